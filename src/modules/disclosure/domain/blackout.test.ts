import { expect, test } from 'vitest'
import { blackOut, names, suggestBlackout } from './blackout.ts'

test.each([
  [
    'a word in any case, and its genitive',
    ['jonas'],
    'Jonas og JONAS’ bror. Jonas’s ven.',
    '█████ og █████ bror. █████ ven.',
  ],
  ['a genitive with s', ['Mikkel'], 'Mikkels cykel og Mikkel', '█████ cykel og █████'],
  ['no part of a longer word', ['Per'], 'Perron og Per', 'Perron og █████'],
  ['a phrase over a line break', ['Anne Marie'], 'Anne\nMarie var der', '█████ var der'],
  ['the longest first', ['Jonas', 'Jonas Friis'], 'Jonas Friis og Jonas', '█████ og █████'],
  ['signs as signs', ['a.b (c)'], 'a.b (c) og aXb', '█████ og aXb'],
  ['Danish letters whole', ['Åse'], 'Åse, Påse og åse', '█████, Påse og █████'],
  ['nothing where nothing is given', ['', ' '], 'Som det stod', 'Som det stod'],
])('blacks out %s', (_what, words, text, expected) => {
  expect(blackOut(text, words)).toBe(expected)
})

test('suggests names of others, likely ones beforehand, and never those one expects', () => {
  const text = 'Mads var med Jonas Friis i Kolding. Skolen ved det. Fatima så Mads’ søster Ida.'
  expect(suggestBlackout([text], ['Mads Holm', 'Anders Holt', 'Skolen'])).toEqual([
    { words: 'Jonas Friis', likely: true },
    { words: 'Kolding', likely: false },
    { words: 'Ida', likely: true },
  ])
})

test('a common name that begins a sentence is suggested, another first word is not', () => {
  expect(suggestBlackout(['Mikkels far ringede. Lektierne mangler.'], [])).toEqual([{ words: 'Mikkel', likely: true }])
})

test('a CPR number is always suggested', () => {
  expect(suggestBlackout(['Født 040312-1234, mor 0101801234'], [])).toEqual([
    { words: '040312-1234', likely: true },
    { words: '0101801234', likely: true },
  ])
})

test('tells whether a text still names somebody, by any word of the name', () => {
  expect(names('Hun så Holms søn', ['Mads Holm'])).toBe(true)
  expect(names('█████ var der', ['Mads Holm'])).toBe(false)
  expect(names('En holmgang', ['Mads Holm'])).toBe(false)
})
