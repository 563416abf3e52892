import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { VisitorActor } from '../../kernel/actor.ts'
import type { Answer } from './answers.ts'
import { guardCsrf, isFromAnotherSite, keepDraftOfLapsed, readSession } from './browser-session.ts'
import { csrfAnswer, errorAnswer, logFault, missingAnswer, notSetUpAnswer } from './error-pages.tsx'
import { emptyBody, type FormBody, readMultipart } from './form-body.ts'
import { sendLastAnswer } from './last-answer.ts'
import type { Handler, Page, PublicRequest, StaffRequest } from './page.ts'
import { nobodysCode, type RequestContext, type WebHouse } from './request-context.ts'
import { send } from './send-answer.tsx'
import { languageOfAddress } from './server.ts'

/** Puts pages on the server. Every request gets a context, every fault an error page in the reader's language. */
export function registerPages(app: FastifyInstance, house: WebHouse, pages: readonly Page[]): void {
  for (const page of pages) {
    if (page.get) app.get(page.path, (request, reply) => serve(page, page.get, house, request, reply))
    if (page.post) app.post(page.path, (request, reply) => serve(page, page.post, house, request, reply))
  }
  // In the language of whoever is signed in; a visitor brings no session to read.
  app.setNotFoundHandler(async (request, reply) => {
    const context = await contextOf(house, request, reply, 'staff')
    await send(context, missingAnswer(context))
  })
  app.setErrorHandler(async (fault, request, reply) => {
    try {
      const context = await contextOf(house, request, reply, 'staff')
      await send(context, errorAnswer(context, fault))
    } catch (second) {
      await sendLastAnswer(request, reply, [fault, second])
    }
  })
}

async function serve(
  page: Page,
  handler: Handler<never> | undefined,
  house: WebHouse,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const context = await contextOf(house, request, reply, page.audience)
  const body = await bodyOf(request)
  const answer = await answerTo(page, handler as Handler<PublicRequest | StaffRequest>, context, body)
  if (answer.kind === 'view' && answer.fault !== undefined) logFault(context, answer.fault)
  return send(context, answer.kind === 'missing' ? missingAnswer(context) : answer)
}

async function answerTo(
  page: Page,
  handler: Handler<PublicRequest | StaffRequest>,
  context: RequestContext,
  body: FormBody,
): Promise<Answer> {
  if (context.municipality.code === nobodysCode) return notSetUpAnswer(context)
  const { request, language, now, session } = context
  const shared = {
    params: request.params as Record<string, string>,
    query: new URLSearchParams(request.url.split('?')[1] ?? ''),
    body,
    language,
    now,
    origin: `${request.protocol}://${request.host}`,
    cookies: request.cookies,
  }
  if (request.method === 'POST' && isFromAnotherSite(request)) return csrfAnswer(context)
  if (page.audience === 'public') {
    const actor: VisitorActor = { kind: 'visitor', municipality: context.municipality.code, request: request.id }
    return handler({ ...shared, actor, address: request.ip })
  }
  if (!session) return keepDraftOfLapsed(context, body)
  const refused = request.method === 'POST' ? await guardCsrf(context, session, body) : null
  if (request.method === 'POST') context.house.changed(session.actor)
  return refused ?? handler({ ...shared, actor: session.actor, sessionEnds: session.endsAt })
}

async function contextOf(
  house: WebHouse,
  request: FastifyRequest,
  reply: FastifyReply,
  audience: Page['audience'],
): Promise<RequestContext> {
  const municipality = await house.municipalityOf(request.hostname)
  const presented = audience === 'staff' ? await readSession(request) : null
  // A session counts on the addresses of its own municipality.
  const session = presented?.actor.municipality === municipality.code ? presented : null
  return {
    request,
    reply,
    house,
    language: session?.actor.language ?? languageOfAddress(request.raw),
    municipality,
    session,
    now: new Date(),
  }
}

async function bodyOf(request: FastifyRequest): Promise<FormBody> {
  if (request.method !== 'POST') return emptyBody
  if (request.isMultipart()) return readMultipart(request)
  return (request.body as FormBody | undefined) ?? emptyBody
}
