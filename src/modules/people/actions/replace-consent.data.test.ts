import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { consentOf, givenConsent, givenYoungPerson } from '../../../testing/given-consents.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { listConsents } from './list-consents.ts'
import { recordConsent } from './record-consent.ts'
import { replaceConsent } from './replace-consent.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const today = copenhagenDate(new Date())
const anna = { part: 'custody-holder' as const, name: 'Anna Holm' }

test('sent twice, one after the other or at once, it is one consent', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const form = consentOf(personId, { submissionKey: newId() })
  const first = value(await recordConsent(kim, form))
  expect(value(await recordConsent(kim, form))).toEqual(first)
  const twin = consentOf(personId, { submissionKey: newId() })
  const both = await Promise.all([recordConsent(kim, twin), recordConsent(kim, twin)])
  const codes = both.map((outcome) => (outcome.refused ? outcome.reasons[0]?.code : 'recorded'))
  expect(['already-sent', 'recorded']).toContain(codes[0])
  expect(codes).toContain('recorded')
  expect(value(await listConsents(kim, { personId })).live).toHaveLength(2)
})

test('what is new takes the place of what was, and the two are told apart', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const old = await givenConsent(kim, personId, { givenOn: addDays(today, -30) })
  const { personId: _own, ...fields } = consentOf(personId, { scope: 'Samtaler hver uge', submissionKey: newId() })
  expect(await replaceConsent(kim, { ...fields, consentId: old, givenOn: addDays(today, -31) })).toMatchObject({
    reasons: [{ code: 'replaced-before-given' }],
  })
  const made = value(await replaceConsent(kim, { ...fields, consentId: old }))
  expect(value(await replaceConsent(kim, { ...fields, consentId: old }))).toEqual(made)
  const list = value(await listConsents(kim, { personId }))
  expect(list.live.map(({ id }) => id)).toEqual([made.id])
  expect(list.items).toMatchObject([{ id: old, state: 'replaced', ending: { toldBy: 'Mads Holm', on: today } }])
  expect(await replaceConsent(kim, { ...fields, submissionKey: newId(), consentId: old })).toMatchObject({
    kind: 'conflict',
    reasons: [{ code: 'already-ended', facts: { name: 'Kim Konsulent' } }],
  })
})

test('a new yes that the rules refuse leaves the old one standing', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const old = await givenConsent(kim, personId)
  const { personId: _own, ...fields } = consentOf(personId, { givers: [anna] })
  expect(await replaceConsent(kim, { ...fields, consentId: old })).toMatchObject({ kind: 'rule' })
  expect(value(await listConsents(kim, { personId })).live.map(({ id }) => id)).toEqual([old])
})
