import { isClockTime } from '../../../kernel/copenhagen-clock.ts'
import { type ClosingDay, isMonthDay } from '../../../kernel/danish-calendar.ts'
import type { OfficeHours, OpenHours } from '../../../kernel/danish-deadlines.ts'
import { isPlainDate } from '../../../kernel/dates.ts'

const longDay: OpenHours = { opens: '09:00', closes: '15:00' }
const friday: OpenHours = { opens: '09:00', closes: '12:00' }

/** What counts where the municipality has set nothing: Monday to Thursday 9 to 15, Friday 9 to 12. */
export const usualOfficeHours: OfficeHours = {
  week: { 1: longDay, 2: longDay, 3: longDay, 4: longDay, 5: friday },
  closingDays: [],
}

/**
 * The setting `office-hours` as the clock needs it: `{ week: { "1": { opens, closes }, … }, closingDays: ["12-24"] }`.
 * A setting somebody has spoilt must not stop a message from a child, so what cannot be read is left out, and without
 * one readable day the usual hours count.
 */
export function readOfficeHours(setting: unknown): OfficeHours {
  if (!isRecord(setting) || !isRecord(setting.week)) return usualOfficeHours
  const days = Object.entries(setting.week).filter((day): day is [string, OpenHours] => isOpenHours(day[1]))
  const week = Object.fromEntries(days.filter(([weekday]) => /^[1-7]$/.test(weekday)))
  if (Object.keys(week).length === 0) return usualOfficeHours
  const closed = Array.isArray(setting.closingDays) ? setting.closingDays : []
  return { week, closingDays: closed.filter(isClosingDayText) }
}

type Given = {
  readonly week?: unknown
  readonly closingDays?: unknown
  readonly opens?: unknown
  readonly closes?: unknown
}

function isRecord(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOpenHours(value: unknown): value is OpenHours {
  if (!isRecord(value)) return false
  const { opens, closes } = value
  return (
    typeof opens === 'string' &&
    typeof closes === 'string' &&
    isClockTime(opens) &&
    isClockTime(closes) &&
    opens < closes
  )
}

function isClosingDayText(value: unknown): value is ClosingDay {
  return typeof value === 'string' && (isPlainDate(value) || isMonthDay(value))
}
