import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copenhagenDate, instantAt, isClockTime, wallClockAt } from './copenhagen-clock.ts'
import { plainDate } from './dates.ts'

test('the day in Denmark begins at 22 or 23 UTC the evening before', () => {
  expect(copenhagenDate(new Date('2026-07-01T21:59:59Z'))).toBe('2026-07-01')
  expect(copenhagenDate(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02')
  expect(copenhagenDate(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31')
  expect(copenhagenDate(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01')
})

test('midnight is 00:00, never 24:00', () => {
  expect(wallClockAt(new Date('2026-07-01T22:00:00Z'))).toEqual({
    date: '2026-07-02',
    time: '00:00',
    hour: 0,
    minute: 0,
  })
})

test.each(['24:00', '9:05', '09.05', '09:60', '', '09:05:00'])('%s is not a time', (text) => {
  expect(isClockTime(text)).toBe(false)
  expect(() => instantAt(plainDate('2026-11-24'), text)).toThrow(RangeError)
})

test.each([
  ['2026-11-24', '16:00', '2026-11-24T15:00:00.000Z'],
  ['2026-06-24', '16:00', '2026-06-24T14:00:00.000Z'],
  ['2026-01-01', '00:00', '2025-12-31T23:00:00.000Z'],
  ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'], // skipped: the wall shows 03:30
  ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'], // comes twice: the first
  ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
])('%s at %s is %s', (date, time, expected) => {
  expect(instantAt(plainDate(date), time).toISOString()).toBe(expected)
})

test('the wall shows what was asked for, but for the hour that is skipped', () => {
  const minutes = fc.integer({ min: Date.UTC(1981, 0) / 60_000, max: Date.UTC(2100, 0) / 60_000 })
  fc.assert(
    fc.property(minutes, (value) => {
      const shown = wallClockAt(new Date(value * 60_000))
      const again = instantAt(shown.date, shown.time)
      expect(wallClockAt(again)).toEqual(shown)
      expect([0, 3_600_000]).toContain(value * 60_000 - again.getTime())
    }),
  )
})
