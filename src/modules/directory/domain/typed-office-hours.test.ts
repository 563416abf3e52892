import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import { parseClosingDays, parseTypedTime, typeClosingDays } from './typed-office-hours.ts'

test.each([['25'], ['9.60'], ['ni'], [''], ['9-15'], ['123']])('%j is no time', (text) => {
  expect(parseTypedTime(text)).toBeNull()
})

test.each([
  ['9', '09:00'],
  ['9.30', '09:30'],
  ['09:00', '09:00'],
  ['kl. 15', '15:00'],
  [' 8:05 ', '08:05'],
])('%j is read as %s', (text, time) => {
  expect(parseTypedTime(text)).toBe(time)
})

test.each([['31.02'], ['24.13'], ['jul'], ['24.12\njul']])('%j is no list of closing days', (text) => {
  expect(parseClosingDays(text)).toBeNull()
})

test('reads days that come every year and days that come once, each once', () => {
  expect(parseClosingDays('24.12\n\n15.05.2026\n24/12')).toEqual(['12-24', '2026-05-15'])
})

test('types them back as they are read', () => {
  expect(typeClosingDays(['12-24', plainDate('2026-05-15')])).toBe('24.12\n15.05.2026')
})
