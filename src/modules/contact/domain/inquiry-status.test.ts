import { expect, test } from 'vitest'
import { inquiryStatuses, statusAfter, waitsForUs } from './inquiry-status.ts'

test.each([
  ['sender-wrote', { new: 'new', 'with-us': 'with-us', 'with-sender': 'with-us', decided: 'with-us' }],
  ['taken', { new: 'with-us', 'with-us': 'with-us', 'with-sender': 'with-sender', decided: 'decided' }],
  ['answered', { new: 'with-sender', 'with-us': 'with-sender', 'with-sender': 'with-sender', decided: 'decided' }],
  ['decided', { new: 'decided', 'with-us': 'decided', 'with-sender': 'decided', decided: 'decided' }],
  ['merge-undone', { new: 'new', 'with-us': 'with-us', 'with-sender': 'with-sender', decided: 'with-us' }],
] as const)('after “%s” an inquiry stands where the table says', (event, expected) => {
  expect(Object.fromEntries(inquiryStatuses.map((status) => [status, statusAfter(status, event)]))).toEqual(expected)
})

test('the clock runs while the unit owes the next step', () => {
  expect(inquiryStatuses.filter(waitsForUs)).toEqual(['new', 'with-us'])
})
