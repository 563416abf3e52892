import { expect, test } from 'vitest'
import { printableText, printableValues } from './printable-text.ts'

const letters = new Set([...'abcdefghijklmnopqrstuvwxyzæøå .-é'].map((letter) => letter.codePointAt(0) ?? 0))

test.each([
  ['what the font lacks is written out', 'så 😂 ja', 'så [U+1F602] ja'],
  ['a letter in two parts is put together', 'e\u0301', 'é'],
  ['what turns a line around is taken out', 'a\u202Eb\u2069c', 'abc'],
  ['what is not seen is taken out', 'a\u0000b\u200Dc\uFE0Fd\uFEFFe', 'abcde'],
  ['half a letter is said to be broken', 'a\uD83D', 'a[U+FFFD]'],
  ['what was struck out is left for the template', 'a █████ b', 'a █████ b'],
  ['lines and tabs stay', 'a\r\nb\tc', 'a\nb\tc'],
])('%s', (_name, text, printable) => {
  expect(printableText(text, letters)).toBe(printable)
})

test('a word longer than a line may break, and one of usual length may not', () => {
  expect(printableText('a'.repeat(65), letters)).toBe(`${'a'.repeat(30)}\u200B${'a'.repeat(35)}`)
  expect(printableText('a'.repeat(39), letters)).toBe('a'.repeat(39))
})

test('every string of a value is gone through, and nothing else is changed', () => {
  expect(printableValues({ a: ['x\u0000', { b: 'y\u0000' }], c: 3, d: null, e: true }, letters)).toEqual({
    a: ['x', { b: 'y' }],
    c: 3,
    d: null,
    e: true,
  })
})
