import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { lawfulExchange } from '../../../testing/given-law.ts'
import { givenBasis, givenHandover, givenOpenItem } from '../../../testing/given-meeting-mode.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, testMunicipality, value } from '../../../testing/test-house.ts'
import { leaveItem } from './leave-item.ts'

const house = await openTestHouse()
const { maja, holt, away, room } = await givenHandover(house)
const sql = await openSqlActor(house.database)

const ssp = { kind: 'ssp-unit', standing: 'authority', publicTask: true, drawnIn: true } as const
const facts = (receiver: unknown, present: unknown[], basis = 'ssp') =>
  JSON.stringify({ ...lawfulExchange({ sender: ssp }), basis, receiver, present })

/** A finding about `about` and then the opening of `itemId` on it, in one transaction of the app role. */
async function opening(itemId: string, about: string, given: string, outcome: 'allow' | 'ask' | 'deny') {
  const id = newId()
  const tried = await sql.try(
    maja,
    `do $do$ begin
      insert into law.findings (municipality_id, id, topic, about_kind, about_id, as_of, facts, outcome, made_by)
      values (${testMunicipality}, '${id}', 'exchange', 'agenda-item', '${about}', current_date, '${given}', '${outcome}', '${maja.account}');
      insert into fora.item_turns (municipality_id, id, item_id, kind, finding_id, made_by)
      values (${testMunicipality}, '${newId()}', '${itemId}', 'opened', '${id}', '${maja.account}');
    end $do$`,
  )
  return tried === 'refused' ? 'refused' : 'opened'
}

test('a closed item opens on a finding about it, on its basis, about everybody in the room, that is not a no', async () => {
  const { ids, attendees } = await room()
  const parties = `select id, party from fora.attendees where meeting_id = $1`
  const { rows } = await house.database.owner.query(parties, [ids.meetingId])
  const [receiver, ...present] = ['Maja Bak', 'Anders Holt', 'Peter Skov'].map(
    (name) => rows.find(({ id }) => id === attendees[name])?.party,
  )
  const whole = facts(receiver, present)
  expect(await opening(ids.itemId, ids.itemId, whole, 'allow')).toBe('refused')
  await givenBasis(maja, ids.meetingId, ids.itemId)
  expect(await opening(ids.itemId, ids.itemId, whole, 'allow')).toBe('opened')
  expect(await opening(ids.itemId, ids.itemId, whole, 'deny')).toBe('refused')
  expect(await opening(ids.itemId, ids.itemId, whole, 'ask')).toBe('refused')
  expect(await opening(ids.itemId, newId(), whole, 'allow')).toBe('refused')
  expect(await opening(ids.itemId, ids.itemId, facts(receiver, present, 'psp'), 'allow')).toBe('refused')
  expect(await opening(ids.itemId, ids.itemId, facts(receiver, present.slice(1)), 'allow')).toBe('refused')
})

test('a finding of before opens nothing: the room was another', async () => {
  const { ids } = await room()
  await givenBasis(maja, ids.meetingId, ids.itemId)
  await givenOpenItem(maja, ids.meetingId, ids.itemId)
  const again = `insert into fora.item_turns (municipality_id, id, item_id, kind, finding_id, made_by)
    select municipality_id, $1, item_id, 'opened', finding_id, $2 from fora.item_turns where item_id = $3`
  expect(await sql.try(maja, again, [newId(), maja.account, ids.itemId])).toBe('refused')
})

test('nobody is let into an item by hand: not who is absent, not while it is put aside, not from outside the unit', async () => {
  const { ids } = await room()
  await givenBasis(maja, ids.meetingId, ids.itemId)
  await givenOpenItem(maja, ids.meetingId, ids.itemId)
  const grant = `insert into access.grants (municipality_id, id, account_id, object_kind, object_id, relation, given_by, valid_until)
    values ($1, $2, $3, 'agenda-item', $4, 'disclosed', $5, now() + interval '1 day')`
  const grants = (by: typeof maja, to: typeof maja) =>
    sql.try(by, grant, [testMunicipality, newId(), to.account, ids.itemId, by.account])
  expect(await grants(maja, holt)).toBe(1)
  expect(await grants(maja, away)).toBe('refused')
  expect(await grants(holt, away)).toBe('refused')
  value(await leaveItem(maja, { ...ids, ending: 'paused' }))
  expect(await grants(maja, holt)).toBe('refused')
})

test('minutes of a closed item without a basis are refused, and a basis without a finding', async () => {
  const { ids } = await room()
  const write =
    'insert into fora.minutes (municipality_id, id, item_id, body, written_by, submission_key) values ($1, $2, $3, $4, $5, $6)'
  expect(await sql.try(maja, write, [testMunicipality, newId(), ids.itemId, 'x', maja.account, newId()])).toBe(
    'refused',
  )
  const choose = `insert into fora.item_bases (municipality_id, id, item_id, basis, purpose, necessity, finding_id, decided_by) values ($1, $2, $3, 'ssp', 'crime-prevention', 'x', $4, $5)`
  expect(await sql.try(maja, choose, [testMunicipality, newId(), ids.itemId, newId(), maja.account])).toBe('refused')
})
