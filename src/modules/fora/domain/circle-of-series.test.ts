import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import type { Basis, Party, Setting } from '../../law/rules-of-law.ts'
import { isOutside } from './circle-of-series.ts'

const day = plainDate('2026-11-24')
const body = (kind: Party['kind'], changes: Partial<Party> = {}): Party => ({
  kind,
  standing: 'authority',
  publicTask: true,
  drawnIn: true,
  ...changes,
})
const natteravne = body('association', { standing: 'private', publicTask: false, drawnIn: false })

test.each<[string, Party, Setting, Basis[], boolean]>([
  ['the police in a handover meeting', body('police'), 'handover-meeting', ['ssp'], false],
  ['a school in a handover meeting', body('school'), 'handover-meeting', ['ssp'], false],
  ['Natteravne in a handover meeting', natteravne, 'handover-meeting', ['ssp'], true],
  ['Natteravne where a consent may let in whom it names', natteravne, 'local-group', ['ssp', 'consent'], true],
  ['a politician in a Lokalråd+', body('politician'), 'local-council-plus', ['ssp'], true],
  ['an FGU that was drawn in', body('youth-education', { standing: 'self-governing' }), 'local-group', ['ssp'], false],
  [
    'an FGU that was not drawn in',
    body('youth-education', { standing: 'self-governing', drawnIn: false }),
    'local-group',
    ['ssp'],
    true,
  ],
  ['the police in an SSD meeting', body('police'), 'early-exchange-meeting', ['early-exchange'], true],
  ['a school in an SSD meeting', body('school'), 'early-exchange-meeting', ['early-exchange'], false],
])('%s', (_name, party, setting, bases, outside) => {
  expect(isOutside(party, { setting, allowsPersons: true, bases }, day)).toBe(outside)
})

test('nobody is outside where persons are never talked about', () => {
  expect(isOutside(natteravne, { setting: 'district-council', allowsPersons: false, bases: [] }, day)).toBe(false)
})
