import { expect, test } from 'vitest'
import { assess } from '../assess.ts'
import { consentBase, consentVectors, ownConsentVectors } from './consent-vectors.ts'
import { decidingRules } from './deciding-rules.ts'

test.each([...consentVectors, ...ownConsentVectors])('$id $says', ({ facts, outcome, by }) => {
  const finding = assess({ ...consentBase, ...facts })
  expect(finding.outcome).toBe(outcome)
  expect(decidingRules(finding)).toEqual(by)
})
