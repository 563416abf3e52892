import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copenhagenDate } from './copenhagen-clock.ts'
import { dueSameDay, dueWithin24Hours, hoursOn, type OfficeHours, receiptDays } from './danish-deadlines.ts'
import { plainDate } from './dates.ts'

const long = { opens: '08:00', closes: '16:00' }
const office: OfficeHours = {
  week: { 1: long, 2: long, 3: long, 4: { opens: '08:00', closes: '17:00' }, 5: { opens: '08:00', closes: '14:00' } },
  closingDays: ['12-24', '12-31', plainDate('2026-05-15')],
}

test.each([
  ['Tuesday 10.00', '2026-11-24T09:00:00Z', '2026-11-24T15:00:00.000Z'],
  ['Tuesday 0.10, before the office opens', '2026-11-23T23:10:00Z', '2026-11-24T15:00:00.000Z'],
  ['Tuesday 15.59', '2026-11-24T14:59:59Z', '2026-11-24T15:00:00.000Z'],
  ['Tuesday 16.00, when it closes', '2026-11-24T15:00:00Z', '2026-11-25T15:00:00.000Z'],
  ['Thursday 16.30, the long day', '2026-11-26T15:30:00Z', '2026-11-26T16:00:00.000Z'],
  ['Friday 14.30', '2026-11-27T13:30:00Z', '2026-11-30T15:00:00.000Z'],
  ['Saturday night', '2026-11-28T22:30:00Z', '2026-11-30T15:00:00.000Z'],
  ['Wednesday evening before Easter', '2026-04-01T18:00:00Z', '2026-04-07T14:00:00.000Z'],
  ['23 December in the evening; the 24th is a closing day', '2026-12-23T19:00:00Z', '2026-12-28T15:00:00.000Z'],
  ['the evening before summer time', '2026-03-27T18:00:00Z', '2026-03-30T14:00:00.000Z'],
])('a message on %s is due when the office closes that day or the next open one', (_, receivedAt, expected) => {
  expect(dueSameDay(new Date(receivedAt), office).toISOString()).toBe(expected)
})

test('a closing day of one year and a public holiday have no hours', () => {
  expect(hoursOn(plainDate('2026-05-14'), office)).toBeNull()
  expect(hoursOn(plainDate('2026-05-15'), office)).toBeNull()
  expect(hoursOn(plainDate('2026-11-28'), office)).toBeNull()
  expect(hoursOn(plainDate('2026-11-27'), office)).toEqual({ opens: '08:00', closes: '14:00' })
})

test('an office may be open on Sundays', () => {
  const sunday: OfficeHours = { week: { 7: { opens: '10:00', closes: '12:00' } }, closingDays: [] }
  expect(dueSameDay(new Date('2026-11-24T09:00:00Z'), sunday).toISOString()).toBe('2026-11-29T11:00:00.000Z')
})

test('without office hours the answer is due in 24 hours, and the message is still taken', () => {
  const receivedAt = new Date('2026-11-24T09:00:00Z')
  expect(dueSameDay(receivedAt, { week: {}, closingDays: [] }).toISOString()).toBe('2026-11-25T09:00:00.000Z')
  const broken = { week: { 2: { opens: '8', closes: '25:00' } }, closingDays: [] }
  expect(dueSameDay(receivedAt, broken).toISOString()).toBe('2026-11-25T09:00:00.000Z')
})

test('24 hours are hours of the clock, also over the weekend and the change of time', () => {
  expect(dueWithin24Hours(new Date('2026-11-28T20:00:00Z')).toISOString()).toBe('2026-11-29T20:00:00.000Z')
  expect(dueWithin24Hours(new Date('2026-10-24T20:00:00Z')).toISOString()).toBe('2026-10-25T20:00:00.000Z')
})

test.each([
  ['2026-11-24', '2026-12-01', '2026-12-02'], // Tuesday; Saturday 28 November counts in the first
  ['2026-11-27', '2026-12-04', '2026-12-07'],
  ['2026-11-28', '2026-12-05', '2026-12-07'], // received on a Saturday
  ['2026-03-27', '2026-04-07', '2026-04-09'], // Easter between, but its Saturday
  ['2026-12-23', '2027-01-02', '2027-01-04'], // 24 and 31 December are hverdage
])('the receipt of a notification received on %s: warn on %s, overdue after %s', (received, warnOn, overdueAfter) => {
  expect(receiptDays(plainDate(received))).toEqual({ warnOn, overdueAfter })
})

test('the limit is always after the message, at closing time of an open day', () => {
  const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(instants, (receivedAt) => {
      const due = dueSameDay(receivedAt, office)
      expect(due > receivedAt).toBe(true)
      expect(hoursOn(copenhagenDate(due), office)).not.toBeNull()
    }),
    { numRuns: 300 },
  )
})
