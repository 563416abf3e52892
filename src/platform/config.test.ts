import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Environment, readConfig } from './config.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'medspil-config-'))
})
afterAll(() => rm(folder, { recursive: true }))

const demoInProduction =
  'MEDSPIL_DEMO must not be on in production: the demonstration login lets anybody in as anybody.'
const login = { MEDSPIL_OIDC_ISSUER: 'https://login.example.dk/sso', MEDSPIL_OIDC_CLIENT_ID: 'medspil' }

const refused: readonly (readonly [string, Environment, string])[] = [
  ['demonstration in production', { NODE_ENV: 'production', MEDSPIL_DEMO: 'on' }, demoInProduction],
  ['a port that is a word', { PORT: 'tre tusind' }, 'PORT must be a number from 0 to 65535.'],
  ['a port that is too high', { PORT: '65536' }, 'PORT must be a number from 0 to 65535.'],
  ['a port with a sign', { PORT: '-1' }, 'PORT must be a number from 0 to 65535.'],
  ['a host with a path', { HOST: 'localhost/x' }, 'HOST must be a host name or an address, for example 0.0.0.0.'],
  [
    'another kind of database',
    { DATABASE_URL: 'mysql://root:hemmelig@db/medspil' },
    'DATABASE_URL must be a PostgreSQL address, for example postgres://user:password@host:5432/medspil.',
  ],
  [
    'the app role without the owner',
    { MEDSPIL_APP_DATABASE_URL: 'postgres://app@db/medspil' },
    'MEDSPIL_APP_DATABASE_URL needs DATABASE_URL beside it.',
  ],
  [
    'a public address with a path',
    { MEDSPIL_PUBLIC_URL: 'https://example.dk/ssp' },
    'MEDSPIL_PUBLIC_URL must be a web address without a path, for example https://medspil.example.dk.',
  ],
  [
    'an unencrypted public address in production',
    { NODE_ENV: 'production', MEDSPIL_PUBLIC_URL: 'http://ssp.example.dk' },
    'MEDSPIL_PUBLIC_URL must start with https:// in production.',
  ],
  ['a demonstration that is neither on nor off', { MEDSPIL_DEMO: 'yes' }, 'MEDSPIL_DEMO must be on or off.'],
  [
    'half a login provider',
    { MEDSPIL_OIDC_ISSUER: login.MEDSPIL_OIDC_ISSUER },
    'MEDSPIL_OIDC_ISSUER and MEDSPIL_OIDC_CLIENT_ID need each other.',
  ],
  [
    'a login provider in production that could not send users back',
    { ...login, NODE_ENV: 'production' },
    'MEDSPIL_PUBLIC_URL must be set in production: the login provider sends users back to it.',
  ],
  [
    'an unencrypted login provider in production',
    {
      ...login,
      NODE_ENV: 'production',
      MEDSPIL_PUBLIC_URL: 'https://ssp.example.dk',
      MEDSPIL_OIDC_ISSUER: 'http://login.example.dk',
    },
    'MEDSPIL_OIDC_ISSUER must start with https:// in production.',
  ],
  [
    'two secrets',
    { ...login, MEDSPIL_OIDC_CLIENT_SECRET: 'a', MEDSPIL_OIDC_CLIENT_SECRET_FILE: '/b' },
    'MEDSPIL_OIDC_CLIENT_SECRET and MEDSPIL_OIDC_CLIENT_SECRET_FILE must not both be set.',
  ],
  [
    'a secret in a file that is not there',
    { ...login, MEDSPIL_OIDC_CLIENT_SECRET_FILE: '/nowhere/secret' },
    'MEDSPIL_OIDC_CLIENT_SECRET_FILE must name a file that can be read and is not empty.',
  ],
  [
    'an assurance level that does not exist',
    { ...login, MEDSPIL_OIDC_MINIMUM_LEVEL: '3' },
    'MEDSPIL_OIDC_MINIMUM_LEVEL must be low, substantial, high or none.',
  ],
  [
    'a scanner that is not a socket',
    { MEDSPIL_CLAMAV_SOCKET: 'localhost:3310' },
    'MEDSPIL_CLAMAV_SOCKET must be the absolute path of a socket.',
  ],
  [
    'an unknown log level',
    { MEDSPIL_LOG_LEVEL: 'loud' },
    'MEDSPIL_LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.',
  ],
  [
    'trust in everybody',
    { MEDSPIL_TRUST_PROXY: 'on' },
    'MEDSPIL_TRUST_PROXY must be off, loopback, the number of proxies, or their addresses with commas between.',
  ],
]

