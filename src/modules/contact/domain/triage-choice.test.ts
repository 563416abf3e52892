import { expect, test } from 'vitest'
import { type ConcernFacts, concernRule } from '../../law/rules-of-law.ts'
import { problemWithChoice, routesChosen } from './triage-choice.ts'

const calm: ConcernFacts = {
  danger: 'no',
  abuse: 'no',
  support: 'no',
  crimePreventive: 'no',
  parentsConsent: 'not-asked',
}
const dutyBound = concernRule.assess({ ...calm, support: 'yes', crimePreventive: 'yes' })
const free = concernRule.assess({ ...calm, crimePreventive: 'yes', parentsConsent: 'yes' })
const adviceOnly = concernRule.assess(calm)

test('a required notification cannot be left out', () => {
  expect(problemWithChoice(dutyBound, ['ssp-case'], 'Vi tager den selv')).toBe('notification-required')
  expect(problemWithChoice(dutyBound, ['nothing-more'], 'Det er talt igennem med klasselæreren i går.')).toBe(
    'notification-required',
  )
})

test('a way the rule does not open is refused', () => {
  expect(problemWithChoice(adviceOnly, ['ssp-case'], 'Vi vil gerne hjælpe')).toBe('not-possible')
})

test('advice and a notification do not stand together', () => {
  expect(problemWithChoice(free, ['notification', 'advice-only'], 'Begge dele')).toBe('cannot-combine')
  expect(problemWithChoice(free, ['notification', 'ssp-case', 'infohus'], 'Det hele')).toBe('cannot-combine')
})

test('“nothing more” needs a reason somebody else can understand', () => {
  expect(problemWithChoice(free, ['nothing-more'], 'Ikke noget')).toBe('reason-too-short')
  expect(problemWithChoice(free, ['nothing-more'], `${' '.repeat(60)}kort`)).toBe('reason-too-short')
  expect(problemWithChoice(free, ['nothing-more'], 'Skolen havde selv løst det, før beskeden nåede frem.')).toBeNull()
})

test('a notification may stand beside a case, the infohus or another municipality', () => {
  for (const other of ['ssp-case', 'infohus', 'other-municipality'] as const) {
    expect(problemWithChoice(dutyBound, ['notification', other], 'Begrundet')).toBeNull()
  }
})

test('the tick for a notification goes before the way chosen, and is not said twice', () => {
  expect(routesChosen('ssp-case', true)).toEqual(['notification', 'ssp-case'])
  expect(routesChosen('ssp-case', false)).toEqual(['ssp-case'])
  expect(routesChosen('notification', true)).toEqual(['notification'])
})
