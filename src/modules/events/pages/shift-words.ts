import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { fullDate, sayClock } from '../../../kernel/danish-time.ts'
import type { Language } from '../../../kernel/language.ts'
import type { OpenedEvent } from '../actions/open-event.ts'

/** "20.00–1.30"; with its day where the event has several, or the shift is on the morning after. */
export function sayShift(
  { startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date },
  { firstDay, lastDay }: OpenedEvent['event'],
  language: Language,
): string {
  const clock = `${sayClock(startsAt, language)}–${sayClock(endsAt, language)}`
  const day = copenhagenDate(startsAt)
  return firstDay === lastDay && day === firstDay ? clock : `${fullDate(day, language)} ${clock}`
}
