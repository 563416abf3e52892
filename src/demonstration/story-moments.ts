import { copenhagenDate, instantAt } from '../kernel/copenhagen-clock.ts'
import { addWorkingDays, isSchoolDay } from '../kernel/danish-calendar.ts'
import { dueSameDay, hoursOn, type OfficeHours } from '../kernel/danish-deadlines.ts'
import { addDays, dateParts, type PlainDate } from '../kernel/dates.ts'
import type { InventedHoliday } from './invented-holidays.ts'

/** The year the story is laid in: it ends now, and only weeks with school count. */
export type StoryYear = {
  readonly now: Date
  readonly today: PlainDate
  readonly office: OfficeHours
  /** The Mondays of the weeks behind us in which there was school, the last week first. */
  readonly schoolWeeks: readonly PlainDate[]
}

/**
 * A moment of the story, `previous` being when the step before it happened. What happens is told in weeks of school and
 * hours of work, so that it fits whatever today is.
 */
export type Moment = (year: StoryYear, previous: Date) => Date
/** A day of the story, from the day something is written. */
export type StoryDay = (year: StoryYear, from: PlainDate) => PlainDate

/** The school year has about forty weeks; the story must reach no further back. */
export const storyWeeks = 40

export function storyYear(now: Date, office: OfficeHours, holidays: readonly InventedHoliday[]): StoryYear {
  const today = copenhagenDate(now)
  const closed = holidays.map(({ firstDay, lastDay }) => ({ from: firstDay, to: lastDay }))
  const thisMonday = addDays(today, 1 - dateParts(today).weekday)
  const schoolWeeks: PlainDate[] = []
  for (let back = 1; schoolWeeks.length < storyWeeks; back += 1) {
    const monday = addDays(thisMonday, -7 * back)
    const schoolDays = [0, 1, 2, 3, 4].filter((day) => isSchoolDay(addDays(monday, day), closed))
    if (schoolDays.length >= 3) schoolWeeks.push(monday)
  }
  return { now, today, office, schoolWeeks }
}

/** A week before anything happens. */
export function storyBegins({ schoolWeeks, today }: StoryYear): Date {
  return instantAt(addDays(schoolWeeks.at(-1) ?? today, -7), '09:00')
}

/** So many school weeks ago, on that weekday (1 is Monday) at that time; on a public holiday, the working day after. */
export function weeksAgo(weeks: number, weekday: number, time: string): Moment {
  return ({ schoolWeeks }) => {
    const monday = schoolWeeks[weeks - 1]
    if (monday === undefined) throw new RangeError(`The story has ${storyWeeks} weeks`)
    const day = addDays(monday, weekday - 1)
    return instantAt(weekday > 5 ? day : addWorkingDays(day, 0), time)
  }
}

/** So many days after the step before it, at that time. */
export function daysOn(days: number, time: string): Moment {
  return (_year, previous) => instantAt(addDays(copenhagenDate(previous), days), time)
}

/** The same in working days: 0 is the day of the step before it, or the first working day after. */
export function workdaysOn(days: number, time: string): Moment {
  return (_year, previous) => instantAt(addWorkingDays(copenhagenDate(previous), days), time)
}

/** So many hours of open office ago: what colleagues did lately, they did at work. */
export function officeHoursAgo(hours: number): Moment {
  return ({ now, office }) => {
    let left = hours * hour
    for (let date = copenhagenDate(now); ; date = addDays(date, -1)) {
      const open = hoursOn(date, office)
      if (!open) continue
      const from = instantAt(date, open.opens).getTime()
      const until = Math.min(now.getTime(), instantAt(date, open.closes).getTime())
      if (until - from >= left) return new Date(until - left)
      left -= Math.max(0, until - from)
    }
  }
}

/** About so many hours ago by the clock: near that, a moment whose answer is not late yet, if there is one. */
export function lately(hours: number): Moment {
  return ({ now, office }) => {
    const moments = [hours, ...nearby(hours)].map((each) => new Date(now.getTime() - each * hour))
    return moments.find((at) => dueSameDay(at, office) > now) ?? new Date(now.getTime() - hours * hour)
  }
}

/** When somebody wrote whose message has waited for more than half of its time; all of it, if it cannot be helped. */
export const pastHalfItsTime: Moment = ({ now, office }) => {
  const moments = Array.from({ length: 200 }, (_, half) => new Date(now.getTime() - (half + 3) * (hour / 2)))
  const isPastHalf = (at: Date) =>
    now.getTime() - at.getTime() > 0.55 * (dueSameDay(at, office).getTime() - at.getTime())
  const waiting = moments.filter(isPastHalf)
  const found = waiting.find((at) => dueSameDay(at, office) > now) ?? waiting[0]
  if (!found) throw new RangeError('No message can have waited that long')
  return found
}

/** So many days after the day something is written. */
export function daysLater(days: number): StoryDay {
  return (_year, from) => addDays(from, days)
}

/** A day counted from today in working days: 0 is today, whatever day it is. */
export function workingDaysFromToday(days: number): StoryDay {
  return ({ today }) => {
    if (days > 0) return addWorkingDays(today, days)
    let date = today
    for (let left = -days; left > 0; ) {
      date = addDays(date, -1)
      if (addWorkingDays(date, 0) === date) left -= 1
    }
    return date
  }
}

const hour = 3_600_000

function nearby(hours: number): number[] {
  return [1, 2, 3, 4, 5, 6, 7, 8].flatMap((step) => [hours - step / 4, hours + step / 4]).filter((each) => each >= 0.7)
}
