import { copenhagenDate, wallClockAt } from '../../../kernel/copenhagen-clock.ts'
import { addDays, dateParts, type PlainDate } from '../../../kernel/dates.ts'
import type { PlanSpan } from './plan-question.ts'

/** From when to when somebody can be sent out, by weekday (1 is Monday); a weekday that is not there is not worked. */
export type WorkingWeek = ReadonlyMap<number, PlanSpan>

/** What a consultant is reckoned with until somebody says otherwise: Monday to Friday, 8 to 16. Our own, to be confirmed. */
export const usualWeek: WorkingWeek = new Map([1, 2, 3, 4, 5].map((weekday) => [weekday, { from: 480, to: 960 }]))

export function hoursOn(week: WorkingWeek, day: PlainDate): PlanSpan | null {
  return week.get(dateParts(day).weekday) ?? null
}

/** `08:30` or `08:30:00` as minutes after midnight. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** Minutes after midnight as `08:30`; the end of the day is `24:00`. */
export function timeOf(minutes: number): string {
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

/** A span of instants as spans of days on the Danish clock: one across midnight is two. */
export function spansByDay(startsAt: Date, endsAt: Date): ReadonlyMap<PlainDate, PlanSpan> {
  const [first, last] = [copenhagenDate(startsAt), copenhagenDate(endsAt)]
  const spans = new Map<PlainDate, PlanSpan>()
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const from = day === first ? minutesOf(wallClockAt(startsAt).time) : 0
    const to = day === last ? minutesOf(wallClockAt(endsAt).time) : 24 * 60
    if (to > from) spans.set(day, { from, to })
  }
  return spans
}
