import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import { cautiousChoices, chosenPurposes, partyOf } from '../../law/rules-of-law.ts'
import { fittingBases } from './fitting-bases.ts'

const unit = partyOf({ kind: 'ssp-unit', standing: 'authority', drawnIn: false })
const bodies = {
  police: partyOf({ kind: 'police', standing: 'authority', drawnIn: false }),
  school: partyOf({ kind: 'school', standing: 'authority', drawnIn: false }),
  'football club': partyOf({ kind: 'partner', standing: 'private', drawnIn: false }),
} as const

const fits = (receiver: keyof typeof bodies, age = 14) =>
  fittingBases({
    on: plainDate('2026-11-24'),
    sender: unit,
    receiver: bodies[receiver],
    subject: { age },
    meetingsHeld: 0,
    local: cautiousChoices,
  })

const offered = (receiver: keyof typeof bodies) =>
  fits(receiver)
    .filter(({ purposes }) => purposes.length > 0)
    .map(({ basis }) => basis)

test('SSP may tell the police under the cooperation; the early exchange is not theirs', () => {
  expect(offered('police')).toContain('ssp')
  expect(offered('police')).not.toContain('early-exchange')
})

test('with a football club there is no basis but consent', () => {
  expect(offered('football club')).toEqual(['consent'])
})

test('a basis that is closed says which rule closes it', () => {
  const ssp = fits('football club').find(({ basis }) => basis === 'ssp')
  expect(ssp?.against?.rules[0]?.id).toBe('R115-08')
  const early = fits('school').find(({ basis }) => basis === 'early-exchange')
  expect(early?.against?.rules.map(({ id, outcome }) => `${id} ${outcome}`)).toContain('R49-04 deny')
})

test('investigation is never among the purposes', () => {
  expect(chosenPurposes).not.toContain('investigation')
})
