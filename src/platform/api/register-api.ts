import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { StaffActor, VisitorActor } from '../../kernel/actor.ts'
import type { Language } from '../../kernel/language.ts'
import { InvalidInput } from '../access/action.ts'
import { describeFault } from '../web/error-pages.tsx'
import type { WebHouse } from '../web/request-context.ts'
import { acceptedLanguage } from './accepted-language.ts'
import { callerOf } from './api-actor.ts'
import { apiMessages } from './api-messages.ts'
import { type Endpoint, namesIn } from './endpoint.ts'
import { readJson, UnreadableJson } from './json-body.ts'
import { openApiDocument } from './openapi-document.ts'
import {
  faultsIn,
  invalidProblem,
  type Problem,
  type ProblemKind,
  problem,
  problemStatuses,
  refusalProblem,
} from './problem.ts'
import { requestFields } from './request-fields.ts'

type Caller = { readonly actor: StaffActor | VisitorActor; readonly language: Language }

/**
 * Puts the JSON interface on the server: `/api/v1/…` for each endpoint, `/api/openapi.json` that describes them, and a
 * sentence about each kind of problem. Who calls is said by a personal token and nothing else.
 */
export async function registerApi(
  app: FastifyInstance,
  house: Pick<WebHouse, 'municipalityOf'>,
  endpoints: readonly Endpoint[],
): Promise<void> {
  for (const endpoint of endpoints) refuseUnreachable(endpoint)
  const document = openApiDocument(endpoints)
  app.get('/api/openapi.json', async (_request, reply) => reply.header('cache-control', 'no-cache').send(document))
  app.get<{ Params: { kind: string } }>('/api/problems/:kind', explainProblem)
  await app.register(
    (api, _options, registered) => {
      registerEndpoints(api, house, endpoints)
      registered()
    },
    { prefix: '/api/v1' },
  )
}

function registerEndpoints(
  api: FastifyInstance,
  house: Pick<WebHouse, 'municipalityOf'>,
  endpoints: readonly Endpoint[],
): void {
  const callers = new WeakMap<FastifyRequest, Caller>()
  readStrictJson(api)
  api.setErrorHandler(async (fault, request, reply) =>
    sendProblem(reply, problemOfFault(fault, request), languageOf(request, null)),
  )
  api.setNotFoundHandler(async (request, reply) =>
    sendProblem(reply, problem('missing', languageOf(request, null)), languageOf(request, null)),
  )
  for (const endpoint of endpoints) {
    api.route({
      method: endpoint.method === 'get' ? 'GET' : 'POST',
      url: endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1'),
      // Before the body is read: a stranger's megabyte is not even parsed.
      onRequest: async (request, reply) => recogniseCaller(house, endpoint, callers, request, reply),
      handler: async (request, reply) => answer(endpoint, callers.get(request), request, reply),
    })
  }
}

/** A mistake of ours, told at start rather than by an answer nobody can get past. */
function refuseUnreachable({ path, action }: Endpoint): void {
  const { allow, name } = action.definition
  if (allow === 'system' || allow === 'sender')
    throw new Error(`${name} is for ${allow} and cannot be reached at ${path}`)
}

function readStrictJson(api: FastifyInstance): void {
  api.removeAllContentTypeParsers()
  api.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, doneParsing) => {
    try {
      doneParsing(null, readJson(body as Buffer))
    } catch (fault) {
      doneParsing(fault as Error)
    }
  })
}

async function recogniseCaller(
  house: Pick<WebHouse, 'municipalityOf'>,
  endpoint: Endpoint,
  callers: WeakMap<FastifyRequest, Caller>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const { authorization } = request.headers
  const municipality = (await house.municipalityOf(request.hostname)).code
  const actor = await callerOf({ authorization, address: request.ip, municipality, request: request.id })
  const mayPass = actor && (actor.kind === 'staff' || endpoint.action.definition.allow === 'public')
  if (mayPass) return void callers.set(request, { actor, language: languageOf(request, actor) })
  const challenge = authorization === undefined ? '' : ', error="invalid_token"'
  reply.header('www-authenticate', `Bearer realm="medspil"${challenge}`)
  const language = languageOf(request, null)
  return sendProblem(reply, problem('unauthorized', language), language)
}

