import { addDays, addMonths, type PlainDate } from '../../../kernel/dates.ts'
import { type NoteKind, noteKinds } from './case-kinds.ts'

/** Ways to narrow the chronology: everything, the notes alone, one kind of note, or what is no note. */
export const chronologyKinds = ['all', 'notes', ...noteKinds, 'events'] as const
export type ChronologyKind = (typeof chronologyKinds)[number]

export const chronologyPeriods = ['all', 'month', 'half-year', 'year'] as const
export type ChronologyPeriod = (typeof chronologyPeriods)[number]

/** The first day of a period that ends today, or null for all of it. */
export function firstDayOf(period: ChronologyPeriod, today: PlainDate): PlainDate | null {
  switch (period) {
    case 'all':
      return null
    case 'month':
      return addDays(today, -30)
    case 'half-year':
      return addMonths(today, -6)
    case 'year':
      return addMonths(today, -12)
  }
}

/** The kind of note a filter asks for, or null where it asks for something else. */
export function noteKindOf(kind: ChronologyKind): NoteKind | null {
  return noteKinds.find((each) => each === kind) ?? null
}
