import { copenhagen, copenhagenDate, wallClockAt } from './copenhagen-clock.ts'
import { dateParts, daysBetween, type PlainDate } from './dates.ts'
import type { Language } from './language.ts'

/**
 * Times as people say them, in Danish and English, always by the clock in Denmark. Each answer is short and for reading;
 * put `exactTime` or `fullDate` in the title and for screen readers. Nothing here reads a clock: `now` is passed in.
 */

/**
 * 'i dag 14.30', 'i går 9.05', 'i morgen 9.05', 'i mandags 14.30' (the last six days; the next six 'på mandag 14.30'),
 * '24. nov. 14.30', and with the year when it is another: '24. nov. 2025 14.30'.
 */
export function sayTime(instant: Date, now: Date, language: Language): string {
  return `${sayDate(copenhagenDate(instant), copenhagenDate(now), language)} ${sayClock(instant, language)}`
}

/** The day alone, with the same words as `sayTime`: 'i dag', 'i mandags', 'på mandag', '24. nov.', '24. nov. 2025'. */
export function sayDate(date: PlainDate, today: PlainDate, language: Language): string {
  const days = daysBetween(today, date)
  const close = closeDays[language][days]
  if (close !== undefined) return close
  if (days < 0 && days >= -6) return language === 'da' ? `i ${weekdayOf(date, language)}s` : weekdayOf(date, language)
  if (days > 0 && days <= 6) return `${language === 'da' ? 'på' : 'on'} ${weekdayOf(date, language)}`
  const sameYear = dateParts(date).year === dateParts(today).year
  return (sameYear ? formats[language].dayMonth : formats[language].dayMonthYear).format(atNoon(date))
}

/** '14.30' in Danish, '14:30' in English, 24 hours, no leading zero. */
export function sayClock(instant: Date, language: Language): string {
  const { hour, time } = wallClockAt(instant)
  return `${hour}${language === 'da' ? '.' : ':'}${time.slice(3)}`
}

/**
 * 'for lidt siden' (less than a minute), 'for 5 minutter siden', 'for 2 timer siden', and from a day on counted in days
 * of the calendar: 'for 3 dage siden', 'for 2 uger siden', 'for 4 måneder siden', 'for 1 år siden'.
 * An instant up to a minute ahead (clocks differ) is 'for lidt siden' too; further ahead it is 'om 5 minutter'.
 */
export function sayAgo(instant: Date, now: Date, language: Language): string {
  const milliseconds = instant.getTime() - now.getTime()
  if (Math.abs(milliseconds) < minute) return language === 'da' ? 'for lidt siden' : 'just now'
  const { count, unit } = inLargestUnit(milliseconds, daysBetween(copenhagenDate(now), copenhagenDate(instant)))
  return formats[language].relative.format(count, unit)
}

/** calm: time enough. soon: the limit is near. late: the limit has passed. Show the word, never the colour alone. */
export type DueState = 'calm' | 'soon' | 'late'

/** Two hours before, a limit turns `soon`, where nothing else is asked for. */
export const soonMinutes = 120

/**
 * 'inden i dag 16.00', 'inden mandag 16.00', 'inden 24. nov. 16.00' until the limit; then '5 minutter over tid',
 * '2 timer over tid', '3 dage over tid'. At the very instant of the limit it is late.
 */
export function sayDue(
  due: Date,
  now: Date,
  language: Language,
  soonWithinMinutes: number = soonMinutes,
): { readonly text: string; readonly state: DueState } {
  const left = due.getTime() - now.getTime()
  if (left <= 0) return { text: sayLate(-left, language), state: 'late' }
  const state = left <= soonWithinMinutes * minute ? 'soon' : 'calm'
  const day = sayDate(copenhagenDate(due), copenhagenDate(now), language).replace(/^(på|on) /, '')
  const text = `${day} ${sayClock(due, language)}`
  return { text: language === 'da' ? `inden ${text}` : `by ${text}`, state }
}

/** 'tirsdag den 24. november 2026 kl. 14.30'; 'Tuesday 24 November 2026 at 14:30'. */
export function exactTime(instant: Date, language: Language): string {
  const day = fullDate(copenhagenDate(instant), language)
  const { time } = wallClockAt(instant)
  return language === 'da' ? `${day} kl. ${time.replace(':', '.')}` : `${day} at ${time}`
}

/** 'tirsdag den 24. november 2026'; 'Tuesday 24 November 2026'. */
export function fullDate(date: PlainDate, language: Language): string {
  const day = formats[language].longDay.format(atNoon(date))
  return language === 'da' ? `${weekdayOf(date, language)} den ${day}` : `${weekdayOf(date, language)} ${day}`
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const closeDays: Record<Language, Readonly<Record<number, string>>> = {
  da: { [-1]: 'i går', 0: 'i dag', 1: 'i morgen' },
  en: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
}

/** Dates are formatted at noon UTC, which is the same day everywhere in Denmark. */
function atNoon(date: PlainDate): Date {
  return new Date(`${date}T12:00:00Z`)
}

function weekdayOf(date: PlainDate, language: Language): string {
  return formats[language].weekday.format(atNoon(date))
}

function inLargestUnit(milliseconds: number, days: number): { count: number; unit: Intl.RelativeTimeFormatUnit } {
  const size = Math.abs(milliseconds)
  if (size < hour) return { count: Math.trunc(milliseconds / minute), unit: 'minute' }
  if (size < day) return { count: Math.trunc(milliseconds / hour), unit: 'hour' }
  // On the day of 25 hours, 24 hours ago can be the same day.
  const whole = Math.max(1, Math.abs(days))
  const sign = Math.sign(milliseconds)
  if (whole < 14) return { count: sign * whole, unit: 'day' }
  if (whole < 60) return { count: sign * Math.floor(whole / 7), unit: 'week' }
  if (whole < 365) return { count: sign * Math.floor(whole / 30.5), unit: 'month' }
  return { count: sign * Math.max(1, Math.floor(whole / 365.25)), unit: 'year' }
}

function sayLate(milliseconds: number, language: Language): string {
  const after = language === 'da' ? 'over tid' : 'overdue'
  if (milliseconds < minute) return language === 'da' ? 'lige over tid' : 'just overdue'
  const { minutes, hours, days } = formats[language]
  if (milliseconds < hour) return `${minutes.format(Math.floor(milliseconds / minute))} ${after}`
  if (milliseconds < day) return `${hours.format(Math.floor(milliseconds / hour))} ${after}`
  return `${days.format(Math.floor(milliseconds / day))} ${after}`
}

// Formatters are dear to make and cheap to use; a list of 200 rows asks for hundreds of times.
function formatsFor(locale: string) {
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: copenhagen, ...options })
  const count = (unit: string) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
  return {
    weekday: dates({ weekday: 'long' }),
    dayMonth: dates({ day: 'numeric', month: 'short' }),
    dayMonthYear: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
    longDay: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    relative: new Intl.RelativeTimeFormat(locale, { numeric: 'always' }),
    minutes: count('minute'),
    hours: count('hour'),
    days: count('day'),
  }
}

const formats = { da: formatsFor('da-DK'), en: formatsFor('en-GB') }

/** A date or the name of a month as a heading begins it: with a capital. */
export function asHeading(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1)
}
