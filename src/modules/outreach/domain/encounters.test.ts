import { expect, test } from 'vitest'
import { encounters } from './encounters.ts'
import { safeCount } from './small-counts.ts'

test('bands give a lowest and a highest, and say when the highest is open', () => {
  expect(encounters({ '0': 2, '1-5': 2, '6-15': 1 })).toEqual({ least: 8, most: 25, isOpen: false, unknown: 0 })
  expect(encounters({ '16+': 1, unknown: 3 })).toEqual({ least: 16, most: 16, isOpen: true, unknown: 3 })
  expect(encounters({})).toEqual({ least: 0, most: 0, isOpen: false, unknown: 0 })
})

test('one and two are said alike, none and three as they are', () => {
  expect([0, 1, 2, 3].map(safeCount)).toEqual([0, 'few', 'few', 3])
})
