import { createRequire } from 'node:module'
import { isPlainDate, type PlainDate } from './dates.ts'
import type { Language } from './language.ts'

type HolidayName = Readonly<Record<Language, string>>

/**
 * The public holidays (helligdage) of a year with their names, earliest first. 24 and 31 December, 1 May and
 * Grundlovsdag are not among them: they are ordinary days that some places close on. Store Bededag is there until 2023
 * and not from 2024.
 * The rules come from the library `date-holidays`; it is loaded at the first question, because it is heavy, and each
 * year is worked out once. The years 1900 to 2199; others are a RangeError.
 */
export function publicHolidays(year: number): ReadonlyMap<PlainDate, HolidayName> {
  if (!Number.isInteger(year) || year < 1900 || year > 2199) throw new RangeError('holidays are known for 1900 to 2199')
  const known = years.get(year)
  if (known) return known
  const found = readYear(year)
  years.set(year, found)
  return found
}

/** True on a public holiday; an ordinary Sunday is none. */
export function isPublicHoliday(date: PlainDate): boolean {
  return publicHolidays(Number(date.slice(0, 4))).has(date)
}

const years = new Map<number, ReadonlyMap<PlainDate, HolidayName>>()

// Twelve megabytes of rules for the whole world must not slow the start of a process that may never ask.
const load = createRequire(import.meta.url)
let library: import('date-holidays').default | undefined

function readYear(year: number): ReadonlyMap<PlainDate, HolidayName> {
  library ??= denmark()
  const english = new Map(library.getHolidays(year, 'en').map(({ rule, name }) => [rule, name]))
  const found = new Map<PlainDate, HolidayName>()
  for (const { date, type, name, rule } of library.getHolidays(year, 'da')) {
    const day = date.slice(0, 10)
    if (type === 'public' && isPlainDate(day)) found.set(day, { da: name, en: english.get(rule) ?? name })
  }
  return found
}

function denmark(): import('date-holidays').default {
  const Holidays: typeof import('date-holidays').default = load('date-holidays')
  return new Holidays('DK', { types: ['public'] })
}
