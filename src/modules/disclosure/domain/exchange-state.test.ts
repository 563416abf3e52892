import { expect, test } from 'vitest'
import { type ExchangeState, isLive, type RecordedSteps, stateOf } from './exchange-state.ts'

const now = new Date('2026-11-24T12:00:00Z')
const later = new Date('2026-12-24T12:00:00Z')
const nothing: RecordedSteps = { choice: null, validUntil: null, answer: null, ending: null }
const shared: RecordedSteps = { ...nothing, choice: 'share', validUntil: later }

test.each<[ExchangeState, RecordedSteps]>([
  ['asked', nothing],
  ['taken-back', { ...nothing, ending: 'taken-back' }],
  ['kept', { ...nothing, choice: 'keep' }],
  ['offered', shared],
  ['received', { ...shared, answer: 'accepted' }],
  ['declined', { ...shared, answer: 'declined', ending: 'declined' }],
  ['declined', { ...shared, answer: 'declined' }],
  ['expired', { ...shared, validUntil: now }],
  ['expired', { ...shared, validUntil: now, answer: 'accepted' }],
  ['revoked', { ...shared, answer: 'accepted', ending: 'revoked' }],
  ['revoked', { ...shared, validUntil: now, ending: 'revoked' }],
  ['given-back', { ...shared, answer: 'accepted', ending: 'given-back' }],
  ['consent-withdrawn', { ...shared, ending: 'consent-withdrawn' }],
])('is %s', (state, steps) => {
  expect(stateOf(steps, now)).toBe(state)
  expect(isLive(state)).toBe(state === 'offered' || state === 'received')
})
