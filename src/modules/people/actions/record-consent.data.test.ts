import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays, addMonths } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { givenPerson, lastEntry } from '../../../testing/given-cases.ts'
import {
  bornYearsAgo,
  type ConsentDetails,
  consentOf,
  givenConsent,
  givenYoungPerson,
} from '../../../testing/given-consents.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { listConsents } from './list-consents.ts'
import { openConsent } from './open-consent.ts'
import { recordConsent } from './record-consent.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const today = copenhagenDate(new Date())
const anna = { part: 'custody-holder' as const, name: 'Anna Holm' }
const per = { part: 'custody-holder' as const, name: 'Per Holm' }
const self = { part: 'young-person' as const }

async function recorded(years: number, details: ConsentDetails) {
  return recordConsent(kim, consentOf(await givenYoungPerson(kim, years), details))
}

/** The code of a refusal, with the rule that said no where it was one. */
async function refusal(years: number, details: ConsentDetails): Promise<string> {
  const outcome = await recorded(years, details)
  if (!outcome.refused) return 'recorded'
  const [first] = outcome.reasons
  return [first?.code, first?.facts?.rule].filter(Boolean).join(' ')
}

test.each<[number, string, ConsentDetails, string]>([
  [14, 'own yes only', { givers: [self] }, 'consent-denied consent-under-15'],
  [
    14,
    'one parent where both decide',
    { givers: [anna], jointCustody: 'yes', essential: true },
    'consent-denied consent-under-15',
  ],
  [
    14,
    'one parent named twice',
    { givers: [anna, { ...anna, name: 'ANNA  HOLM' }], jointCustody: 'yes', essential: true },
    'same-giver-twice',
  ],
  [15, 'the parents only', { givers: [anna, per] }, 'consent-denied consent-15-17'],
  [16, 'own yes, not understood', { givers: [self], understands: 'no' }, 'consent-denied consent-15-17-unable'],
  [18, 'a parent only', { givers: [anna] }, 'consent-denied consent-18'],
  [40, 'a parent and a partner', { givers: [anna, per] }, 'consent-denied consent-18'],
])('at %i %s is refused', async (years, _what, details, code) => {
  expect(await refusal(years, { informed: ['young-person', 'parents'], ...details })).toBe(code)
})

test.each<[number, string, ConsentDetails]>([
  [
    14,
    'a parent who has custody alone, the child heard',
    { givers: [anna], jointCustody: 'no', informed: ['young-person'] },
  ],
  [
    14,
    'both parents where both decide',
    { givers: [anna, per], jointCustody: 'yes', essential: true, informed: ['young-person'] },
  ],
  [15, 'own yes, the parents told', { givers: [self], understands: 'yes', informed: ['parents'] }],
  [
    15,
    'own yes, where telling the parents does harm',
    { givers: [self], understands: 'yes', informed: [], informingHarms: true },
  ],
  [
    17,
    'a parent for somebody who cannot take it in',
    { givers: [anna], understands: 'no', informed: ['young-person'] },
  ],
  [18, 'own yes', { givers: [self], informed: [] }],
])('at %i %s is enough', async (years, _what, details) => {
  expect(await refusal(years, details)).toBe('recorded')
})

test('in doubt whether somebody of 15 understands, a human must say why it counts, and what they say is kept', async () => {
  const personId = await givenYoungPerson(kim, 15)
  const doubtful = consentOf(personId, { understands: 'unsure' })
  expect(await recordConsent(kim, doubtful)).toMatchObject({
    kind: 'rule',
    reasons: [
      {
        code: 'judgement-needed',
        facts: {
          rule: 'consent-15-17-unsure',
          version: '1.0',
          da: 'Tal det igennem med den unge, og skriv, om den unge forstår det. Eller få ja fra begge sider.',
        },
      },
    ],
  })
  expect(await recordConsent(kim, { ...doubtful, judgement: '   ' })).toMatchObject({ kind: 'rule' })
  const judgement = 'Sagde med egne ord, hvad SSP skriver ned.'
  const consentId = value(await recordConsent(kim, { ...doubtful, judgement })).id
  const opened = value(await openConsent(kim, { personId, consentId }))
  expect(opened.consent.judgement).toBe(judgement)
  expect(opened.finding.outcome).toBe('ask')
})

