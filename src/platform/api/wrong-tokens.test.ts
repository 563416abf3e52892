import { expect, test } from 'vitest'
import { delayFor, wrongTokens } from './wrong-tokens.ts'

test('a few slips cost nothing, then the wait doubles, and it never exceeds five seconds', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(delayFor)).toEqual([0, 0, 0, 200, 400, 800, 1600, 3200, 5000, 5000])
  expect(delayFor(5000)).toBe(5000)
})

test('one who guesses makes nobody else wait', () => {
  const wrong = wrongTokens()
  for (let guess = 0; guess < 8; guess += 1) wrong.delayAfterWrong('192.0.2.1', 1000 + guess)
  expect(wrong.delayAfterWrong('192.0.2.1', 2000)).toBe(5000)
  expect(wrong.delayAfterWrong('192.0.2.2', 2000)).toBe(0)
})

test('after ten quiet minutes it is forgotten', () => {
  const wrong = wrongTokens()
  for (let guess = 0; guess < 8; guess += 1) wrong.delayAfterWrong('192.0.2.1', 1000)
  expect(wrong.delayAfterWrong('192.0.2.1', 1000 + 10 * 60_000)).toBe(0)
})