test.each(refused)('refuses %s and names the variable', (_, environment, sentence) => {
  expect(() => readConfig(environment)).toThrow(expect.objectContaining({ name: 'ConfigError', message: sentence }))
})

test('names every wrong variable, each on its own line, and repeats no value', () => {
  expect(() => readConfig({ PORT: 'x', DATABASE_URL: 'hemmelig' })).toThrow(
    expect.objectContaining({
      message:
        'PORT must be a number from 0 to 65535.\nDATABASE_URL must be a PostgreSQL address, for example postgres://user:password@host:5432/medspil.',
    }),
  )
})

test('needs no setting at all', () => {
  expect(readConfig({})).toEqual({
    production: false,
    port: 3000,
    host: '127.0.0.1',
    publicUrl: null,
    dataDirectory: resolve('data'),
    keysFile: resolve('data/keys.json'),
    databaseUrl: null,
    appDatabaseUrl: null,
    demonstration: true,
    oidc: null,
    clamavSocket: null,
    mail: null,
    mapTiles: null,
    logLevel: 'info',
    trustProxy: false,
  })
})

test('takes an empty variable as not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: ' ', MEDSPIL_DEMO: '' })).toEqual(readConfig({}))
})

test('leaves variables of others alone', () => {
  expect(readConfig({ PATH: '/bin', MEDSPIL_OTHER: 'x' })).toEqual(readConfig({}))
})

test('has no demonstration in production, and none when it is switched off', () => {
  expect(readConfig({ NODE_ENV: 'production' }).demonstration).toBe(false)
  expect(readConfig({ MEDSPIL_DEMO: 'off' }).demonstration).toBe(false)
})

test('reads a full production environment', async () => {
  const secret = join(folder, 'secret')
  await writeFile(secret, 'meget hemmeligt\n')
  const config = readConfig({
    ...login,
    NODE_ENV: 'production',
    PORT: '8080',
    HOST: '0.0.0.0',
    DATABASE_URL: 'postgres://owner:x@/medspil?host=/run/postgresql',
    MEDSPIL_APP_DATABASE_URL: 'postgresql://app:y@db:5432/medspil',
    MEDSPIL_DATA: '/var/lib/medspil',
    MEDSPIL_KEYS_FILE: '/etc/medspil/keys.json',
    MEDSPIL_PUBLIC_URL: 'https://ssp.example.dk/',
    MEDSPIL_OIDC_CLIENT_SECRET_FILE: secret,
    MEDSPIL_OIDC_MINIMUM_LEVEL: 'high',
    MEDSPIL_CLAMAV_SOCKET: '/run/clamav/clamd.sock',
    MEDSPIL_LOG_LEVEL: 'warn',
    MEDSPIL_TRUST_PROXY: '10.0.0.1, 10.1.0.0/16',
  })
  expect(config).toEqual({
    production: true,
    port: 8080,
    host: '0.0.0.0',
    publicUrl: 'https://ssp.example.dk',
    dataDirectory: '/var/lib/medspil',
    keysFile: '/etc/medspil/keys.json',
    databaseUrl: 'postgres://owner:x@/medspil?host=/run/postgresql',
    appDatabaseUrl: 'postgresql://app:y@db:5432/medspil',
    demonstration: false,
    oidc: {
      issuer: 'https://login.example.dk/sso',
      clientId: 'medspil',
      clientSecret: 'meget hemmeligt',
      minimumLevel: 'high',
    },
    clamavSocket: '/run/clamav/clamd.sock',
    mail: null,
    mapTiles: null,
    logLevel: 'warn',
    trustProxy: '10.0.0.1, 10.1.0.0/16',
  })
})

test('asks for the assurance level Substantial unless told otherwise, or for none', () => {
  expect(readConfig(login).oidc).toEqual({
    issuer: 'https://login.example.dk/sso',
    clientId: 'medspil',
    clientSecret: null,
    minimumLevel: 'substantial',
  })
  expect(readConfig({ ...login, MEDSPIL_OIDC_MINIMUM_LEVEL: 'none' }).oidc?.minimumLevel).toBe(null)
})

test('counts proxies when it is given a number', () => {
  expect(readConfig({ MEDSPIL_TRUST_PROXY: '2' }).trustProxy).toBe(2)
  expect(readConfig({ MEDSPIL_TRUST_PROXY: 'loopback' }).trustProxy).toBe('loopback')
})
