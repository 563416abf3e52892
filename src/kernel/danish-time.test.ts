import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactTime, fullDate, sayAgo, sayClock, sayDate, sayDue, sayTime } from './danish-time.ts'
import { plainDate } from './dates.ts'

// Tuesday 24 November 2026, 14.30 in Denmark
const now = new Date('2026-11-24T13:30:00Z')

test.each([
  ['2026-11-24T13:30:00Z', 'i dag 14.30', 'today 14:30'],
  ['2026-11-23T23:00:00Z', 'i dag 0.00', 'today 0:00'],
  ['2026-11-23T22:59:00Z', 'i går 23.59', 'yesterday 23:59'],
  ['2026-11-23T08:05:00Z', 'i går 9.05', 'yesterday 9:05'],
  ['2026-11-25T08:05:00Z', 'i morgen 9.05', 'tomorrow 9:05'],
  ['2026-11-22T13:30:00Z', 'i søndags 14.30', 'Sunday 14:30'],
  ['2026-11-18T13:30:00Z', 'i onsdags 14.30', 'Wednesday 14:30'],
  ['2026-11-17T13:30:00Z', '17. nov. 14.30', '17 Nov 14:30'], // a week back: the weekday would mislead
  ['2026-11-30T13:30:00Z', 'på mandag 14.30', 'on Monday 14:30'],
  ['2026-12-01T13:30:00Z', '1. dec. 14.30', '1 Dec 14:30'],
  ['2026-05-03T06:00:00Z', '3. maj 8.00', '3 May 8:00'],
  ['2025-11-24T13:30:00Z', '24. nov. 2025 14.30', '24 Nov 2025 14:30'],
])('%s is said "%s"', (instant, danish, english) => {
  expect(sayTime(new Date(instant), now, 'da')).toBe(danish)
  expect(sayTime(new Date(instant), now, 'en')).toBe(english)
})

test('yesterday is the day before in Denmark, also when the night had 25 hours', () => {
  const morningAfter = new Date('2026-10-26T06:00:00Z')
  expect(sayTime(new Date('2026-10-24T22:30:00Z'), morningAfter, 'da')).toBe('i går 0.30')
  expect(sayTime(new Date('2026-10-24T21:30:00Z'), morningAfter, 'da')).toBe('i lørdags 23.30')
})

test('a weekday of last year needs no year within six days', () => {
  expect(sayDate(plainDate('2025-12-29'), plainDate('2026-01-02'), 'da')).toBe('i mandags')
  expect(sayDate(plainDate('2025-12-20'), plainDate('2026-01-02'), 'da')).toBe('20. dec. 2025')
})

test.each([
  ['2026-11-24T13:29:30Z', 'for lidt siden', 'just now'],
  ['2026-11-24T13:30:40Z', 'for lidt siden', 'just now'], // the other clock is ahead
  ['2026-11-24T13:29:00Z', 'for 1 minut siden', '1 minute ago'],
  ['2026-11-24T13:25:30Z', 'for 4 minutter siden', '4 minutes ago'],
  ['2026-11-24T11:30:00Z', 'for 2 timer siden', '2 hours ago'],
  ['2026-11-23T13:31:00Z', 'for 23 timer siden', '23 hours ago'],
  ['2026-11-23T13:30:00Z', 'for 1 dag siden', '1 day ago'],
  ['2026-11-21T22:00:00Z', 'for 3 dage siden', '3 days ago'],
  ['2026-11-11T13:30:00Z', 'for 13 dage siden', '13 days ago'],
  ['2026-11-10T13:30:00Z', 'for 2 uger siden', '2 weeks ago'],
  ['2026-07-24T13:30:00Z', 'for 4 måneder siden', '4 months ago'],
  ['2025-11-24T13:30:00Z', 'for 1 år siden', '1 year ago'],
  ['2023-11-24T13:30:00Z', 'for 3 år siden', '3 years ago'],
  ['2026-11-24T13:35:00Z', 'om 5 minutter', 'in 5 minutes'],
])('%s was "%s"', (instant, danish, english) => {
  expect(sayAgo(new Date(instant), now, 'da')).toBe(danish)
  expect(sayAgo(new Date(instant), now, 'en')).toBe(english)
})

test('24 hours ago is a day, also on the day of 25 hours', () => {
  expect(sayAgo(new Date('2026-10-24T22:00:00Z'), new Date('2026-10-25T22:30:00Z'), 'da')).toBe('for 1 dag siden')
})

test.each([
  ['2026-11-24T17:00:00Z', 'inden i dag 18.00', 'by today 18:00', 'calm'],
  ['2026-11-24T15:30:00Z', 'inden i dag 16.30', 'by today 16:30', 'soon'],
  ['2026-11-25T15:00:00Z', 'inden i morgen 16.00', 'by tomorrow 16:00', 'calm'],
  ['2026-11-30T15:00:00Z', 'inden mandag 16.00', 'by Monday 16:00', 'calm'],
  ['2026-12-24T11:00:00Z', 'inden 24. dec. 12.00', 'by 24 Dec 12:00', 'calm'],
  ['2026-11-24T13:30:00Z', 'lige over tid', 'just overdue', 'late'],
  ['2026-11-24T13:25:00Z', '5 minutter over tid', '5 minutes overdue', 'late'],
  ['2026-11-24T12:30:00Z', '1 time over tid', '1 hour overdue', 'late'],
  ['2026-11-24T11:00:00Z', '2 timer over tid', '2 hours overdue', 'late'],
  ['2026-11-21T13:00:00Z', '3 dage over tid', '3 days overdue', 'late'],
])('a limit at %s is "%s"', (due, danish, english, state) => {
  expect(sayDue(new Date(due), now, 'da')).toEqual({ text: danish, state })
  expect(sayDue(new Date(due), now, 'en')).toEqual({ text: english, state })
})

test('how near is soon can be chosen', () => {
  const due = new Date('2026-11-25T13:30:00Z')
  expect(sayDue(due, now, 'da', 60).state).toBe('calm')
  expect(sayDue(due, now, 'da', 24 * 60).state).toBe('soon')
})

test('the exact time leaves nothing to guess', () => {
  const morning = new Date('2026-09-04T07:05:00Z')
  expect(exactTime(morning, 'da')).toBe('fredag den 4. september 2026 kl. 09.05')
  expect(exactTime(morning, 'en')).toBe('Friday 4 September 2026 at 09:05')
  expect(fullDate(plainDate('2026-11-24'), 'da')).toBe('tirsdag den 24. november 2026')
  expect(fullDate(plainDate('2026-11-24'), 'en')).toBe('Tuesday 24 November 2026')
  expect(sayClock(morning, 'da')).toBe('9.05')
})

test('a limit is late from its instant on and never before', () => {
  const instants = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(instants, instants, (due, at) => {
      expect(sayDue(due, at, 'da').state === 'late').toBe(at >= due)
    }),
  )
})
