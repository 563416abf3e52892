import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { type AssuranceLevel, assuranceLevels } from './auth/assurance-levels.ts'
import { issuerAddress, postgresAddress, tilesAddress, webAddress } from './config-addresses.ts'
import { type MailSettings, mailContradictions, mailSettingsFrom, mailVariables } from './mail/mail-settings.ts'
import type { MapTiles } from './web/map-tiles.ts'

export type Config = {
  readonly production: boolean
  readonly port: number
  readonly host: string
  /** The address users type, without a slash at the end; null when it is not known and the request's own is used. */
  readonly publicUrl: string | null
  /** Absolute. */
  readonly dataDirectory: string
  /** Absolute. */
  readonly keysFile: string
  /** The owner's connection to an external PostgreSQL; null means the one Medspil brings along. */
  readonly databaseUrl: string | null
  /** The app role's connection to the external PostgreSQL, for those who make that role themselves. */
  readonly appDatabaseUrl: string | null
  /** Invented people, and a login that lets anybody be any of them. Never true in production. */
  readonly demonstration: boolean
  readonly oidc: OidcConfig | null
  readonly clamavSocket: string | null
  /** Null: no mail is sent. */
  readonly mail: MailSettings | null
  /** Null: the map asks nobody but the house. */
  readonly mapTiles: MapTiles | null
  readonly logLevel: LogLevel
  /** As Fastify's `trustProxy`: whose word about the sender's address is believed. */
  readonly trustProxy: false | number | string
}

export type OidcConfig = {
  readonly issuer: string
  readonly clientId: string
  /** Null for a public client, which proves itself by PKCE alone. */
  readonly clientSecret: string | null
  /** The lowest assurance level that is let in; null asks for none. */
  readonly minimumLevel: AssuranceLevel | null
}

export type LogLevel = (typeof logLevels)[number]

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** The settings are wrong; `message` says in plain English which and what is allowed, one line for each. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ConfigError'
  }
}

export type Environment = Readonly<Record<string, string | undefined>>

const text = z.string().optional()
const onOff = z.enum(['on', 'off'], 'must be on or off')
const Variables = z.object({
  NODE_ENV: text,
  PORT: z
    .string()
    .refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535, 'must be a number from 0 to 65535')
    .transform(Number)
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an address, for example 0.0.0.0')
    .default('127.0.0.1'),
  DATABASE_URL: postgresAddress.optional(),
  MEDSPIL_APP_DATABASE_URL: postgresAddress.optional(),
  MEDSPIL_DATA: z.string().default('data'),
  MEDSPIL_KEYS_FILE: text,
  MEDSPIL_PUBLIC_URL: webAddress.optional(),
  MEDSPIL_DEMO: onOff.optional(),
  MEDSPIL_OIDC_ISSUER: issuerAddress.optional(),
  MEDSPIL_OIDC_CLIENT_ID: text,
  MEDSPIL_OIDC_CLIENT_SECRET: text,
  MEDSPIL_OIDC_CLIENT_SECRET_FILE: text,
  MEDSPIL_OIDC_MINIMUM_LEVEL: z
    .enum([...assuranceLevels, 'none'], 'must be low, substantial, high or none')
    .default('substantial'),
  MEDSPIL_CLAMAV_SOCKET: z.string().startsWith('/', 'must be the absolute path of a socket').optional(),
  ...mailVariables,
  MAP_TILES_URL: tilesAddress.optional(),
  MAP_TILES_CREDIT: z.string().max(200, 'must be 200 characters or less').optional(),
  MEDSPIL_LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  MEDSPIL_TRUST_PROXY: z
    .string()
    .regex(/^(off|loopback|[1-9]|[\da-fA-F.:/]+(, ?[\da-fA-F.:/]+)*)$/, {
      error: 'must be off, loopback, the number of proxies, or their addresses with commas between',
    })
    .default('off'),
})

type Variables = z.output<typeof Variables>

/**
 * Reads the settings from the environment. An empty variable counts as not set; variables we do not know are left
 * alone. Refuses with a ConfigError that names every wrong variable and never repeats its value (it may be a secret).
 */
export function readConfig(environment: Environment): Config {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '')
  const parsed = Variables.safeParse(Object.fromEntries(given))
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n'))
  }
  const problems = contradictionsIn(parsed.data)
  if (problems.length > 0) throw new ConfigError(problems.join('\n'))
  return configFrom(parsed.data)
}

