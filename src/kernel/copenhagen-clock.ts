import { dateFrom, type PlainDate } from './dates.ts'

/**
 * The clock on a Danish wall. Everything a person reads or a deadline means is Europe/Copenhagen, whatever the server
 * or the phone is set to.
 */
export const copenhagen = 'Europe/Copenhagen'

/** What the wall shows at an instant. `time` is 'HH:MM', which sorts; seconds are cut off. */
export type WallClock = {
  readonly date: PlainDate
  readonly time: string
  readonly hour: number
  readonly minute: number
}

// Formatters are dear to make and cheap to use.
const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: copenhagen,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
})

/** Throws a RangeError for an invalid `Date`, and outside the years 1 to 9999. */
export function wallClockAt(instant: Date): WallClock {
  const shown = new Date(instant.getTime() + offsetAt(instant))
  const date = dateFrom(shown.getUTCFullYear(), shown.getUTCMonth() + 1, shown.getUTCDate())
  if (date === null) throw new RangeError('instant outside the years 1 to 9999')
  const time = shown.toISOString().slice(11, 16)
  return { date, hour: shown.getUTCHours(), minute: shown.getUTCMinutes(), time }
}

const offsets = new Map<number, number>()
const quarter = 15 * 60_000

/**
 * How far the wall is ahead of UTC, in milliseconds. Offsets change on the quarter at the finest, so asking the time
 * zone once for each quarter of an hour is enough; a page of a hundred times then asks it a few times only.
 */
function offsetAt(instant: Date): number {
  const slot = Math.floor(instant.getTime() / quarter)
  const known = offsets.get(slot)
  if (known !== undefined) return known
  const found: Record<string, number> = {}
  for (const { type, value } of wall.formatToParts(instant)) found[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute: minutes = 0, second = 0 } = found
  const whole = Math.floor(instant.getTime() / 1000) * 1000
  const offset = new Date(0).setUTCFullYear(year, month - 1, day) + ((hour * 60 + minutes) * 60 + second) * 1000 - whole
  if (offsets.size > 5_000) offsets.clear()
  offsets.set(slot, offset)
  return offset
}

/** Which day it is in Denmark at an instant. */
export function copenhagenDate(instant: Date): PlainDate {
  return wallClockAt(instant).date
}

/** True for 'HH:MM' from 00:00 to 23:59. */
export function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

const minute = 60_000
const summerOffset = 120 * minute
const winterOffset = 60 * minute

/**
 * The instant when the wall shows `time` ('HH:MM') on `date`. In the hour that comes twice in October, the first one;
 * in the hour that is skipped in March, as far after the jump as the time was after its beginning (02:30 is 03:30).
 * Throws a RangeError when `time` is not a time. Right from 1980, when Denmark took up summer time for good.
 */
export function instantAt(date: PlainDate, time: string): Date {
  if (!isClockTime(time)) throw new RangeError('not a time in the form HH:MM')
  const asIfUtc = Date.parse(`${date}T${time}:00Z`)
  const summer = new Date(asIfUtc - summerOffset)
  const shown = wallClockAt(summer)
  return shown.date === date && shown.time === time ? summer : new Date(asIfUtc - winterOffset)
}
