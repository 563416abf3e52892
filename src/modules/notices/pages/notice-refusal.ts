import { sayTime } from '../../../kernel/danish-time.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Reason, Refused } from '../../../kernel/outcome.ts'
import type { FieldError } from '../../../platform/ui/index.ts'
import { type Answer, notFound } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { noticeMessages } from '../messages.ts'

type Reader = { readonly language: Language; readonly now: Date }

/** The fields a refusal is about; what is not here is about the form as a whole. */
const fields: Readonly<Record<string, string>> = {
  'not-a-notification': 'age',
  'no-such-receiver': 'receiver',
  'cpr-invalid': 'cpr',
  'cpr-other-birthday': 'cpr',
  'concern-too-long': 'concern',
  'sent-future': 'sentOn',
  'sent-long-ago': 'sentOn',
  'day-future': 'on',
  'day-before-sent': 'on',
  'not-a-colleague': 'attendee',
  'meeting-not-begun': 'outcome',
  'due-date-past': 'dueOn',
  'owner-not-in-unit': 'owner',
}

/** A reason in the reader's words, with who did something before, and when. */
export function sayNoticeReason(reason: Reason, { language, now }: Reader): string | undefined {
  const sentences: Readonly<Record<string, (name: string, time: string) => string>> = noticeMessages(language).reasons
  const { name = '', time } = reason.facts ?? {}
  return sentences[reason.code]?.(name, time === undefined ? '' : sayTime(new Date(time), now, language))
}

/** A refusal as errors of the form that led to it, so that nothing typed is lost; empty where only a page can say it. */
export function noticeErrors(refused: Refused, reader: Reader): FieldError[] {
  if (refused.kind === 'missing' || refused.kind === 'forbidden') return []
  return refused.reasons.flatMap((reason) => {
    const message = sayNoticeReason(reason, reader)
    return message === undefined ? [] : [{ field: fields[reason.code] ?? 'form', message }]
  })
}

/** The page for a refusal where there is no form to show again. */
export function refusedNotice(refused: Refused, reader: Reader): Answer {
  if (refused.kind === 'missing') return notFound()
  return refusalView(refused, (reason) => sayNoticeReason(reason, reader))
}
