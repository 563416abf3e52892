import { expect, test } from 'vitest'
import { readCpr } from './cpr-numbers.ts'

test.each(['', '040312', '040312-123', '0403121234567', '310212-1234', '040312-12E4', '640312-1234', '010199-9999x'])(
  'refuses “%s”',
  (typed) => {
    expect(readCpr(typed)).toBeNull()
  },
)

test('does not ask for the check digit, which numbers since 2007 need not have', () => {
  expect(readCpr('040312-4000')).toEqual({ digits: '0403124000', birthDate: '2012-03-04' })
  expect(readCpr('040312-4001')).toEqual({ digits: '0403124001', birthDate: '2012-03-04' })
})

test.each([
  ['040312-4123', '2012-03-04'],
  ['0403124123', '2012-03-04'],
  [' 040312 4123 ', '2012-03-04'],
  ['010195-1234', '1995-01-01'],
  ['311299-5000', '1899-12-31'],
])('reads the birthday of “%s”', (typed, birthDate) => {
  expect(readCpr(typed)?.birthDate).toBe(birthDate)
})
