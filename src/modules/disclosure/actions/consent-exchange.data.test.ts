import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenCase, givenNote } from '../../../testing/given-cases.ts'
import { givenConsent, givenShareConsent, givenYoungPerson } from '../../../testing/given-consents.ts'
import { givenExchange, givenReceivedExchange } from '../../../testing/given-exchanges.ts'
import { openTestHouse, testMunicipality, value } from '../../../testing/test-house.ts'
import { withdrawConsent } from '../../people/index.ts'
import { decideOffer } from './decide-offer.ts'
import { openExchange } from './open-exchange.ts'
import { openLedger } from './open-ledger.ts'
import { previewOffer } from './preview-offer.ts'
import { tellOfEndings } from './tell-of-endings.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const anders = await house.staff('Anders Holt', ['contact-person'], house.police)
const person = await givenYoungPerson(kim, 16)
const caseFile = await givenCase(kim, { personId: person })
const note = await givenNote(kim, caseFile.id)
const onConsent = {
  subject: 'person',
  caseId: caseFile.id,
  items: [{ kind: 'note', noteId: note, dataClass: 'confidential-social' }],
  basis: 'consent',
  purpose: 'wellbeing',
  necessity: 'Skolen skal kunne hjælpe',
  circumstances: { proportionate: 'yes' },
} as const

async function itemsFor(id: string) {
  return value(await openExchange(tove, { exchangeId: id })).items.length
}

test('on a consent that is not there, or that names another body, nothing is shared', async () => {
  const consentId = await givenShareConsent(kim, person, [house.school])
  expect(value(await previewOffer(kim, { ...onConsent, receiver: tove.account })).finding.outcome).toBe('deny')
  const elsewhere = await previewOffer(kim, { ...onConsent, consentId, receiver: anders.account })
  expect(elsewhere).toMatchObject({ kind: 'rule', reasons: [{ code: 'consent-not-covering' }] })
  const described = {
    ...onConsent,
    consentId,
    subject: 'described',
    describedAs: 'Hende',
    receiver: tove.account,
  } as const
  expect(await previewOffer(kim, described)).toMatchObject({ reasons: [{ code: 'consent-not-covering' }] })
})

test('a consent taken back ends what rested on it, the receiver is told once without content, and the ledger says so', async () => {
  const consentId = await givenShareConsent(kim, person, [house.school])
  const id = await givenReceivedExchange(kim, tove, { ...onConsent, consentId })
  expect(await itemsFor(id)).toBe(2)
  await house.database.owner.query('delete from mail.outbox')
  value(await withdrawConsent(lise, { consentId, toldBy: 'Den unge selv' }))
  expect(await itemsFor(id)).toBe(0)
  expect(value(await tellOfEndings(house.system, {}))).toEqual({ told: 1 })
  expect(value(await tellOfEndings(house.system, {}))).toEqual({ told: 0 })
  const { rows } = await house.database.owner.query('select letter, account_id from mail.outbox')
  expect(rows).toEqual([{ letter: 'news', account_id: tove.account }])
  const ledger = value(await openLedger(kim, { personId: person }))
  expect(ledger.items.find((line) => line.id === id)).toMatchObject({
    state: 'consent-withdrawn',
    from: { name: 'Kim Konsulent', organisation: 'SSP Lindå' },
    to: { name: 'Tove Lærer', organisation: 'Søndermarksskolen' },
    kinds: [{ kind: 'note', dataClass: 'confidential-social', count: 1 }],
    basis: 'consent',
  })
})

