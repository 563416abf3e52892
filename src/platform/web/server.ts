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
import { describeFault } from './error-pages.tsx'
import { fileLimits, readUrlencoded } from './form-body.ts'
import { lightenAssets, securityHeaders } from './security-headers.ts'

export type ServerSettings = {
  readonly logLevel: string
  /** Where the log goes; the process's own output where nothing is said. */
  readonly log?: { write(line: string): void }
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
    logger: {
      ...{ level: settings.logLevel, base: null, timestamp, serializers },
      ...(settings.log ? { stream: settings.log } : {}),
    },
    trustProxy: believedProxies(settings.trustProxy),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: 1024 * 1024,
    ...patience,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: longestPart },
    rewriteUrl: (raw) => readableAddress(withoutLanguage(raw)),
  })
  // A page takes what a form sends and nothing else; the JSON interface brings a reader of its own.
  app.removeAllContentTypeParsers()
  await app.register(cookie)
  await app.register(helmet, securityHeaders(settings))
  await app.register(compress, {
    global: true,
    // What is sent to us is never unpacked: no browser packs a form, and a small packed body may be endless.
    globalDecompression: false,
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
  readForms(app)
  lightenAssets(app)
  logWithoutPersons(app)
  return app
}

function readForms(app: FastifyInstance): void {
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
}

/**
 * A connection on which nothing moves is ended, and so is one that trickles: but only after so long that a large photo
 * comes through on a poor line, and later than our own slowest answer (growing delay, files in line).
 */
const patience = { connectionTimeout: 300_000, requestTimeout: 600_000 } as const

const timestamp = () => `,"time":"${new Date().toISOString()}"`

/** What the server itself logs of a request (a browser that went away, a broken answer) names no address either. */
const serializers = {
  req: ({ method }: { readonly method?: string }) => ({ method: method ?? '' }),
  res: ({ statusCode }: { readonly statusCode?: number }) => ({ status: statusCode ?? 0 }),
  err(fault: unknown) {
    const { name = '', message = '', place = '' } = describeFault(fault)
    return { type: name, message, stack: place }
  },
}

/** A number is how many proxies stand in front of us: the first hop is the one that speaks to us. */
function believedProxies(setting: ServerSettings['trustProxy']) {
  return typeof setting === 'number' ? (_address: string, hop: number) => hop < setting : setting
}

/** No part of an address of ours is longer. */
const longestPart = 200

/**
 * An address the router could not take apart (`%ff`, a part without end) becomes one that nobody has, so that it gets
 * the page, the language and the headers of every other wrong address.
 */
function readableAddress(url: string): string {
  const [path = ''] = url.split('?')
  return isReadable(path) ? url : path.startsWith('/api/v1/') ? '/api/v1/-' : '/-'
}

function isReadable(path: string): boolean {
  try {
    return decodeURI(path)
      .split('/')
      .every((part) => part.length <= longestPart)
  } catch {
    return false
  }
}

function withoutLanguage(raw: IncomingMessage): string {
  const url = raw.url ?? '/'
  if (!/^\/en(?=[/?]|$)/.test(url)) return url
  languageOfRequest.set(raw, 'en')
  const rest = url.slice(3)
  return rest.startsWith('/') ? rest : `/${rest}`
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
