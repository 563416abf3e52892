import type { FastifyReply } from 'fastify'
import { renderToString } from 'preact-render-to-string'
import { maskedToken } from '../access/secrets.ts'
import { installPreactGuards } from '../ui/preact-guards.ts'
import { type ViewContext, ViewProvider } from '../ui/view-context.tsx'
import type { Answer, CookieChange, ViewAnswer } from './answers.ts'
import { assetUrl } from './assets.ts'
import type { RequestContext } from './request-context.ts'
import { letImagesIn } from './security-headers.ts'

installPreactGuards()

/** Writes an answer to the wire. Nothing a page shows is ever stored by a browser or a proxy. */
export async function send(context: RequestContext, answer: Answer): Promise<FastifyReply> {
  const { reply } = context
  reply
    .header('cache-control', 'no-store')
    .header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()')
  if (context.session) reply.header('x-robots-tag', 'noindex, nofollow')
  if (answer.kind !== 'missing' && answer.headers) reply.headers({ ...answer.headers })
  switch (answer.kind) {
    case 'redirect':
      for (const cookie of answer.cookies ?? []) changeCookie(reply, cookie)
      return reply.redirect(answer.to, 303)
    case 'file':
      if (answer.fileName) reply.header('content-disposition', `attachment; filename="${answer.fileName}"`)
      return reply.type(answer.contentType).send(answer.content)
    case 'view':
      if (answer.images !== undefined) letImagesIn(reply, answer.images)
      return reply
        .status(answer.status)
        .type('text/html; charset=utf-8')
        .send(await page(context, answer))
    case 'missing':
      throw new Error('A missing page is given its view before it is sent')
  }
}

function changeCookie(reply: FastifyReply, { name, value, maxAge }: CookieChange): void {
  const attributes = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const
  if (value === null) reply.clearCookie(name, attributes)
  else reply.setCookie(name, value, { ...attributes, maxAge })
}

async function page(context: RequestContext, answer: ViewAnswer): Promise<string> {
  const view = await viewContext(context)
  return `<!doctype html>${renderToString(<ViewProvider value={view}>{answer.view}</ViewProvider>)}`
}

async function viewContext(context: RequestContext): Promise<ViewContext> {
  const { session, house, language, municipality, now, request } = context
  return {
    language,
    path: request.url.split('?')[0] ?? '/',
    now,
    municipalityName: municipality.name,
    staff: session
      ? {
          name: session.actor.name,
          roles: house.roleTitles(session.actor),
          maySearch: house.maySearch(session.actor),
          rail: await house.railFor(session.actor),
          sessionEnds: session.endsAt,
        }
      : null,
    csrfToken: session ? maskedToken(session.csrfSecret) : null,
    asset: assetUrl,
  }
}
