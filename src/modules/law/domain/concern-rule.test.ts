import { expect, test } from 'vitest'
import { concernFactsFrom } from './concern-rule.ts'
import type { ConcernFacts } from './rules/route-of-concern-1.0.ts'

const calm: ConcernFacts = {
  danger: 'no',
  abuse: 'no',
  support: 'no',
  crimePreventive: 'no',
  parentsConsent: 'not-asked',
}

test('answers are facts only when every question has one of the answers offered', () => {
  expect(concernFactsFrom({ ...calm, danger: 'perhaps' })).toBeNull()
  expect(concernFactsFrom({ danger: 'no' })).toBeNull()
  expect(concernFactsFrom({ ...calm, reason: 'more fields do not matter' })).toEqual(calm)
})
