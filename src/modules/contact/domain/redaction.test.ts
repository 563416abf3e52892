import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markNames, redact } from './redaction.ts'

const original = 'Magnus Holm var ved skuret igen. Magnus’ bror hjalp.'

test.each([
  ['nothing is marked', original],
  ['a mark is not closed', '[[Magnus Holm var ved skuret igen. Magnus’ bror hjalp.'],
  ['words were changed beside the marks', '[[Magnus]] Holm var ved skolen igen. Magnus’ bror hjalp.'],
  ['a sentence was taken out', '[[Magnus Holm]] var ved skuret igen.'],
])('is refused when %s', (_why, withMarks) => {
  expect(redact(original, withMarks)).toBeNull()
})

test('what is marked is blacked out, always as long', () => {
  expect(redact(original, '[[Magnus Holm]] var ved skuret igen. [[Magnus]]’ [[bror]] hjalp.')).toBe(
    '█████ var ved skuret igen. █████’ █████ hjalp.',
  )
})

test('space around a text and the kind of its line ends do not matter', () => {
  expect(redact(' Magnus\r\nkom ', '[[Magnus]]\nkom')).toBe('█████\nkom')
})

test('a marked text never shows what is marked, wherever the mark stands', () => {
  const words = fc.stringMatching(/^[a-zæøå ]{0,20}$/)
  fc.assert(
    fc.property(words, fc.stringMatching(/^[A-Z]{3,12}$/), words, (before, secret, after) => {
      expect(redact(`${before}${secret}${after}`, `${before}[[${secret}]]${after}`)).not.toContain(secret)
    }),
  )
})

test('known names are marked beforehand, in any case and form, but not inside other words', () => {
  expect(markNames('MAGNUS og Magnus Holms bror bor i Holmegård.', ['Magnus Holm'])).toBe(
    '[[MAGNUS]] og [[Magnus]] [[Holm]]s bror bor i Holmegård.',
  )
})

test('a name with a hyphen is one name', () => {
  expect(markNames('Anne-Marie kom', ['Anne-Marie'])).toBe('[[Anne-Marie]] kom')
})

test('without names, or with marks already there, the text is left alone', () => {
  expect(markNames(original, [])).toBe(original)
  expect(markNames('Der stod [[noget]]', ['noget'])).toBe('Der stod [[noget]]')
})

test('a mark that begins inside another hides nothing, and a text of brackets alone is read in one go', () => {
  expect(redact('Anna og Bo', '[[Anna og [[Bo]]')).toBeNull()
  const brackets = '['.repeat(20_000)
  expect(redact(brackets, brackets.repeat(2))).toBeNull()
})
