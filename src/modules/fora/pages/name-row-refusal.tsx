import { sayTime } from '../../../kernel/danish-time.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Reason, Refused } from '../../../kernel/outcome.ts'
import type { FieldError } from '../../../platform/ui/index.ts'
import { type Answer, conflict, notFound } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { nameListMessages } from '../name-list-messages.ts'
import { nameRowMessages } from '../name-row-messages.ts'
import { HiddenNameView } from './hidden-name.view.tsx'

type Reader = { readonly language: Language; readonly now: Date; readonly params: { meetingId: string; rowId: string } }

/** The page for a refusal no form can show; with somebody outside in the room, one that says who and shows no name. */
export function refusedRow(refused: Refused, { language, now, params }: Reader): Answer {
  if (refused.kind === 'missing') return notFound()
  const who = refused.reasons.find(({ code }) => code === 'outside-in-room')?.facts?.who
  if (who !== undefined) return conflict(<HiddenNameView who={who} {...params} />)
  return refusalView(refused, (reason) => sayReason(reason, language, now))
}

const fieldOf: Readonly<Record<string, string>> = {
  'due-in-the-past': 'dueOn',
  'not-in-unit': 'owner',
  'gate-asks': 'reason',
  'no-receiver': 'form',
}

/** What is wrong with what was typed, as errors of the fields; empty where only a page can say it. */
export function rowErrors(refused: Refused, language: Language): FieldError[] {
  const { problems } = nameRowMessages(language)
  const sentences: Readonly<Record<string, string>> = problems
  return refused.reasons.flatMap(({ code, facts = {} }) => {
    const field = fieldOf[code]
    const message = sentences[code] ?? facts[language]
    return field === undefined || message === undefined ? [] : [{ field, message }]
  })
}

/** The rules bring their own words, in both languages. */
function sayReason({ code, facts = {} }: Reason, language: Language, now: Date): string | undefined {
  const sentences: Readonly<Record<string, (name: string, time: string) => string>> = nameRowMessages(language).refusals
  const meetings: Readonly<Record<string, string>> = nameListMessages(language).refusals
  const time = facts.time ? sayTime(new Date(facts.time), now, language) : ''
  return sentences[code]?.(facts.name ?? '', time) ?? meetings[code] ?? facts[language]
}
