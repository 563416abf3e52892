import { expect, test } from 'vitest'
import { isSureEnough, levelAddress, levelOf } from './assurance-levels.ts'

test('a login that says nothing of its level is not sure enough', () => {
  expect(isSureEnough(undefined, 'low')).toBe(false)
  expect(isSureEnough('', 'low')).toBe(false)
  expect(isSureEnough('urn:mace:incommon:iap:silver', 'low')).toBe(false)
  expect(isSureEnough(3, 'low')).toBe(false)
})

test('a lower level than asked for is not enough', () => {
  expect(isSureEnough('https://data.gov.dk/concept/core/nsis/loa/Low', 'substantial')).toBe(false)
  expect(isSureEnough('https://data.gov.dk/concept/core/nsis/loa/Substantial', 'high')).toBe(false)
})

test('the level asked for and those above it are enough', () => {
  expect(isSureEnough('https://data.gov.dk/concept/core/nsis/loa/Substantial', 'substantial')).toBe(true)
  expect(isSureEnough('https://data.gov.dk/concept/core/nsis/loa/High', 'substantial')).toBe(true)
  expect(isSureEnough('Substantial', 'substantial')).toBe(true)
})

test('where no level is asked for, none is needed', () => {
  expect(isSureEnough(undefined, null)).toBe(true)
})

test('a word that only contains a level is no level', () => {
  expect(levelOf('https://data.gov.dk/concept/core/nsis/loa/NotHigh')).toBe(null)
})

test('asks by the address of the national standard', () => {
  expect(levelAddress('substantial')).toBe('https://data.gov.dk/concept/core/nsis/loa/Substantial')
})
