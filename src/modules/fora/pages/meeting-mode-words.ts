import type { Language } from '../../../kernel/language.ts'
import type { Reason, Refused } from '../../../kernel/outcome.ts'
import type { FieldError } from '../../../platform/ui/index.ts'
import { type Answer, notFound } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { actionPointMessages } from '../action-point-messages.ts'
import { itemGateMessages } from '../item-gate-messages.ts'
import { meetingModeMessages } from '../meeting-mode-messages.ts'
import { minutesMessages } from '../minutes-messages.ts'
import { sayForaReason } from './fora-refusal.ts'

/** A reason in the reader's words; what the rules say comes with its words in both languages. */
export function sayRoomReason(reason: Reason, language: Language): string | undefined {
  const { code, facts } = reason
  if (code === 'gate-denied' || code === 'gate-asks') return facts?.[language]
  const ours: Readonly<Record<string, string>> = {
    ...minutesMessages(language).reasons,
    ...actionPointMessages(language).reasons,
    ...itemGateMessages(language).reasons,
    ...meetingModeMessages(language).reasons,
  }
  return ours[code] ?? sayForaReason(reason, language)
}

/** The page for a refusal where there is no form to show again. */
export function refusedInRoom(refused: Refused, language: Language): Answer {
  if (refused.kind === 'missing') return notFound()
  return refusalView(refused, (reason) => sayRoomReason(reason, language))
}

/** A refusal as errors of the form that led to it; `fields` says which field a code is about. */
export function roomErrors(
  refused: Refused,
  language: Language,
  fields: Readonly<Record<string, string>> = {},
): FieldError[] {
  return refused.reasons.flatMap((reason) => {
    const message = sayRoomReason(reason, language)
    return message === undefined ? [] : [{ field: fields[reason.code] ?? 'form', message }]
  })
}
