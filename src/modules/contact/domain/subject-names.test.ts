import { expect, test } from 'vitest'
import { nameKeys } from './subject-names.ts'

test.each([
  ['a name of signs alone has no key', '???', []],
  ['a name of one word is its own key', 'Magnus', ['magnus']],
  ['the order of the words does not matter', 'Holm, Magnus', ['holm magnus']],
  ['spellings of one name meet', 'Magnus Hólm', ['holm magnus']],
  ['every pair of a long name is a key', 'Magnus Bach Holm', ['bak holm', 'bak magnus', 'holm magnus']],
  ['a word written twice counts once', 'Magnus Magnus Holm', ['holm magnus']],
])('%s', (_what, name, keys) => {
  expect(nameKeys(name)).toEqual(keys)
})

test('no more than six words are read', () => {
  expect(nameKeys('a b d e f g h i j')).toHaveLength(15)
})
