import { expect, test } from 'vitest'
import { partName } from './typed-names.ts'

test.each([
  ['Mads Holm', 'Mads', 'Holm'],
  ['Anne-Marie Åse Holm', 'Anne-Marie Åse', 'Holm'],
  ['Mads', 'Mads', ''],
  ['', '', ''],
])('parts “%s”', (typed, givenName, familyName) => {
  expect(partName(typed)).toEqual({ givenName, familyName })
})
