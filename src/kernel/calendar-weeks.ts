import { addDays, dateParts, type PlainDate, plainDate } from './dates.ts'

/** A week as Danes number them (ISO 8601): from Monday, week 1 is the one 4 January is in. */
export type CalendarWeek = { readonly year: number; readonly week: number }

/** The week a day is in; in the first and last days of a year its year may be the neighbouring one. */
export function weekOf(day: PlainDate): CalendarWeek {
  const thursday = addDays(day, 4 - dateParts(day).weekday)
  const { year } = dateParts(thursday)
  const first = mondayOf({ year, week: 1 })
  for (let week = 53; week > 1; week -= 1) if (addDays(first, (week - 1) * 7) <= day) return { year, week }
  return { year, week: 1 }
}

/** The Monday a week begins on. A week 53 that is not there is the first of the next year. */
export function mondayOf({ year, week }: CalendarWeek): PlainDate {
  const fourth = plainDate(`${String(year).padStart(4, '0')}-01-04`)
  return addDays(fourth, 1 - dateParts(fourth).weekday + (week - 1) * 7)
}

/** `2026-W48`, as in an address. */
export function weekText({ year, week }: CalendarWeek): string {
  return `${year}-W${String(week).padStart(2, '0')}`
}

/** The week such a text names, or null when there is none: years 1900 to 2199. */
export function readWeek(text: string): CalendarWeek | null {
  const [, year, week] = /^(19\d\d|2[01]\d\d)-W(\d\d)$/.exec(text) ?? []
  const found = { year: Number(year), week: Number(week) }
  if (year === undefined || found.week < 1) return null
  const { year: sameYear, week: sameWeek } = weekOf(mondayOf(found))
  return sameYear === found.year && sameWeek === found.week ? found : null
}
