import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import { consentFacts, consentNeeds, namesOneTwice, needsGroup } from './consent-needs.ts'
import { carries, consentState } from './consent-state.ts'

const today = plainDate('2026-11-24')

test.each([
  [0, 'custody-holder', 'both-custody-holders', 'custody-holder', 'child'],
  [14, 'custody-holder', 'both-custody-holders', 'custody-holder', 'child'],
  [15, 'young-person', 'young-person', 'custody-holder', 'young'],
  [17, 'young-person', 'young-person', 'custody-holder', 'young'],
  [18, 'young-person', 'young-person', 'young-person', 'adult'],
  [120, 'young-person', 'young-person', 'young-person', 'adult'],
])('at %i the rules ask %s, or %s for what is essential, or %s', (age, usually, essential, notUnderstood, group) => {
  const needs = consentNeeds(age, today)
  expect(needs).toEqual({ age, usually, whenEssential: essential, whenNotUnderstood: notUnderstood })
  expect(needsGroup(needs)).toBe(group)
})

test('where the age is not known nobody is said to be the one', () => {
  expect(needsGroup(consentNeeds(null, today))).toBe('unknown')
})

const circumstances = {
  kind: 'share',
  jointCustody: 'yes',
  essential: true,
  understands: 'unsure',
  informed: [],
  informingHarms: false,
} as const

test('the facts for law hold no name, and whoever has said yes has been told', () => {
  const both = [
    { part: 'custody-holder', name: 'Anna Holm' },
    { part: 'custody-holder', name: 'Per Holm' },
    { part: 'young-person', name: 'Mads Holm' },
  ] as const
  const facts = consentFacts(circumstances, both, 14, today)
  expect(facts).toEqual({
    ...circumstances,
    topic: 'consent',
    on: '2026-11-24',
    age: 14,
    informed: ['parents', 'young-person'],
    givenBy: ['custody-holder', 'both-custody-holders', 'young-person'],
  })
  expect(JSON.stringify(facts)).not.toContain('Holm')
})

test('one parent named twice is one, however it is written', () => {
  expect(
    namesOneTwice([
      { part: 'custody-holder', name: 'Anna  Holm' },
      { part: 'custody-holder', name: ' anna holm' },
    ]),
  ).toBe(true)
  expect(
    namesOneTwice([
      { part: 'custody-holder', name: 'Anna Holm' },
      { part: 'custody-holder', name: 'Per Holm' },
    ]),
  ).toBe(false)
})

const given = {
  givenOn: plainDate('2026-03-10'),
  reviewOn: plainDate('2027-03-10'),
  givers: [{ part: 'custody-holder', name: 'Anna Holm' }],
  ending: null,
} as const
const ending = { kind: 'withdrawn', on: today, toldBy: 'Anna', remark: '', byName: 'Kim', at: new Date(0) } as const

test.each([
  ['live', { ...given }, '2026-11-24'],
  ['review-soon', { ...given }, '2027-02-24'],
  ['review-late', { ...given }, '2027-03-11'],
  ['outgrown', { ...given }, '2027-06-02'],
  ['withdrawn', { ...given, ending }, '2027-06-02'],
  ['replaced', { ...given, ending: { ...ending, kind: 'replaced' } }, '2026-11-24'],
] as const)('a consent is %s', (state, consent, on) => {
  expect(consentState(consent, plainDate('2012-06-02'), plainDate(on))).toBe(state)
})

test('something may rest on it from the day it was given, a late review is no end, and a taken-back yes is', () => {
  const born = plainDate('2013-06-02')
  expect(carries(given, born, plainDate('2026-03-09'))).toBe(false)
  expect(carries(given, born, plainDate('2026-03-10'))).toBe(true)
  expect(carries(given, born, plainDate('2027-12-01'))).toBe(true)
  expect(carries(given, born, plainDate('2028-06-02'))).toBe(false)
  expect(carries({ ...given, ending }, born, today)).toBe(false)
})
