import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { fullDate, sayClock, sayDate } from '../../../kernel/danish-time.ts'
import type { Language } from '../../../kernel/language.ts'
import type { MeetingRow } from '../actions/list-meetings.ts'
import { foraMessages } from '../messages.ts'

type Times = Pick<MeetingRow, 'startsAt' | 'endsAt'>

/** 'på mandag kl. 14.00-16.00': when a meeting is, in a list. */
export function sayWhen({ startsAt, endsAt }: Times, now: Date, language: Language): string {
  const day = sayDate(copenhagenDate(startsAt), copenhagenDate(now), language)
  return foraMessages(language).time(day, sayClock(startsAt, language), sayClock(endsAt, language))
}

/** 'mandag den 30. november 2026 kl. 14.00-16.00': when a meeting is, on its own page. */
export function sayFully({ startsAt, endsAt }: Times, language: Language): string {
  const day = fullDate(copenhagenDate(startsAt), language)
  return foraMessages(language).time(day, sayClock(startsAt, language), sayClock(endsAt, language))
}

/** 'Anna Holm, Peter Skov og Anders Holt'. */
export function sayNames(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
