import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays, type PlainDate } from '../../../kernel/dates.ts'
import { daysNamesAreKept } from './name-list-limits.ts'

/** The rule a list is erased by, as the proof names it. */
export const purgeRule = 'days-after-meeting'

/** The day a list of a meeting that ends then is erased: in the night before it is over. */
export function purgeDayOf(endsAt: Date): PlainDate {
  return addDays(copenhagenDate(endsAt), daysNamesAreKept)
}
