import { expect, test } from 'vitest'
import { caseNumber } from './case-number.ts'

test.each([
  [1, '2026-0001'],
  [42, '2026-0042'],
  [12345, '2026-12345'],
])('number %i of the year reads %s', (number, text) => {
  expect(caseNumber(2026, number)).toBe(text)
})
