import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenConsent, givenShareConsent, givenYoungPerson } from '../../../testing/given-consents.ts'
import { givenItem, givenMeeting, givenSeries } from '../../../testing/given-fora.ts'
import { lawfulExchange } from '../../../testing/given-law.ts'
import { givenBasis, givenHandover, givenMove, givenOpenItem } from '../../../testing/given-meeting-mode.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, testMunicipality, value } from '../../../testing/test-house.ts'
import type { ExchangeFacts } from '../../law/index.ts'
import { withdrawConsent } from '../../people/index.ts'
import { chooseBasis } from './choose-basis.ts'

/** What the database alone lets stand under a closed item, whatever the app would have asked. */
const house = await openTestHouse()
const { maja, holt, away, room } = await givenHandover(house)
const sql = await openSqlActor(house.database)
const school = { kind: 'school', standing: 'authority', publicTask: true, drawnIn: true } as const
const ssp = { ...school, kind: 'ssp-unit' } as const

type Told = Partial<ExchangeFacts>
type Basis = { basis?: string; purpose?: string; consent?: string | null }

/** A finding about an item and a basis on it, in one transaction. */
async function choosing(itemId: string, told: Told = {}, { consent = null, ...chosen }: Basis = {}) {
  const { basis = 'ssp', purpose = 'crime-prevention' } = chosen
  const facts = JSON.stringify({ ...lawfulExchange({ sender: ssp, receiver: school }), basis, purpose, ...told })
  const id = newId()
  const tried = await sql.try(
    maja,
    `do $do$ begin
      insert into law.findings (municipality_id, id, topic, about_kind, about_id, as_of, facts, outcome, made_by)
      values (${testMunicipality}, '${id}', 'exchange', 'agenda-item', '${itemId}', current_date, '${facts}', 'allow', '${maja.account}');
      insert into fora.item_bases (municipality_id, id, item_id, basis, purpose, necessity, consent_id, finding_id, decided_by)
      values (${testMunicipality}, '${newId()}', '${itemId}', '${basis}', '${purpose}', 'x', ${consent === null ? 'null' : `'${consent}'`}, '${id}', '${maja.account}');
    end $do$`,
  )
  return tried === 'refused' ? 'refused' : 'chosen'
}

test('a basis stands on what the rules were asked: for this purpose, in this forum, today, to be shared', async () => {
  const { ids } = await room()
  expect(await choosing(ids.itemId)).toBe('chosen')
  expect(await choosing(ids.itemId, { purpose: 'wellbeing' })).toBe('refused')
  expect(await choosing(ids.itemId, { setting: 'local-group' })).toBe('refused')
  expect(await choosing(ids.itemId, { wish: 'keep' })).toBe('refused')
  expect(await choosing(ids.itemId, { sender: school })).toBe('refused')
  expect(await choosing(ids.itemId, { necessity: 'empty' })).toBe('refused')
  const { subject } = lawfulExchange()
  expect(await choosing(ids.itemId, { subject: { ...subject, identified: false } })).toBe('refused')
  expect(await choosing(ids.itemId, { on: '2025-01-02' as ExchangeFacts['on'] })).toBe('refused')
})

test('a consent carries an item about the very person who gave it, to share, while it stands', async () => {
  const { meetingId } = (await room()).ids
  const personId = await givenYoungPerson(maja, 16)
  const itemId = await givenItem(maja, meetingId, { part: 'closed', kind: 'person', personId, title: 'Punkt' })
  const rests = (consent: string) => choosing(itemId, {}, { basis: 'consent', purpose: 'wellbeing', consent })
  const own = await givenShareConsent(maja, personId, [house.school])
  const others = await givenShareConsent(maja, await givenYoungPerson(maja, 16), [house.school])
  expect(await rests(own)).toBe('chosen')
  expect(await rests(others)).toBe('refused')
  expect(await rests(await givenConsent(maja, personId))).toBe('refused')
  expect(await choosing(itemId, {}, { basis: 'exit', purpose: 'leaving-gang', consent: own })).toBe('refused')
  value(await withdrawConsent(maja, { consentId: own, toldBy: 'Den unge selv' }))
  expect(await rests(own)).toBe('refused')
})

test('a consent posted beside a basis that does not rest on one is not kept', async () => {
  const { ids } = await room()
  const stranger = await givenShareConsent(maja, await givenYoungPerson(maja, 16), [house.school])
  await givenBasis(maja, ids.meetingId, ids.itemId, { consentId: stranger })
  const { rows } = await house.database.owner.query('select consent_id from fora.item_bases where item_id = $1', [
    ids.itemId,
  ])
  expect(rows).toEqual([{ consent_id: null }])
})

