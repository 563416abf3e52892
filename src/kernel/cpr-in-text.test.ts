import { expect, test } from 'vitest'
import { cprIn, maskCprIn } from './cpr-in-text.ts'

test.each([
  ['040312-1234', '040312-xxxx'],
  ['0403121234', '040312-xxxx'],
  ['040312 1234 Mads', '040312-xxxx Mads'],
  ['Mads (040312–1234) og 050413-4321', 'Mads (040312-xxxx) og 050413-xxxx'],
])('masks the numbers in “%s”', (typed, masked) => {
  expect(maskCprIn(typed)).toBe(masked)
})

test.each(['Mads Holm', 'ring 12 34 56 78', '12345678901', '04.03.2012'])('leaves “%s” as it is', (typed) => {
  expect(maskCprIn(typed)).toBe(typed)
  expect(cprIn(typed)).toBeNull()
})

test('finds the number somebody typed together with a name', () => {
  expect(cprIn('Mads 040312-1234 Holm')).toEqual({ digits: '0403121234', rest: 'Mads Holm' })
})
