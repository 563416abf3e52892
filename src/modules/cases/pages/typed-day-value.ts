import { dateParts, type PlainDate } from '../../../kernel/dates.ts'

/** A day as a Dane would have typed it, to fill a field with. */
export function typedDay(date: PlainDate): string {
  const { day, month, year } = dateParts(date)
  return `${day}.${month}.${year}`
}
