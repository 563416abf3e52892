import { wallClockAt } from '../../../kernel/copenhagen-clock.ts'
import { addDays, dateParts, daysBetween, type PlainDate } from '../../../kernel/dates.ts'
import type { SeenHeads } from '../seen.wire.ts'
import { middleOfHeads } from './observation.ts'

export type Seen = { readonly day: PlainDate; readonly heads: SeenHeads }
export type Presence = { readonly day: PlainDate; readonly minutes: number; readonly staffCount: number }

export type Period = {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly observations: number
  readonly heads: number
  /** Hours of all of us together. */
  readonly hours: number
}

/**
 * Equal periods before and after the day the first measure began, which is the first day of the second. Null until a
 * whole week has gone. It shows what changed, never why: the page says so in a sentence beside the figures.
 */
export function beforeAndAfter(facts: {
  readonly began: PlainDate
  readonly today: PlainDate
  readonly seen: readonly Seen[]
  readonly presences: readonly Presence[]
}): { readonly before: Period; readonly after: Period; readonly days: number } | null {
  const { began, today, seen, presences } = facts
  const days = Math.min(182, daysBetween(began, today) + 1)
  if (days < 7) return null
  const period = (from: PlainDate): Period => {
    const to = addDays(from, days - 1)
    const within = ({ day }: { day: PlainDate }) => day >= from && day <= to
    const counted = seen.filter(within)
    const minutes = presences.filter(within).reduce((sum, one) => sum + one.minutes * one.staffCount, 0)
    const heads = counted.reduce((sum, one) => sum + middleOfHeads(one.heads), 0)
    return { from, to, observations: counted.length, heads, hours: Math.round(minutes / 6) / 10 }
  }
  return { before: period(addDays(began, -days)), after: period(began), days }
}

/** Observations by weekday (Monday first) and hour on a Danish wall: 7 rows of 24. */
export function weekByHour(instants: readonly Date[]): readonly (readonly number[])[] {
  const counts = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0))
  for (const instant of instants) {
    const { date, hour } = wallClockAt(instant)
    const row = counts[dateParts(date).weekday - 1]
    if (row) row[hour] = (row[hour] ?? 0) + 1
  }
  return counts
}

/** A count for reading: none as nothing, and fewer than three as '1–2', so that no single evening can be told. */
export function blurred(count: number): string {
  if (count === 0) return ''
  return count < 3 ? '1–2' : String(count)
}
