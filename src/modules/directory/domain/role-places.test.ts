import { expect, test } from 'vitest'
import { roleFits } from './role-places.ts'

test('nobody is SSP consultant or leader of a school, a club or the police', () => {
  expect(roleFits('ssp-consultant', 'school')).toBe(false)
  expect(roleFits('ssp-leader', 'club')).toBe(false)
  expect(roleFits('ssp-consultant', 'police')).toBe(false)
})

test('consultants and leaders belong to an SSP unit, everybody else anywhere', () => {
  expect(roleFits('ssp-consultant', 'ssp-unit')).toBe(true)
  expect(roleFits('contact-person', 'school')).toBe(true)
  expect(roleFits('organisation-lead', 'police')).toBe(true)
  expect(roleFits('administrator', 'ssp-unit')).toBe(true)
  expect(roleFits('data-protection-officer', 'partner')).toBe(true)
})
