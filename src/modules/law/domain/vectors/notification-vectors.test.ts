import { expect, test } from 'vitest'
import { assess } from '../assess.ts'
import { ownNotificationVectors } from './notification-own-vectors.ts'
import { notificationBase, notificationVectors } from './notification-vectors.ts'

const always = ['RU-04', 'RU-06', 'RU-09', 'RU-10']

test.each([...notificationVectors, ...ownNotificationVectors])('$id $says', ({ facts, outcome, speak }) => {
  const finding = assess({ ...notificationBase, ...facts })
  const spoke = finding.rules.map(({ id }) => id)
  expect(finding.outcome).toBe(outcome)
  expect(spoke.filter((id) => !always.includes(id))).toEqual(speak)
  expect(spoke).toEqual(expect.arrayContaining(always))
})
