import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { sayDate, sayTime } from '../../../kernel/danish-time.ts'
import { isPlainDate } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Reason, Refused } from '../../../kernel/outcome.ts'
import type { FieldError } from '../../../platform/ui/index.ts'
import { type Answer, notFound } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { consentFormMessages } from '../consent-form-messages.ts'
import { consentMessages } from '../consent-messages.ts'
import { consentPageMessages } from '../consent-page-messages.ts'

/** A rule that stands in the way, in the reader's language. `rule` is empty where no rule speaks at all. */
export type Obstacle = { readonly rule: string; readonly says: string; readonly asks: boolean }

/** What the rules said no to, or asked about. */
export function obstaclesOf(refused: Refused, language: Language): Obstacle[] {
  return refused.reasons.flatMap(({ code, facts }) => {
    const isOfRules = code === 'consent-denied' || code === 'judgement-needed'
    const says = facts?.[language]
    return isOfRules && says ? [{ rule: facts?.rule ?? '', says, asks: code === 'judgement-needed' }] : []
  })
}

/** The fields and sentences of the refusals that are about one field of the form. */
const faults: Readonly<Record<string, { readonly field: string; readonly sentence: string }>> = {
  'consent-future': { field: 'givenOn', sentence: 'givenOn.future' },
  'consent-before-birth': { field: 'givenOn', sentence: 'givenOn.birth' },
  'replaced-before-given': { field: 'givenOn', sentence: 'givenOn.replaced' },
  'review-too-early': { field: 'reviewOn', sentence: 'reviewOn.early' },
  'same-giver-twice': { field: 'custodyTwo', sentence: 'custodyTwo.same' },
  'no-such-organisation': { field: 'receivers', sentence: 'receivers.gone' },
}

/** A refusal as errors of the form, so that nothing typed is lost; empty where it is about something else. */
export function errorsOfConsent(refused: Refused, language: Language, now: Date): FieldError[] {
  const words = consentFormMessages(language)
  const sentences: Readonly<Record<string, string>> = words.errors
  const obstacles = obstaclesOf(refused, language)
  if (obstacles.some(({ asks }) => asks)) return [{ field: 'judgement', message: words.errors.judgement }]
  if (obstacles.some(({ rule }) => rule !== '')) {
    return [{ field: 'youngPerson', message: words.errors['youngPerson.denied'] }]
  }
  // No rule speaks at all only where none was in force on the day.
  if (obstacles.length > 0) return obstacles.map(({ says }) => ({ field: 'givenOn', message: says }))
  return refused.reasons.flatMap((reason) => {
    const { code, facts } = reason
    if (code === 'review-too-late') {
      return [{ field: 'reviewOn', message: words.reviewTooLate(dayIn(facts?.day, language, now)) }]
    }
    const fault = faults[code]
    if (fault) return [{ field: fault.field, message: sentences[fault.sentence] ?? code }]
    const said = sentenceOf(reason, language, now)
    return said === undefined ? [] : [{ field: 'form', message: said }]
  })
}

/** The errors of the form that takes a consent back. */
export function errorsOfWithdrawal(refused: Refused, language: Language): FieldError[] {
  const { errors } = consentPageMessages(language)
  return refused.reasons.flatMap(({ code }) => {
    if (code === 'ending-future') return [{ field: 'on', message: errors['on.future'] }]
    return code === 'ending-before-given' ? [{ field: 'on', message: errors['on.before'] }] : []
  })
}

function dayIn(day: string | undefined, language: Language, now: Date): string {
  return isPlainDate(day) ? sayDate(day, copenhagenDate(now), language) : ''
}

function sentenceOf({ code, facts = {} }: Reason, language: Language, now: Date): string | undefined {
  const sentences: Readonly<Record<string, (name: string, time: string) => string>> = consentMessages(language).reasons
  const { name = '', time } = facts
  return sentences[code]?.(name, time === undefined ? '' : sayTime(new Date(time), now, language))
}

/** The page for a refusal no form can show. */
export function refusedConsent(refused: Refused, language: Language, now: Date): Answer {
  if (refused.kind === 'missing') return notFound()
  return refusalView(refused, (reason) => sentenceOf(reason, language, now))
}
