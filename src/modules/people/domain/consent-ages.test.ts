import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import { birthdayReview, birthSpans } from './birthday-reviews.ts'
import { consentAge, defaultReview, isOutgrown, latestReview } from './consent-ages.ts'

const day = plainDate
const parents = [{ part: 'custody-holder' as const }]
const young = [{ part: 'young-person' as const }]

test.each([
  ['the day before the birthday', '2011-11-25', '2026-11-24', 14],
  ['the birthday itself', '2011-11-25', '2026-11-25', 15],
  ['a day before the birth', '2011-11-25', '2011-11-24', null],
])('the age that decides is that of the day: %s', (_what, birth, on, age) => {
  expect(consentAge({ birthDate: day(birth), ageBand: null }, day(on))).toBe(age)
})

test.each([
  ['13-14', 13],
  ['15-17', 15],
  ['18-25', 18],
  [null, null],
] as const)('where only a band is known (%s) its youngest year counts', (ageBand, age) => {
  expect(consentAge({ birthDate: null, ageBand }, day('2026-11-24'))).toBe(age)
})

test.each([
  ['a year on where no birthday is near', '2026-03-10', '2015-01-01', '2027-03-10'],
  ['a year on where no birthday is known', '2026-03-10', null, '2027-03-10'],
  ['the last day of February after a leap day', '2028-02-29', null, '2029-02-28'],
  ['the day before turning 15', '2026-03-10', '2011-06-02', '2026-06-01'],
  ['the day before turning 18', '2026-03-10', '2009-01-15', '2027-01-14'],
  ['a year on where 15 is further away', '2026-03-10', '2012-03-12', '2027-03-10'],
  ['the birthday itself, where the yes is from the day before', '2026-06-01', '2011-06-02', '2026-06-02'],
  ['a year on for a yes from the birthday', '2026-06-02', '2011-06-02', '2027-06-02'],
])('a consent is looked at again by default: %s', (_what, given, birth, review) => {
  expect(defaultReview(day(given), birth === null ? null : day(birth))).toBe(review)
})

test.each([
  ['two years on', '2026-03-10', '2016-01-01', '2028-03-10'],
  ['the day before turning 15 also where that is more than a year away', '2026-03-10', '2012-09-02', '2027-09-01'],
])('and never later than %s', (_what, given, birth, latest) => {
  expect(latestReview(day(given), day(birth))).toBe(latest)
})

test('what parents have agreed to is outgrown on the birthday, not the day before', () => {
  const given = { givenOn: day('2026-03-10'), givers: parents }
  expect(isOutgrown(given, day('2011-06-02'), day('2026-06-01'))).toBe(false)
  expect(isOutgrown(given, day('2011-06-02'), day('2026-06-02'))).toBe(true)
  expect(isOutgrown(given, day('2008-06-02'), day('2026-06-02'))).toBe(true)
})

test('what the young person has agreed to is not outgrown, nor anything where no birthday is known', () => {
  expect(isOutgrown({ givenOn: day('2026-03-10'), givers: young }, day('2008-06-02'), day('2027-01-01'))).toBe(false)
  expect(
    isOutgrown({ givenOn: day('2026-03-10'), givers: [...parents, ...young] }, day('2011-06-02'), day('2027-01-01')),
  ).toBe(false)
  expect(isOutgrown({ givenOn: day('2026-03-10'), givers: parents }, null, day('2036-01-01'))).toBe(false)
})

test.each([
  ['thirty-one days ahead is too early', '2011-12-25', '2026-11-24', null],
  ['thirty days ahead', '2011-12-24', '2026-11-24', { kind: 'turns-15', dueOn: '2026-12-24' }],
  ['the day itself, for 18', '2008-11-24', '2026-11-24', { kind: 'turns-18', dueOn: '2026-11-24' }],
  ['thirty days after', '2011-10-25', '2026-11-24', { kind: 'turns-15', dueOn: '2026-10-25' }],
  ['thirty-one days after is too late', '2011-10-24', '2026-11-24', null],
  ['16 moves nothing', '2010-11-24', '2026-11-24', null],
  ['born on a leap day, in a year without', '2012-02-29', '2027-02-20', { kind: 'turns-15', dueOn: '2027-03-01' }],
])('a birthday is told of near the day: %s', (_what, birth, today, told) => {
  expect(birthdayReview(day(birth), day(today))).toEqual(told)
})

test.each(['2026-11-24', '2028-02-29', '2027-03-01', '2026-01-01'])(
  'nobody whose birthday is told of on %s is outside the spans that are looked through',
  (today) => {
    const spans = birthSpans(day(today))
    for (const year of [2008, 2009, 2010, 2011, 2012, 2013]) {
      for (let month = 1; month <= 12; month += 1) {
        for (let date = 1; date <= 28; date += 1) {
          const birth = day(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
          if (birthdayReview(birth, day(today)) === null) continue
          expect(spans.some(({ from, to }) => birth >= from && birth <= to)).toBe(true)
        }
      }
    }
  },
)
