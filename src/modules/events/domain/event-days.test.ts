import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import { shiftLater, shiftSpan } from './shift-times.ts'
import { nextSuggestedDay, suggestedDay } from './suggested-day.ts'

test('a shift that ends before it begins, or on the hour that summer time swallows, is none', () => {
  const night = { day: plainDate('2026-03-29'), from: '02:30', until: '03:15', overnight: false }
  expect(shiftSpan(night)).toBe('ends-before-start')
  expect(shiftSpan({ ...night, from: '22:00', until: '02:00' })).toBe('ends-before-start')
  expect(shiftSpan({ ...night, from: '08:00', until: '09:00', overnight: true })).toBe('too-long')
})

test('the night the clock goes back, a shift is an hour longer', () => {
  const night = { day: plainDate('2026-10-24'), from: '22:00', until: '04:00', overnight: true }
  expect(shiftSpan(night)).toEqual({
    startsAt: new Date('2026-10-24T20:00:00Z'),
    endsAt: new Date('2026-10-25T03:00:00Z'),
  })
})

test('moved from winter to summer, a shift keeps its time on the wall', () => {
  const winter = { startsAt: new Date('2026-01-09T21:00:00Z'), endsAt: new Date('2026-01-10T01:00:00Z') }
  expect(shiftLater(winter, 182)).toEqual({
    startsAt: new Date('2026-07-10T20:00:00Z'),
    endsAt: new Date('2026-07-11T00:00:00Z'),
  })
})

test('J-dag is the first Friday of November, and what is over comes next year', () => {
  expect(suggestedDay('j-dag', 2026)).toEqual({ day: '2026-11-06', certain: true })
  expect(suggestedDay('nytaar', 2026)).toEqual({ day: '2026-12-31', certain: true })
  expect(suggestedDay('blaa-mandag', 2027)).toEqual({ day: '2027-05-03', certain: false })
  expect(suggestedDay('other', 2026)).toBeNull()
  expect(nextSuggestedDay('j-dag', plainDate('2026-11-25'))).toEqual({ day: '2027-11-05', certain: true })
})
