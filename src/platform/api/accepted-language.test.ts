import { expect, test } from 'vitest'
import { acceptedLanguage } from './accepted-language.ts'

test('a client that asks for no language of ours gets none chosen for it', () => {
  expect(acceptedLanguage(undefined)).toBe(null)
  expect(acceptedLanguage('')).toBe(null)
  expect(acceptedLanguage('sv, no;q=0.8, *;q=0.1')).toBe(null)
  expect(acceptedLanguage('en;q=0')).toBe(null)
})

test('the language liked best wins, whatever the order and the country', () => {
  expect(acceptedLanguage('en')).toBe('en')
  expect(acceptedLanguage('da-DK,da;q=0.9,en;q=0.8')).toBe('da')
  expect(acceptedLanguage('da;q=0.5, en-GB;q=0.7')).toBe('en')
  expect(acceptedLanguage('sv, EN;q=0.2')).toBe('en')
})