test('an early exchange with somebody else’s consent is refused, and is no fault of the house', async () => {
  const series = await givenSeries(maja, { template: 'ssd' })
  const meetingId = await givenMeeting(maja, series)
  const personId = await givenYoungPerson(maja, 12)
  const itemId = await givenItem(maja, meetingId, { part: 'closed', kind: 'person', personId, title: 'Punkt' })
  const consentId = await givenShareConsent(maja, await givenYoungPerson(maja, 16), [house.school])
  const outcome = await chooseBasis(maja, {
    ...{ meetingId, itemId, basis: 'early-exchange', purpose: 'early-help', necessity: 'For at hjælpe', consentId },
    early: { matter: { concern: 'Fravær' }, parents: 'not-safe-to-ask', violenceSuspected: false },
  })
  expect(outcome).toMatchObject({ refused: true, kind: 'rule' })
})

test('nobody is let into an item for longer than its minutes are open', async () => {
  const { ids } = await room()
  await givenBasis(maja, ids.meetingId, ids.itemId)
  await givenOpenItem(maja, ids.meetingId, ids.itemId)
  const grant = (days: number) =>
    sql.try(
      maja,
      `insert into access.grants (municipality_id, id, account_id, object_kind, object_id, relation, given_by, valid_until)
       values ($1, $2, $3, 'agenda-item', $4, 'disclosed', $5, now() + make_interval(days => $6))`,
      [testMunicipality, newId(), holt.account, ids.itemId, maja.account, days],
    )
  expect(await grant(30)).toBe(1)
  expect(await grant(4000)).toBe('refused')
})

test('nobody owes anything of a closed item they were not let into', async () => {
  const { ids, attendees } = await room()
  await givenBasis(maja, ids.meetingId, ids.itemId)
  await givenMove(maja, ids.meetingId, attendees['Peter Skov'], 'out')
  await givenOpenItem(maja, ids.meetingId, ids.itemId)
  const owes = (account: string) =>
    sql.try(
      maja,
      `insert into fora.action_points (municipality_id, id, item_id, what, owner_id, due_on, submission_key, set_by)
       values ($1, $2, $3, 'Tal med Mads', $4, current_date, $5, $6)`,
      [testMunicipality, newId(), ids.itemId, account, newId(), maja.account],
    )
  expect(await owes(holt.account)).toBe(1)
  expect(await owes(maja.account)).toBe(1)
  expect(await owes(away.account)).toBe('refused')
})

test('a body is nobody else in a forum than in the directory', async () => {
  const { ids } = await room()
  const series = await givenSeries(maja)
  const club = await house.addOrganisation('partner', 'Boldklubben')
  const frede = await house.staff('Frede Træner', ['contact-person'], club)
  const police = JSON.stringify({ ...school, kind: 'police' })
  const seat = (table: string, held: string, into: string, organisation: string) =>
    sql.try(
      maja,
      `insert into fora.${table} (municipality_id, id, ${held}, account_id, organisation_id, party, part, added_by${table === 'members' ? ', since' : ''})
       values ($1, $2, $3, $4, $5, $6, 'member', $7${table === 'members' ? ', current_date' : ''})`,
      [testMunicipality, newId(), into, frede.account, organisation, police, maja.account],
    )
  for (const organisation of [club, house.police]) {
    expect(await seat('members', 'series_id', series, organisation)).toBe('refused')
    expect(await seat('attendees', 'meeting_id', ids.meetingId, organisation)).toBe('refused')
  }
})

test('a meeting that has begun is not moved, begun again or approved past its end, nor by who is not the chair', async () => {
  const { ids } = await room()
  const change = (set: string, by = maja) =>
    sql.try(by, `update fora.meetings set ${set} where id = $1`, [ids.meetingId])
  expect(await change(`ends_at = ends_at + interval '1 year'`)).toBe('refused')
  expect(await change(`starts_at = starts_at - interval '1 day'`)).toBe('refused')
  expect(await change(`status = 'approved'`)).toBe('refused')
  expect(await change(`status = 'called'`)).toBe('refused')
  expect(await change(`status = 'ended'`)).toBe(1)
  await house.database.owner.query(`update fora.meetings set status = 'ended' where id = $1`, [ids.meetingId])
  expect(await change(`status = 'running'`)).toBe('refused')
  const ulla = await house.staff('Ulla Kollega', ['ssp-consultant'])
  expect(await change(`status = 'approved'`, ulla)).toBe('refused')
  expect(await change(`status = 'approved'`)).toBe(1)
})
