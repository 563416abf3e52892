import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays, type PlainDate } from '../../../kernel/dates.ts'

/**
 * How long the words are kept after somebody said they were sent. Our own choice, to be confirmed by the municipality:
 * the authority has the notification, and the author has taken a copy for the journal.
 */
export const daysKept = 30

/** The rule as the proof of erasure names it. */
export const sentErasureRule = `sent-${daysKept}-days`
export const droppedErasureRule = 'draft-dropped'

/** The night after this day the words are erased. Counted from when the sending was recorded, so a slip erases nothing. */
export function erasureDay(recordedAt: Date): PlainDate {
  return addDays(copenhagenDate(recordedAt), daysKept)
}
