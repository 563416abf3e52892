import { type ClosingDay, isMonthDay } from '../../../kernel/danish-calendar.ts'
import { dateParts, type PlainDate } from '../../../kernel/dates.ts'
import { parseTypedDate } from '../../../kernel/typed-dates.ts'

const typedTime = /^(?:kl\.?\s*)?(\d{1,2})(?:[:.](\d{2}))?$/i

/** A time as people type it (`9`, `9.30`, `09:00`, `kl. 15`) as `HH:MM`, or null. */
export function parseTypedTime(text: string): string | null {
  const match = typedTime.exec(text.trim())
  if (!match) return null
  const [, hour = '', minute = '00'] = match
  if (Number(hour) > 23 || Number(minute) > 59) return null
  return `${hour.padStart(2, '0')}:${minute}`
}

const everyYear = /^(\d{1,2})[-./ ]+(\d{1,2})\.?$/

/** Closing days, one on each line: `24.12` for every year, `15.05.2026` for once. Null when a line is neither. */
export function parseClosingDays(text: string): readonly ClosingDay[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const days = lines.map(closingDay)
  return days.every((day) => day !== null) ? [...new Set(days)] : null
}

/** The same days as they are typed. */
export function typeClosingDays(days: readonly ClosingDay[]): string {
  return days.map((day) => (isMonthDay(day) ? yearly(day) : once(day))).join('\n')
}

function closingDay(line: string): ClosingDay | null {
  const [, day, month] = everyYear.exec(line) ?? []
  if (day === undefined || month === undefined) return parseTypedDate(line)
  const yearly = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isMonthDay(yearly) ? yearly : null
}

function yearly(day: string): string {
  return `${day.slice(3)}.${day.slice(0, 2)}`
}

function once(date: ClosingDay): string {
  const { year, month, day } = dateParts(date as PlainDate)
  return `${pad(day)}.${pad(month)}.${year}`
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
