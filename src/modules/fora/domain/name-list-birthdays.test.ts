import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import { ageIn, ageOfCell, birthDateIn, birthDateOfCpr } from './name-list-birthdays.ts'

const today = plainDate('2026-11-24')

test.each([
  ['0403124321', '2012-03-04'],
  ['0403129321', '2012-03-04'],
  ['0403126321', '2012-03-04'],
  ['0403121321', '1912-03-04'],
  ['0403994321', '1999-03-04'],
  ['0403999321', '1999-03-04'],
  ['6403124321', '2012-03-04'],
  ['3102124321', null],
])('the CPR number %s is of somebody born %s', (digits, date) => {
  expect(birthDateOfCpr(digits)).toBe(date)
})

test.each([
  ['04-03-2012', '2012-03-04'],
  ['2012-03-04', '2012-03-04'],
  ['4. marts 2012', '2012-03-04'],
  ['04.03.12', '2012-03-04'],
  ['040312', '2012-03-04'],
  ['040399', '1999-03-04'],
  ['251126', '1926-11-25'],
  ['25-11-2026', null],
  ['21/11', null],
  ['14', null],
  ['hash', null],
])('reads the birth date %s as %s', (text, date) => {
  expect(birthDateIn(text, today)).toBe(date)
})

test.each([
  ['14', 14],
  ['14 år', 14],
  ['14-årig', 14],
  ['ca. 14 år', 14],
  ['14 years old', 14],
  ['3', null],
  ['200', null],
  ['14 dage', null],
])('reads the age %s as %s', (text, age) => {
  expect(ageOfCell(text)).toBe(age)
})

test('finds an age in running text, and no other figure', () => {
  expect(ageIn('en 14-årig dreng')).toBe(14)
  expect(ageIn('stjal 14 øl')).toBe(null)
})
