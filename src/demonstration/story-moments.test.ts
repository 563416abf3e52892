import { expect, test } from 'vitest'
import { copenhagenDate, instantAt } from '../kernel/copenhagen-clock.ts'
import { addDays, plainDate } from '../kernel/dates.ts'
import { inventedCases } from './invented-cases.ts'
import { holidaysAround } from './invented-holidays.ts'
import { demonstrationSettings } from './invented-settings.ts'
import { threadsOf } from './live-year.ts'
import type { Place } from './settle-place.ts'
import { openBook } from './story-book.ts'
import {
  daysOn,
  lately,
  officeHoursAgo,
  pastHalfItsTime,
  storyYear,
  weeksAgo,
  workdaysOn,
  workingDaysFromToday,
} from './story-moments.ts'

/** The year that ends at a time on the Danish wall. */
function yearTo(day: string, time: string) {
  const date = plainDate(day)
  return storyYear(instantAt(date, time), demonstrationSettings['office-hours'], holidaysAround(date))
}

const tuesday = yearTo('2025-11-18', '13:10')
const start = new Date(0)
const at = (day: string, time: string) => instantAt(plainDate(day), time)

test('weeks without school are not counted', () => {
  expect(weeksAgo(1, 2, '09:00')(tuesday, start)).toEqual(at('2025-11-11', '09:00'))
  expect(weeksAgo(5, 1, '09:00')(tuesday, start)).toEqual(at('2025-10-06', '09:00'))
  expect(weeksAgo(14, 1, '09:00')(tuesday, start)).toEqual(at('2025-06-23', '09:00'))
})

test('what would fall on a public holiday happens on the working day after', () => {
  const october = yearTo('2025-10-14', '13:00')
  expect(weeksAgo(12, 1, '09:00')(october, start)).toEqual(at('2025-06-10', '09:00'))
  expect(weeksAgo(14, 4, '09:00')(october, start)).toEqual(at('2025-05-30', '09:00'))
})

test('hours of work run through nights and weekends backwards', () => {
  expect(officeHoursAgo(2)(tuesday, start)).toEqual(at('2025-11-18', '11:10'))
  expect(officeHoursAgo(6)(tuesday, start)).toEqual(at('2025-11-17', '14:40'))
  expect(officeHoursAgo(1)(yearTo('2026-01-04', '02:30'), start)).toEqual(at('2026-01-02', '12:00'))
})

test('steps are counted from the one before, in days or in working days', () => {
  const friday = at('2025-11-14', '10:00')
  expect(daysOn(1, '20:15')(tuesday, friday)).toEqual(at('2025-11-15', '20:15'))
  expect(workdaysOn(1, '08:20')(tuesday, friday)).toEqual(at('2025-11-17', '08:20'))
  expect(workingDaysFromToday(-2)(tuesday, copenhagenDate(friday))).toBe('2025-11-14')
})

test('what has just come is not late where that can be helped', () => {
  expect(lately(3)(tuesday, start)).toEqual(at('2025-11-18', '10:10'))
  expect(lately(3)(yearTo('2025-11-18', '17:00'), start)).toEqual(at('2025-11-18', '15:30'))
  expect(pastHalfItsTime(tuesday, start)).toEqual(at('2025-11-18', '10:10'))
})

const nowhere: Place = {
  system: { kind: 'system', municipality: 997, task: 'demonstration', request: 'none' },
  organisation: () => '',
  actor: () => {
    throw new Error('Nobody acts here: only the times are asked for')
  },
}

const days = Array.from({ length: 53 }, (_, index) => addDays(plainDate('2025-08-01'), index * 7 + (index % 7)))
const nows = days.map((day, index) => yearTo(day, ['02:30', '08:05', '12:00', '15:45', '23:10'][index % 5] ?? ''))

test('whenever it is told, the story keeps its order and ends now', () => {
  for (const year of nows) {
    const { inquiries, cases } = threadsOf(openBook(nowhere, year))
    for (const { steps } of [...inquiries.values(), ...cases.values()]) {
      const times = steps.map((step) => step.at.getTime())
      expect(times).toEqual(times.toSorted((a, b) => a - b))
      expect(Math.max(...times)).toBeLessThanOrEqual(year.now.getTime())
      expect(Math.min(...times)).toBeGreaterThan(year.now.getTime() - 400 * 86_400_000)
    }
    const joined = inquiries.get('bottles')?.last().getTime()
    expect(joined).toBeGreaterThan(inquiries.get('station-square')?.steps[0]?.at.getTime() ?? Number.NaN)
  }
})

test('whenever it is told, nothing is promised for a day that has passed', () => {
  for (const year of nows) {
    const { cases } = threadsOf(openBook(nowhere, year))
    for (const { key, events } of inventedCases) {
      const times = cases.get(key)?.steps.slice(-events.length) ?? []
      for (const [index, event] of events.entries()) {
        const day = copenhagenDate(times[index]?.at ?? year.now)
        if ('promises' in event) expect(event.due(year, day) >= day).toBe(true)
      }
    }
  }
})
