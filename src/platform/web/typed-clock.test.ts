import { expect, test } from 'vitest'
import { TypedClock, typedClock } from './typed-clock.ts'

test.each(['', 'i går', '25.00', '14.60', '14.5', '-1', '14.30.00', 'kl'])('“%s” is no time of day', (typed) => {
  expect(TypedClock.safeParse(typed).success).toBe(false)
})

test.each([
  ['14.30', '14:30'],
  ['14:30', '14:30'],
  ['1430', '14:30'],
  ['9', '09:00'],
  ['kl. 9.05', '09:05'],
  ['KL 23.59', '23:59'],
  [' 0.00 ', '00:00'],
])('“%s” is %s', (typed, time) => {
  expect(TypedClock.parse(typed)).toBe(time)
})

test('a time is filled in as a Dane would type it', () => {
  expect(typedClock('14:30')).toBe('14.30')
})