function configFrom(variables: Variables): Config {
  const dataDirectory = resolve(variables.MEDSPIL_DATA)
  const production = variables.NODE_ENV === 'production'
  const trust = variables.MEDSPIL_TRUST_PROXY
  return {
    production,
    port: variables.PORT,
    host: variables.HOST,
    publicUrl: variables.MEDSPIL_PUBLIC_URL?.replace(/\/$/, '') ?? null,
    dataDirectory,
    keysFile: resolve(variables.MEDSPIL_KEYS_FILE ?? join(dataDirectory, 'keys.json')),
    databaseUrl: variables.DATABASE_URL ?? null,
    appDatabaseUrl: variables.MEDSPIL_APP_DATABASE_URL ?? null,
    demonstration: !production && variables.MEDSPIL_DEMO !== 'off',
    oidc: oidcFrom(variables),
    clamavSocket: variables.MEDSPIL_CLAMAV_SOCKET ?? null,
    mail: mailSettingsFrom(variables, readText),
    mapTiles: mapTilesFrom(variables),
    logLevel: variables.MEDSPIL_LOG_LEVEL,
    trustProxy: trust === 'off' ? false : /^\d$/.test(trust) ? Number(trust) : trust,
  }
}

function mapTilesFrom({ MAP_TILES_URL: template, MAP_TILES_CREDIT: credit }: Variables): MapTiles | null {
  return template === undefined || credit === undefined ? null : { template, credit }
}

function oidcFrom(variables: Variables): OidcConfig | null {
  const { MEDSPIL_OIDC_ISSUER: issuer, MEDSPIL_OIDC_CLIENT_ID: clientId } = variables
  if (issuer === undefined || clientId === undefined) return null
  const file = variables.MEDSPIL_OIDC_CLIENT_SECRET_FILE
  const clientSecret =
    file === undefined ? variables.MEDSPIL_OIDC_CLIENT_SECRET : readText('MEDSPIL_OIDC_CLIENT_SECRET_FILE', file)
  const level = variables.MEDSPIL_OIDC_MINIMUM_LEVEL
  return { issuer, clientId, clientSecret: clientSecret ?? null, minimumLevel: level === 'none' ? null : level }
}

function readText(variable: string, file: string): string {
  try {
    const text = readFileSync(file, 'utf8').trim()
    if (text !== '') return text
  } catch {
    // The same sentence serves both: absent, closed or empty, the file gives nothing.
  }
  throw new ConfigError(`${variable} must name a file that can be read and is not empty.`)
}

function contradictionsIn(variables: Variables): string[] {
  const production = variables.NODE_ENV === 'production'
  const isPlain = (address: string | undefined): boolean => address?.startsWith('http:') === true
  const rules: readonly (readonly [boolean, string])[] = [
    ...mailContradictions(variables),
    [
      production && variables.MEDSPIL_DEMO === 'on',
      'MEDSPIL_DEMO must not be on in production: the demonstration login lets anybody in as anybody.',
    ],
    [
      variables.MEDSPIL_APP_DATABASE_URL !== undefined && variables.DATABASE_URL === undefined,
      'MEDSPIL_APP_DATABASE_URL needs DATABASE_URL beside it.',
    ],
    [
      (variables.MEDSPIL_OIDC_ISSUER === undefined) !== (variables.MEDSPIL_OIDC_CLIENT_ID === undefined),
      'MEDSPIL_OIDC_ISSUER and MEDSPIL_OIDC_CLIENT_ID need each other.',
    ],
    [
      variables.MEDSPIL_OIDC_CLIENT_SECRET !== undefined && variables.MEDSPIL_OIDC_CLIENT_SECRET_FILE !== undefined,
      'MEDSPIL_OIDC_CLIENT_SECRET and MEDSPIL_OIDC_CLIENT_SECRET_FILE must not both be set.',
    ],
    [
      production && variables.MEDSPIL_OIDC_ISSUER !== undefined && variables.MEDSPIL_PUBLIC_URL === undefined,
      'MEDSPIL_PUBLIC_URL must be set in production: the login provider sends users back to it.',
    ],
    [
      (variables.MAP_TILES_URL === undefined) !== (variables.MAP_TILES_CREDIT === undefined),
      'MAP_TILES_URL and MAP_TILES_CREDIT need each other: a map is shown with whose it is.',
    ],
    [production && isPlain(variables.MEDSPIL_PUBLIC_URL), 'MEDSPIL_PUBLIC_URL must start with https:// in production.'],
    [
      production && isPlain(variables.MEDSPIL_OIDC_ISSUER),
      'MEDSPIL_OIDC_ISSUER must start with https:// in production.',
    ],
  ]
  return rules.filter(([broken]) => broken).map(([, sentence]) => sentence)
}
