import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import { assess } from '../../law/rules-of-law.ts'
import { factsOf, isRuledOut, type NoticeAnswers, nothingKnown } from './notice-answers.ts'
import { type StepKind, stateOf } from './notice-steps.ts'
import { mayRecord } from './notification-meeting-outcomes.ts'

test.each<[string, StepKind[], string]>([
  ['nothing', [], 'draft'],
  ['called and told, but not sent', ['danger-called', 'parents-told'], 'draft'],
  ['sent', ['sent'], 'waiting'],
  ['a receipt', ['sent', 'receipt'], 'answered'],
  ['feedback without a receipt', ['sent', 'feedback'], 'answered'],
  ['thrown away', ['parents-told', 'dropped'], 'dropped'],
])('with %s it stands as %s', (_what, kinds, state) => {
  expect(stateOf(kinds)).toBe(state)
})

const calm: NoticeAnswers = { danger: 'no', abuse: 'no', parentsTold: 'no', support: 'no', age: null }

function findingOf(answers: Partial<NoticeAnswers>) {
  return assess(factsOf({ ...calm, ...answers }, nothingKnown, plainDate('2026-11-24')))
}

test.each<[string, Partial<NoticeAnswers>]>([
  ['nothing demands it', {}],
  ['a parent is suspected and one means to tell them', { abuse: 'by-parents', parentsTold: 'planned' }],
  ['the age is not known', { support: 'yes' }],
  ['the child is 17', { support: 'yes', age: 17 }],
  ['the child is newly born', { support: 'yes', age: 0 }],
])('nobody is stopped when %s', (_what, answers) => {
  expect(isRuledOut(findingOf(answers))).toBe(false)
})

test('somebody of 18 is no longer a matter for a notification', () => {
  expect(isRuledOut(findingOf({ support: 'yes', age: 18 }))).toBe(true)
})

test('danger says to call first, and a suspected parent is not to know first', () => {
  const { rules } = findingOf({ danger: 'yes', abuse: 'by-parents' })
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['RU-11', 'RU-05']))
})

test('before a meeting begins one can only know that it is cancelled', () => {
  const [before, start] = [new Date('2026-11-24T09:59:00Z'), new Date('2026-11-24T10:00:00Z')]
  expect(mayRecord('attended', start, before)).toBe(false)
  expect(mayRecord('not-attended', start, before)).toBe(false)
  expect(mayRecord('cancelled', start, before)).toBe(true)
  expect(mayRecord('attended', start, start)).toBe(true)
})