async function answer(
  endpoint: Endpoint,
  caller: Caller | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  if (!caller) throw new Error('A request reached its endpoint without a caller')
  const { actor, language } = caller
  const query = new URLSearchParams(request.url.split('?')[1] ?? '')
  const fields = requestFields(endpoint, request.params as Record<string, string>, query, request.body)
  if (fields.faults.length > 0) return sendProblem(reply, invalidProblem(fields.faults, language), language)
  const outcome = await act(endpoint, actor, fields.input)
  if (outcome instanceof InvalidInput) return sendProblem(reply, problemOfInput(endpoint, outcome, language), language)
  if (outcome.refused) return sendProblem(reply, refusalProblem(outcome, language), language)
  const value: unknown = endpoint.output.parse(endpoint.shape ? endpoint.shape(outcome.value) : outcome.value)
  noStore(reply, language)
  if (endpoint.creates) {
    reply.status(201)
    const location = endpoint.location ? fillIn(endpoint.location, { ...fields.input, ...objectOf(value) }) : null
    if (location) reply.header('location', `/api/v1${location}`)
  }
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(value ?? null))
}

async function act(endpoint: Endpoint, actor: StaffActor | VisitorActor, input: Record<string, unknown>) {
  try {
    return await endpoint.action(actor, input)
  } catch (fault) {
    if (fault instanceof InvalidInput) return fault
    throw fault
  }
}

/** An address that names no possible thing names nothing; what else is wrong is told field by field. */
function problemOfInput(endpoint: Endpoint, { issues }: InvalidInput, language: Language): Problem {
  const inPath = namesIn(endpoint.path)
  const isMissing = issues.some((issue) => inPath.includes(String(issue.path[0])))
  return isMissing ? problem('missing', language) : invalidProblem(faultsIn(issues), language)
}

const kindOfStatus: Readonly<Record<number, ProblemKind>> = { 404: 'missing', 413: 'too-large', 415: 'media-type' }

function problemOfFault(fault: unknown, request: FastifyRequest): Problem {
  const language = languageOf(request, null)
  if (fault instanceof UnreadableJson) return problem(fault.code, language)
  const status = fault instanceof Error && 'statusCode' in fault ? Number(fault.statusCode) : 500
  if (status < 500) return problem(kindOfStatus[status] ?? 'malformed', language)
  request.log.error({ fault: describeFault(fault) }, 'fault')
  return problem('fault', language, { reference: request.id.slice(0, 8) })
}

function sendProblem(reply: FastifyReply, told: Problem, language: Language): FastifyReply {
  noStore(reply, language)
  if (told.status === problemStatuses.busy) reply.header('retry-after', '60')
  return reply.status(told.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(told))
}

function noStore(reply: FastifyReply, language: Language): void {
  reply.header('cache-control', 'no-store').header('content-language', language).header('vary', 'Accept-Language')
}

/** What the client asks for, else the language of the token's owner, else Danish. */
function languageOf(request: FastifyRequest, actor: StaffActor | VisitorActor | null): Language {
  const asked = acceptedLanguage(request.headers['accept-language'])
  return asked ?? (actor?.kind === 'staff' ? actor.language : 'da')
}

function fillIn(template: string, values: Readonly<Record<string, unknown>>): string | null {
  const names = namesIn(template)
  if (!names.every((name) => typeof values[name] === 'string')) return null
  return names.reduce((path, name) => path.replace(`{${name}}`, encodeURIComponent(String(values[name]))), template)
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

async function explainProblem(request: FastifyRequest<{ Params: { kind: string } }>, reply: FastifyReply) {
  const language = languageOf(request, null)
  const words = Object.entries(apiMessages(language).problems).find(([kind]) => kind === request.params.kind)?.[1]
  reply.header('content-language', language).type('text/plain; charset=utf-8')
  return words ? reply.send(`${words.title}\n${words.detail}\n`) : reply.callNotFound()
}
