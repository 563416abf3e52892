import { expect, test } from 'vitest'
import { readOfficeHours, usualOfficeHours } from './office-hours.ts'

test.each([
  ['nothing', undefined],
  ['a text', 'every day'],
  ['no week', { closingDays: ['12-24'] }],
  ['hours that are no times', { week: { 1: { opens: 'nine', closes: 'three' } } }],
  ['a day that closes before it opens', { week: { 1: { opens: '15:00', closes: '09:00' } } }],
  ['a weekday that does not exist', { week: { 8: { opens: '09:00', closes: '15:00' } } }],
])('the usual hours count where the setting holds %s', (_what, setting) => {
  expect(readOfficeHours(setting)).toEqual(usualOfficeHours)
})

test('the usual hours are Monday to Thursday 9 to 15 and Friday 9 to 12', () => {
  expect(usualOfficeHours.week[1]).toEqual({ opens: '09:00', closes: '15:00' })
  expect(usualOfficeHours.week[4]).toEqual({ opens: '09:00', closes: '15:00' })
  expect(usualOfficeHours.week[5]).toEqual({ opens: '09:00', closes: '12:00' })
  expect(usualOfficeHours.week[6]).toBeUndefined()
})

test('a readable setting counts, and what cannot be read in it is left out', () => {
  const setting = {
    week: { 2: { opens: '10:00', closes: '17:00' }, 3: { opens: 'ten', closes: '17:00' } },
    closingDays: ['12-24', '2026-05-15', 'Christmas'],
  }
  expect(readOfficeHours(setting)).toEqual({
    week: { 2: { opens: '10:00', closes: '17:00' } },
    closingDays: ['12-24', '2026-05-15'],
  })
})
