import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageBand, ageOn, birthdayAt, consentReviewDate, consentRule, nextBandBirthday } from './ages.ts'
import { addDays, type PlainDate, plainDate } from './dates.ts'

test('nobody has an age before the birth', () => {
  expect(ageOn(plainDate('2026-11-24'), plainDate('2026-11-23'))).toBeNull()
})

test.each([
  ['2011-11-24', '2026-11-23', 14],
  ['2011-11-24', '2026-11-24', 15],
  ['2026-11-24', '2026-11-24', 0],
  ['2008-12-31', '2027-01-01', 18],
  ['2008-02-29', '2026-02-28', 17], // until 1 March
  ['2008-02-29', '2026-03-01', 18],
  ['2008-02-29', '2028-02-29', 20],
  ['2008-02-29', '2028-02-28', 19],
])('born on %s, on %s: %d', (birth, date, age) => {
  expect(ageOn(plainDate(birth), plainDate(date))).toBe(age)
})

test.each([
  [0, 0],
  [9, 0],
  [10, 10],
  [12, 10],
  [13, 13],
  [14, 13],
  [15, 15],
  [17, 15],
  [18, 18],
  [24, 18],
  [25, 25],
  [40, 25],
])('at %d the band is %d', (age, band) => {
  expect(ageBand(age)).toBe(band)
})

test('the next birthday that changes something', () => {
  const birth = plainDate('2012-06-15')
  expect(nextBandBirthday(birth, plainDate('2026-11-24'))).toEqual({ age: 15, date: '2027-06-15' })
  expect(nextBandBirthday(birth, plainDate('2027-06-14'))).toEqual({ age: 15, date: '2027-06-15' })
  expect(nextBandBirthday(birth, plainDate('2027-06-15'))).toEqual({ age: 18, date: '2030-06-15' })
  expect(nextBandBirthday(birth, plainDate('2037-06-15'))).toBeNull()
  expect(nextBandBirthday(plainDate('2008-02-29'), plainDate('2026-01-01'))).toEqual({ age: 18, date: '2026-03-01' })
})

const facts = { ableToUnderstand: true, jointCustody: true, essential: true }

test('a parent alone cannot consent to an essential decision under joint custody', () => {
  expect(consentRule({ ...facts, age: 14 }).givenBy).toBe('both-custody-holders')
  expect(consentRule({ ...facts, age: 14, essential: false }).givenBy).toBe('custody-holder')
  expect(consentRule({ ...facts, age: 14, jointCustody: false }).givenBy).toBe('custody-holder')
})

test.each([
  [
    { ...facts, age: 14, essential: false },
    { givenBy: 'custody-holder', informed: 'young-person', ownViewNoted: true },
  ],
  [
    { ...facts, age: 15 },
    { givenBy: 'young-person', informed: 'custody-holders', ownViewNoted: false },
  ],
  [
    { ...facts, age: 17 },
    { givenBy: 'young-person', informed: 'custody-holders', ownViewNoted: false },
  ],
  [
    { ...facts, age: 17, ableToUnderstand: false },
    { givenBy: 'both-custody-holders', informed: 'young-person', ownViewNoted: false },
  ],
  [
    { ...facts, age: 18, ableToUnderstand: false },
    { givenBy: 'young-person', informed: 'nobody', ownViewNoted: false },
  ],
])('%j: %j', (given, expected) => {
  expect(consentRule(given)).toEqual(expected)
})

test.each([
  ['2026-11-24', '2014-01-01', '2027-11-24'],
  ['2026-11-24', '2012-06-15', '2027-06-15'], // fifteen before the year is over
  ['2026-11-24', '2009-01-01', '2027-01-01'], // eighteen
  ['2026-11-24', '2011-11-24', '2027-11-24'], // given on the fifteenth birthday
  ['2028-02-29', '2000-01-01', '2029-02-28'],
])('a consent given on %s by or for somebody born on %s is looked at again on %s', (given, birth, expected) => {
  expect(consentReviewDate(plainDate(given), plainDate(birth))).toBe(expected)
})

test('age grows by one on the birthday and only there', () => {
  const dates: fc.Arbitrary<PlainDate> = fc
    .integer({ min: 0, max: 40_000 })
    .map((days) => addDays(plainDate('1920-01-01'), days))
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 90 }), (birth, age) => {
      const birthday = birthdayAt(birth, age)
      expect(ageOn(birth, birthday)).toBe(age)
      expect(ageOn(birth, addDays(birthday, -1))).toBe(age - 1)
    }),
  )
})
