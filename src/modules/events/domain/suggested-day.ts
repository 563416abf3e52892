import { addDays, dateFrom, dateParts, type PlainDate } from '../../../kernel/dates.ts'
import type { EventTemplate } from './event-lists.ts'

/** `certain` where the calendar decides; else schools and churches do, and somebody must ask them. */
export type SuggestedDay = { readonly day: PlainDate; readonly certain: boolean }

/**
 * When an event is likely to be in a year. J-dag is the first Friday of November and New Year the 31st of December;
 * Blå Mandag (the first Monday of May) and Sidste skoledag (the third Friday of June) must be confirmed. Null where
 * nothing can be said.
 */
export function suggestedDay(template: EventTemplate, year: number): SuggestedDay | null {
  if (template === 'j-dag') return { day: weekdayFrom(year, 11, 1, friday), certain: true }
  if (template === 'nytaar') return { day: dayOf(year, 12, 31), certain: true }
  if (template === 'blaa-mandag') return { day: weekdayFrom(year, 5, 1, monday), certain: false }
  if (template === 'sidste-skoledag') return { day: weekdayFrom(year, 6, 15, friday), certain: false }
  return null
}

/** The next one that is not over on `today`. */
export function nextSuggestedDay(template: EventTemplate, today: PlainDate): SuggestedDay | null {
  const { year } = dateParts(today)
  const thisYear = suggestedDay(template, year)
  return thisYear && thisYear.day < today ? suggestedDay(template, year + 1) : thisYear
}

const monday = 1
const friday = 5

function weekdayFrom(year: number, month: number, day: number, weekday: number): PlainDate {
  const first = dayOf(year, month, day)
  return addDays(first, (weekday - dateParts(first).weekday + 7) % 7)
}

function dayOf(year: number, month: number, day: number): PlainDate {
  const date = dateFrom(year, month, day)
  if (!date) throw new RangeError('no such day')
  return date
}
