import { expect, test } from 'vitest'
import { nameLikeWords } from './name-like.ts'

test.each([
  ['Mikkel var fuld', ['Mikkel']],
  ['snak med Jensen og hans fætter', ['Jensen']],
  ['der var en der hed Dragoslav Petrovic med', ['Dragoslav Petrovic']],
])('finds what looks like a name: %s', (text, names) => {
  expect(nameLikeWords(text)).toEqual(names)
})

test.each([['Seks unge ved stationen. De var rolige.'], ['knallerter bag hallen, kl. 21'], ['MIKKEL'], ['']])(
  'lets an ordinary sentence be: %s',
  (text) => {
    expect(nameLikeWords(text)).toEqual([])
  },
)
