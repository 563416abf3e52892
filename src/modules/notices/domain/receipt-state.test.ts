import { expect, test } from 'vitest'
import { instantAt } from '../../../kernel/copenhagen-clock.ts'
import { plainDate } from '../../../kernel/dates.ts'
import { notificationClocks } from '../../law/rules-of-law.ts'
import { receiptState } from './receipt-state.ts'

/** Sent on a day at a time, asked about on another day. */
function stateOn(sent: string, time: string, asked: string) {
  return receiptState(notificationClocks(instantAt(plainDate(sent), time)), plainDate(asked))
}

test.each([
  // Monday 2 November 2026: with Saturday the sixth weekday is Monday the 9th, without it Tuesday the 10th.
  ['the fifth weekday', '2026-11-02', '2026-11-08', 'waiting'],
  ['the sixth weekday where Saturday counts', '2026-11-02', '2026-11-09', 'ask'],
  ['the sixth weekday where Saturday does not count', '2026-11-02', '2026-11-10', 'ask'],
  ['the day after both', '2026-11-02', '2026-11-11', 'overdue'],
  // Sent on a Friday: two days of the weekend, of which Saturday may count.
  ['over a weekend, the earlier sixth', '2026-11-06', '2026-11-13', 'ask'],
  ['over a weekend, the later sixth', '2026-11-06', '2026-11-16', 'ask'],
  ['over a weekend, past both', '2026-11-06', '2026-11-17', 'overdue'],
  // Easter 2027: Thursday 25 March, Friday the 26th and Monday the 29th are holidays.
  ['before Easter, when holidays have not passed', '2027-03-23', '2027-04-01', 'waiting'],
  ['over Easter, the earlier sixth', '2027-03-23', '2027-04-02', 'ask'],
  ['over Easter, the later sixth', '2027-03-23', '2027-04-05', 'ask'],
  ['over Easter, past both', '2027-03-23', '2027-04-06', 'overdue'],
  // New Year: Friday 25 December 2026 and Friday 1 January 2027 are holidays.
  ['over Christmas and New Year, the earlier sixth', '2026-12-23', '2027-01-02', 'ask'],
  ['over Christmas and New Year, the later sixth', '2026-12-23', '2027-01-04', 'ask'],
  ['over Christmas and New Year, past both', '2026-12-23', '2027-01-05', 'overdue'],
] as const)('%s', (_what, sent, asked, expected) => {
  expect(stateOn(sent, '10:00', asked)).toBe(expected)
})

test('the day it was sent is a Danish day, also when it is late in the evening', () => {
  expect(stateOn('2026-11-02', '23:30', '2026-11-10')).toBe('ask')
  expect(stateOn('2026-11-02', '23:30', '2026-11-11')).toBe('overdue')
})

test.each([
  ['over a weekend', '2026-11-07T13:00:00Z', '2026-11-08T13:00:00Z'],
  ['over New Year', '2026-12-31T22:00:00Z', '2027-01-01T22:00:00Z'],
  // On 28 March 2027 the wall skips an hour, on 31 October 2027 it has one twice: 24 hours are hours, not a wall clock.
  ['when summer time begins', '2027-03-27T13:00:00Z', '2027-03-28T13:00:00Z'],
  ['when summer time ends', '2027-10-30T12:00:00Z', '2027-10-31T12:00:00Z'],
])('the acute assessment is due 24 hours of the clock later, %s', (_what, sent, due) => {
  expect(notificationClocks(new Date(sent)).assessmentDue.toISOString()).toBe(due.replace('Z', '.000Z'))
})