test('where the age is not known the rules ask, and a rough age of 13 to 14 counts as under 15', async () => {
  const unknown = await givenPerson(kim, { givenName: 'Ukendt', birthDate: null })
  expect(await recordConsent(kim, consentOf(unknown))).toMatchObject({
    reasons: [{ code: 'judgement-needed', facts: { rule: 'consent-age-unknown' } }],
  })
  const roughly = await givenPerson(kim, { givenName: 'Cirka', birthDate: null, ageBand: '13-14' })
  expect(await recordConsent(kim, consentOf(roughly))).toMatchObject({
    reasons: [{ code: 'consent-denied', facts: { rule: 'consent-under-15' } }],
  })
})

test('the age of the day it was given decides, not that of today', async () => {
  const personId = await givenPerson(kim, { birthDate: addDays(addMonths(today, -12 * 15), -3) })
  const before = { givenOn: addDays(today, -10), informed: ['young-person' as const] }
  expect(await recordConsent(kim, consentOf(personId, { ...before, givers: [self] }))).toMatchObject({
    reasons: [{ facts: { rule: 'consent-under-15' } }],
  })
  await givenConsent(kim, personId, { ...before, givers: [anna] })
  const { live } = value(await listConsents(kim, { personId }))
  expect(live.map(({ state }) => state)).toEqual(['outgrown'])
})

test.each([
  ['a day to come', { givenOn: addDays(today, 1) }, 'consent-future'],
  ['a day before the birth', { givenOn: addDays(bornYearsAgo(16), -1) }, 'consent-before-birth'],
  ['a review on the day of the yes', { reviewOn: today }, 'review-too-early'],
  ['a review three years on', { reviewOn: addMonths(today, 36) }, 'review-too-late'],
  ['a yes to share that names nobody', { kind: 'share' as const }, 'no-receiver'],
  ['a yes to take part that lets somebody be told', { receivers: [house.school] }, 'receivers-only-to-share'],
  ['a body that is not there', { kind: 'share' as const, receivers: [newId()] }, 'no-such-organisation'],
  ['a parent without a name', { givers: [{ part: 'custody-holder' as const, name: ' ' }] }, 'giver-without-name'],
  ['a day before any rule we know', { givenOn: '2018-05-24' }, 'consent-denied'],
])('%s is refused', async (_what, details, code) => {
  expect(await refusal(16, details)).toBe(code)
})

test('the day of review is by default the day before 15, and no later one is taken', async () => {
  const personId = await givenPerson(kim, { birthDate: addDays(addMonths(today, -12 * 15), 40) })
  const parental = { givers: [anna], informed: ['young-person' as const] }
  const birthday = addMonths(addDays(addMonths(today, -12 * 15), 40), 12 * 15)
  expect(await recordConsent(kim, consentOf(personId, { ...parental, reviewOn: birthday }))).toMatchObject({
    reasons: [{ code: 'review-too-late', facts: { day: addDays(birthday, -1) } }],
  })
  await givenConsent(kim, personId, parental)
  expect(value(await listConsents(kim, { personId })).live.map(({ reviewOn }) => reviewOn)).toEqual([
    addDays(birthday, -1),
  ])
})

test('the young person is known by the name we have, and nothing of it is in the audit trail', async () => {
  const personId = await givenPerson(kim, {
    givenName: 'Kanariefugl',
    familyName: 'Zebrasen',
    birthDate: bornYearsAgo(16),
  })
  const consentId = await givenConsent(kim, personId, { scope: 'Zebrasens fravær', givers: [self, anna] })
  expect(await lastEntry(house)).toMatchObject({
    action: 'people.record-consent',
    outcome: 'done',
    subjects: expect.arrayContaining([personId, consentId]),
    details: { kind: 'take-part', how: 'spoken', givers: 2, receivers: 0 },
  })
  const { consent } = value(await openConsent(kim, { personId, consentId }))
  expect(consent.givers).toEqual([
    { part: 'young-person', name: 'Kanariefugl Zebrasen' },
    { part: 'custody-holder', name: 'Anna Holm' },
  ])
  const { rows } = await house.database.owner.query('select details::text || reasons::text as said from audit.entries')
  expect(rows.filter(({ said }) => /zebrasen|kanarie|holm/i.test(said ?? ''))).toEqual([])
  const findings = await house.database.owner.query('select facts::text as said from law.findings')
  expect(findings.rows.filter(({ said }) => /zebrasen|kanarie|holm/i.test(said))).toEqual([])
})
