import { expect, test } from 'vitest'
import { tierFits } from './case-kinds.ts'
import { type CaseStep, obstacleTo } from './case-steps.ts'

test.each<CaseStep>(['add-note', 'add-follow-up', 'end-follow-up', 'add-participant', 'change-tier', 'close'])(
  'a closed case refuses %s',
  (step) => {
    expect(obstacleTo(step, 'closed')).toBe('case-closed')
  },
)

test('an open case cannot be reopened', () => {
  expect(obstacleTo('reopen', 'open')).toBe('case-open')
})

test.each<CaseStep>(['end-participant', 'hand-over', 'reopen'])('a closed case allows %s', (step) => {
  expect(obstacleTo(step, 'closed')).toBeNull()
})

test.each<CaseStep>([
  'add-note',
  'add-follow-up',
  'end-follow-up',
  'add-participant',
  'end-participant',
  'hand-over',
  'change-tier',
  'close',
])('an open case allows %s', (step) => {
  expect(obstacleTo(step, 'open')).toBeNull()
})

test('only building-up work may be about nobody', () => {
  expect(tierFits('anticipatory', 'nobody')).toBe(false)
  expect(tierFits('intervening', 'nobody')).toBe(false)
  expect(tierFits('general', 'nobody')).toBe(true)
  expect(tierFits('intervening', 'group')).toBe(true)
  expect(tierFits('intervening', 'person')).toBe(true)
})
