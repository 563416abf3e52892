import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import { legalBasesOn } from './legal-basis.ts'

const idsOn = (day: string) => {
  const { inForce, former } = legalBasesOn(plainDate(day))
  return { inForce: inForce.map(({ id }) => id), former: former.map(({ id }) => id) }
}

test('on the last day of serviceloven § 49 a that rule is in force and barnets lov is not yet', () => {
  expect(idsOn('2023-12-31')).toEqual({
    inForce: ['crime-prevention', 'early-help-until-2023', 'confidentiality'],
    former: [],
  })
})

test('from the next day barnets lov has taken over, with a paragraph that waits for the jurist', () => {
  expect(idsOn('2024-01-01')).toEqual({
    inForce: ['crime-prevention', 'early-help', 'duty-of-staff', 'duty-of-everyone', 'confidentiality'],
    former: ['early-help-until-2023'],
  })
  const early = legalBasesOn(plainDate('2024-01-01')).inForce.find(({ id }) => id === 'early-help')
  expect(early).toMatchObject({ paragraph: null, confirmed: false })
})
