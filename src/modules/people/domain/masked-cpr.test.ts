import { expect, test } from 'vitest'
import { maskCpr } from './masked-cpr.ts'

test('shows the birthday of a CPR number and nothing more', () => {
  expect(maskCpr('0403121234')).toBe('040312-xxxx')
})
