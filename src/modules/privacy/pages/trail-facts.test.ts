import { expect, test } from 'vitest'
import { sayFacts } from './trail-facts.ts'

test('a code is said in the language of the reader', () => {
  const details = { who: 'mine', status: 'open', tier: 'general', total: 1200 }
  expect(sayFacts(details, 'da')).toEqual(['filter: egne', 'status: åbne', 'spor: opbyggende', 'i alt: 1.200'])
  expect(sayFacts(details, 'en')).toEqual(['filter: own', 'status: open', 'tier: building up', 'in all: 1,200'])
})

test('what somebody typed is never taken for a code', () => {
  expect(sayFacts({ words: 'open' }, 'da')).toEqual(['ord: open'])
})

test('a no, a nothing, the first page and the task of the system go without saying', () => {
  expect(sayFacts({ correction: false, tier: null, page: 1, task: 'login' }, 'da')).toEqual([])
})

test('a yes is said by its name', () => {
  expect(sayFacts({ backDated: true }, 'da')).toEqual(['om en tidligere dag'])
})

test('several codes in one fact are each said', () => {
  expect(sayFacts({ routes: 'notification ssp-case', rule: 'route-of-concern 1.0' }, 'da')).toEqual([
    'vej: underretning, SSP-sag',
    'regel: hvor en bekymring går hen, 1.0',
  ])
})

test('a day is written as people write it', () => {
  expect(sayFacts({ dueOn: '2026-12-02' }, 'da')).toEqual(['senest: 2.12.2026'])
})

test('a fact nobody has found a word for is shown as it stands', () => {
  expect(sayFacts({ colour: 'blue' }, 'da')).toEqual(['colour: blue'])
})
