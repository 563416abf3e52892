import { sayTime } from '../../../kernel/danish-time.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Reason } from '../../../kernel/outcome.ts'
import type { Channel, ConcernKind, SenderRole } from '../domain/inquiry-kinds.ts'
import { referenceOf } from '../domain/inquiry-reference.ts'
import type { DecidedRoute } from '../domain/triage-routes.ts'
import { contactMessages } from '../messages.ts'

type Described = {
  readonly id: string
  readonly concerns: ConcernKind
  readonly channel: Channel
  readonly senderRole: SenderRole
}

/** What an inquiry is called in a list: 'Om en gruppe · H-7F3A9'. */
export function inquiryTitle({ id, concerns }: Pick<Described, 'id' | 'concerns'>, language: Language): string {
  return `${contactMessages(language).concerns[concerns]} · ${referenceOf(id)}`
}

/** Where it came from: 'forælder, telefon'. */
export function inquiryOrigin({ channel, senderRole }: Described, language: Language): string {
  const words = contactMessages(language)
  return `${words.senderRoles[senderRole]}, ${words.channels[channel]}`
}

/** 'Underretning og SSP-sag'. */
export function sayRoutes(routes: readonly string[], language: Language): string {
  const words = contactMessages(language)
  const known: Readonly<Record<string, string>> = words.routes
  return routes.map((route) => known[route] ?? route).join(words.and)
}

/** The sentence for a refusal of this module, or undefined where it has none. */
export function sayReason({ code, facts = {} }: Reason, language: Language, now: Date): string | undefined {
  const { reasons } = contactMessages(language)
  const name = facts.name ?? ''
  const time = facts.time ? sayTime(new Date(facts.time), now, language) : ''
  if (code === 'already-taken') return reasons[code](name, time)
  if (code === 'already-decided') {
    const routes = (facts.routes ?? '').split(' ').filter((route): route is DecidedRoute => route !== '')
    return reasons[code](name, time, sayRoutes(routes, language))
  }
  const sentences: Readonly<Record<string, unknown>> = reasons
  const sentence = sentences[code]
  return typeof sentence === 'string' ? sentence : undefined
}
