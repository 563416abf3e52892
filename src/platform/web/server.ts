import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import statics from '@fastify/static'
import fastify, { type FastifyInstance, LogController } from 'fastify'
import type { Language } from '../../kernel/language.ts'
import { assetFolder } from './assets.ts'
import { fileLimits, readUrlencoded } from './form-body.ts'

export type ServerSettings = {
  readonly logLevel: string
  /** Proxies whose forwarded headers are believed: how many, their addresses, or none. */
  readonly trustProxy: boolean | number | string
  /** True when people reach the app over https: cookies and headers then insist on it. */
  readonly secure: boolean
  /** Origins a form may lead on to, beside our own: the login provider. */
  readonly formTargets: readonly string[]
}

const languageOfRequest = new WeakMap<IncomingMessage, Language>()

/** The language an address asks for: `/en/…` is English, everything else Danish. */
export function languageOfAddress(raw: IncomingMessage): Language {
  return languageOfRequest.get(raw) ?? 'da'
}

/** A server with the house's headers, body readers and static files, and no pages yet. */
export async function createServer(settings: ServerSettings): Promise<FastifyInstance> {
  const app = fastify({
    logger: { level: settings.logLevel, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` },
    trustProxy: believedProxies(settings.trustProxy),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: 1024 * 1024,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    rewriteUrl: (raw) => withoutLanguage(raw),
  })
  await app.register(cookie)
  await app.register(helmet, headers(settings))
  await app.register(compress, {
    global: true,
    encodings: ['br', 'gzip'],
    threshold: 1024,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  })
  await app.register(multipart, {
    // More files than a message may bring: the form that says so must be able to give the text back.
    limits: { files: fileLimits.files * 4, fileSize: fileLimits.bytes, fields: 100, fieldSize: 200_000, parts: 110 },
    throwFileSizeLimit: false,
  })
  await app.register(statics, {
    root: assetFolder,
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
    decorateReply: false,
  })
  app.removeContentTypeParser('application/x-www-form-urlencoded')
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer' },
    (_request, body, doneParsing) => {
      try {
        doneParsing(null, readUrlencoded(body as Buffer))
      } catch (fault) {
        doneParsing(fault as Error)
      }
    },
  )
  lightenAssets(app)
  logWithoutPersons(app)
  return app
}

/** A number is how many proxies stand in front of us. */
function believedProxies(setting: ServerSettings['trustProxy']) {
  return typeof setting === 'number' ? (_address: string, hop: number) => hop <= setting : setting
}

function withoutLanguage(raw: IncomingMessage): string {
  const url = raw.url ?? '/'
  if (!/^\/en(?=[/?]|$)/.test(url)) return url
  languageOfRequest.set(raw, 'en')
  const rest = url.slice(3)
  return rest.startsWith('/') ? rest : `/${rest}`
}

function headers(settings: ServerSettings) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'", ...settings.formTargets],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        ...(settings.secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    referrerPolicy: { policy: 'no-referrer' as const },
    strictTransportSecurity: settings.secure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' as const },
  }
}

const pageHeaders = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
]

/** Style, scripts and fonts need none of the headers that hold a page: on a slow phone they weigh something. */
function lightenAssets(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/assets/')) for (const header of pageHeaders) reply.removeHeader(header)
  })
}

/** One line per answer: the route's pattern, never the address asked for, who asked, or from where. */
function logWithoutPersons(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'answered',
    )
  })
}