test('a consent being taken back at the very moment of the decision carries nothing', async () => {
  const consentId = await givenShareConsent(kim, person, [house.school])
  const offered = { ...onConsent, consentId, receiver: tove.account }
  const { seen } = value(await previewOffer(kim, offered))
  const { owner } = house.database
  await owner.query('begin')
  await owner.query(
    `insert into people.consent_endings (municipality_id, consent_id, kind, ended_on, told_by, ended_by)
     values ($1, $2, 'withdrawn', current_date, 'Mor', $3)`,
    [testMunicipality, consentId, lise.account],
  )
  const deciding = decideOffer(kim, { ...offered, seen, submissionKey: newId() })
  await owner.query('select pg_sleep(0.2)')
  await owner.query('commit')
  expect(await deciding).toMatchObject({ kind: 'rule', reasons: [{ code: 'consent-not-covering' }] })
})

test('a colleague of another body sees no consent to choose, and shares nothing on one', async () => {
  const consentId = await givenShareConsent(kim, person, [house.police])
  const offered = { ...onConsent, consentId, caseId: null, personId: person, receiver: anders.account }
  expect(
    await previewOffer(tove, { ...offered, items: [{ kind: 'sentence', body: 'x', dataClass: 'ordinary' }] }),
  ).toMatchObject({
    kind: 'missing',
  })
})

test('a decision on § 115 outlives a consent it did not rest on', async () => {
  const consentId = await givenShareConsent(kim, person, [house.school])
  const id = await givenReceivedExchange(kim, tove, { ...onConsent, basis: 'ssp', purpose: 'crime-prevention' })
  value(await withdrawConsent(kim, { consentId, toldBy: 'Mor' }))
  expect(await itemsFor(id)).toBe(2)
})

test('the ledger is for the unit that sees the person, and tells under which version of the rules', async () => {
  await givenExchange(kim, anders, { ...onConsent, basis: 'ssp', purpose: 'crime-prevention' })
  const ledger = value(await openLedger(lise, { personId: person, page: 1, pageSize: 1 }))
  expect(ledger.items[0]).toMatchObject({ state: 'offered', rules: [{ id: 'R115-05', version: '1.0' }] })
  expect(JSON.stringify(ledger.items)).not.toContain('Det går bedre i klassen')
  const otherUnit = await house.addOrganisation('ssp-unit', 'SSP Nabo')
  const olga = await house.staff('Olga Nabo', ['ssp-leader'], otherUnit)
  expect(await openLedger(olga, { personId: person })).toMatchObject({ kind: 'missing' })
  expect(await openLedger(tove, { personId: person })).toMatchObject({ kind: 'forbidden' })
})

test('exit takes a consent in writing: a spoken one carries nothing', async () => {
  const person17 = await givenYoungPerson(kim, 17)
  const exit = {
    subject: 'person',
    personId: person17,
    basis: 'exit',
    purpose: 'leaving-gang',
    necessity: 'Ud af banden',
    items: [{ kind: 'sentence', body: 'Vil ud.', dataClass: 'ordinary' }],
    receiver: anders.account,
    circumstances: { proportionate: 'yes' },
  } as const
  const receivers = [house.police]
  const spoken = await givenConsent(kim, person17, { kind: 'share', scope: 'Exit', receivers, how: 'spoken' })
  const written = await givenConsent(kim, person17, { kind: 'share', scope: 'Exit', receivers, how: 'written' })
  expect(await previewOffer(kim, { ...exit, consentId: spoken })).toMatchObject({
    reasons: [{ code: 'consent-not-covering' }],
  })
  expect(value(await previewOffer(kim, { ...exit, consentId: written })).finding.outcome).toBe('ask')
})

test('what left a case without saying about whom stands in the ledger of the person the case is about', async () => {
  const other = await givenCase(kim, { personId: await givenYoungPerson(kim, 15) })
  const body = await givenNote(kim, other.id)
  const items = [{ kind: 'note', noteId: body, dataClass: 'confidential-social' }] as const
  const id = await givenExchange(kim, anders, { caseId: other.id, items: [...items] })
  const ledger = value(await openLedger(lise, { personId: other.person ?? '' }))
  expect(ledger.items.map((line) => [line.id, line.to.name])).toEqual([[id, 'Anders Holt']])
})
