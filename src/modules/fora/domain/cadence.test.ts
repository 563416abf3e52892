import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import { meetingDays, nextDueBy } from './cadence.ts'

describe('the days of several meetings', () => {
  test.each([
    ['every week, on the same weekday', '2026-11-30', 7, 4, ['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21']],
    ['four a year, 13 weeks apart', '2026-01-12', 91, 4, ['2026-01-12', '2026-04-13', '2026-07-13', '2026-10-12']],
    [
      'three a year: 122 days are 17 weeks and 3 days, and the weekday stays',
      '2026-01-14',
      122,
      3,
      ['2026-01-14', '2026-05-13', '2026-09-09'],
    ],
    ['Easter Monday gives way to Tuesday', '2026-03-30', 7, 2, ['2026-03-30', '2026-04-07']],
    ['Christmas and New Year give way', '2026-12-18', 7, 3, ['2026-12-18', '2026-12-28', '2027-01-04']],
    ['every other day, no weekends', '2026-11-26', 2, 3, ['2026-11-26', '2026-11-30', '2026-12-02']],
    ['one alone stays where it was put, a Saturday too', '2026-11-28', 7, 1, ['2026-11-28']],
  ] as const)('%s', (_name, first, cadence, count, days) => {
    expect(meetingDays(plainDate(first), cadence, count)).toEqual(days)
  })
})

describe('when the next one is due', () => {
  test.each([
    ['a week after the last', '2026-11-23', 7, '2026-11-30'],
    ['across a leap day', '2028-02-26', 7, '2028-03-04'],
    ['never where there is no cadence', '2026-11-23', null, null],
  ] as const)('%s', (_name, since, cadence, due) => {
    expect(nextDueBy(plainDate(since), cadence)).toBe(due)
  })
})
