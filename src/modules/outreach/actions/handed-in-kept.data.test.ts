import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenEvent } from '../../../testing/given-events.ts'
import { anEntry, givenPhone, whenHandedIn } from '../../../testing/given-visits.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, testMunicipality, value } from '../../../testing/test-house.ts'
import { addPlace } from '../../places/index.ts'

const house = await openTestHouse()
const maja = await house.staff('Maja Bak', ['ssp-consultant'])
const lene = await house.staff('Lene Skov', ['ssp-leader'])
const sql = await openSqlActor(house.database)
const { device } = await givenPhone(house, maja)
const club = value(
  await addPlace(maja, { kind: 'club', name: 'Klub Fjorden', since: '2026-01-01', submissionKey: newId() }),
)

async function counted(table: string, column: string, id: string): Promise<number> {
  const { rows } = await house.database.owner.query(
    `select count(*)::int as n from outreach.${table} where ${column} = $1`,
    [id],
  )
  return rows[0].n
}

test('a clock an hour behind is set right, and what it said is kept', async () => {
  const entry = anEntry({ at: '2026-11-20T10:00:00.000Z' })
  await whenHandedIn(house, device, [entry], new Date(Date.now() - 3_600_000))
  const { rows } = await house.database.owner.query(
    `select to_char(happened_at at time zone 'utc', 'HH24:MI') as right, to_char(phone_at at time zone 'utc', 'HH24:MI') as said from outreach.visits where id = $1`,
    [entry.id],
  )
  expect(rows).toEqual([{ right: '11:00', said: '10:00' }])
})

test('in the night the clock goes back, the entry is on the Danish day', async () => {
  const entry = anEntry({ at: '2026-10-24T22:30:00.000Z' })
  const later = anEntry({ at: '2026-10-25T23:30:00.000Z' })
  await whenHandedIn(house, device, [entry, later])
  const { rows } = await house.database.owner.query(
    'select happened_on::text as day from outreach.visits where id = any($1) order by happened_at',
    [[entry.id, later.id]],
  )
  expect(rows).toEqual([{ day: '2026-10-25' }, { day: '2026-10-26' }])
})

test('a concern goes to the intake once, and what it is about stands there alone', async () => {
  const concern = {
    id: newId(),
    concerns: 'group' as const,
    reason: 'Kniv blandt helt unge',
    message: 'kanariefugl ved kiosken',
  }
  const entry = anEntry({ place: club, concern })
  await whenHandedIn(house, device, [entry])
  await whenHandedIn(house, device, [entry, { ...entry, version: newId(), buildsOn: entry.version, note: 'rettet' }])
  expect(await counted('promotions', 'visit_id', entry.id)).toBe(1)
  const { rows } = await house.database.owner.query(
    `select channel, concerns, sender_role from contact.inquiries i join outreach.promotions p on p.inquiry_id = i.id where p.id = $1`,
    [concern.id],
  )
  expect(rows).toEqual([{ channel: 'street', concerns: 'group', sender_role: 'own-observation' }])
  const versions = await house.database.owner.query(
    `select 1 from outreach.visit_versions where content::text like '%kanariefugl%'`,
  )
  expect(versions.rowCount).toBe(0)
  const trail = await house.database.owner.query(`select 1 from audit.entries e where e::text like '%kanariefugl%'`)
  expect(trail.rowCount).toBe(0)
})

test('unrest becomes an observation, one however often it is corrected, and is set aside when taken back', async () => {
  const entry = anEntry({ place: club, mood: 'unrest', themes: ['vandalism'] })
  const back = { ...entry, version: newId(), buildsOn: entry.version, outcome: 'retracted' as const }
  await whenHandedIn(house, device, [entry, entry])
  const seen = () =>
    house.database.owner.query(
      `select (select count(*)::int from hotspots.observations where origin_id = $1) as n,
              (select count(*)::int from hotspots.set_aside s join hotspots.observations o on o.id = s.observation_id where o.origin_id = $1) as aside`,
      [entry.id],
    )
  expect((await seen()).rows).toEqual([{ n: 1, aside: 0 }])
  await whenHandedIn(house, device, [back])
  expect((await seen()).rows).toEqual([{ n: 1, aside: 1 }])
  await whenHandedIn(house, device, [{ ...entry, version: newId(), buildsOn: back.version }])
  expect((await seen()).rows).toEqual([{ n: 1, aside: 0 }])
})

test('a planned visit ends as its entry says: cancelled, made after all, and open again when that was a slip', async () => {
  const planned = newId()
  await house.database.owner.query(
    `insert into outreach.planned_visits (municipality_id, id, place_id, account_id, planned_on, minutes, source, submission_key, made_by)
     values ($1, $2, $3, $4, '2026-03-02', 60, 'hand', $2, $4)`,
    [testMunicipality, planned, club, maja.account],
  )
  const ending = async () => {
    const { rows } = await house.database.owner.query(
      'select kind, visit_id from outreach.planned_endings where planned_id = $1',
      [planned],
    )
    return rows
  }
  const cancelled = anEntry({ place: club, planned, outcome: 'cancelled' })
  const held = { ...cancelled, version: newId(), buildsOn: cancelled.version, outcome: 'held' as const }
  const slip = { ...held, version: newId(), buildsOn: held.version, outcome: 'retracted' as const }
  await whenHandedIn(house, device, [cancelled])
  expect(await ending()).toEqual([{ kind: 'cancelled', visit_id: cancelled.id }])
  await whenHandedIn(house, device, [held])
  expect(await ending()).toEqual([{ kind: 'done', visit_id: cancelled.id }])
  await whenHandedIn(house, device, [slip])
  expect(await ending()).toEqual([])
})

test('an entry at an event is stored, and one at an event that is not there is refused', async () => {
  const event = await givenEvent(maja, '2026-11-06')
  const { answers } = await whenHandedIn(house, device, [
    anEntry({ place: club, occasion: 'event', event }),
    anEntry({ place: club, occasion: 'event', event: newId() }),
  ])
  expect(answers).toMatchObject([{ outcome: 'stored' }, { outcome: 'refused', code: 'unknown-event' }])
})

test('when the role is lost in the middle, the rest is held sealed for the leader, once, and the phone forgets', async () => {
  const gone = await house.staff('Nora Holm', ['ssp-consultant'])
  const phone = await givenPhone(house, gone)
  const [before, after] = [anEntry({ note: 'før' }), anEntry({ note: 'kanarieholdt' })]
  expect((await whenHandedIn(house, phone.device, [before])).device).toBe('live')
  await house.database.owner.query('update access.role_assignments set ended_at = now() where account_id = $1', [
    gone.account,
  ])
  for (const _ of [1, 2]) {
    expect(await whenHandedIn(house, phone.device, [after])).toMatchObject({
      device: 'role-lost',
      answers: [{ id: after.id, version: after.version, outcome: 'held' }],
    })
  }
  expect(await counted('held_entries', 'account_id', gone.account)).toBe(1)
  expect(await counted('visits', 'id', after.id)).toBe(0)
  const { rows } = await house.database.owner.query(
    `select position('kanarieholdt'::bytea in sealed) > 0 as legible from outreach.held_entries where account_id = $1`,
    [gone.account],
  )
  expect(rows).toEqual([{ legible: false }])
})

test('straight in SQL nobody writes another’s visit, and a consultant sees no held entry', async () => {
  const insert = `insert into outreach.visits (municipality_id, id, account_id, recorded_by, version_id, kind, occasion, happened_at, happened_on, head_band, age_band, mood)
    values ($1, $2, $3, $4, $2, 'street', 'regular', '2026-11-20T10:00:00Z', '2026-11-20', '0', 'mixed', 'calm')`
  expect(await sql.try(maja, insert, [testMunicipality, newId(), maja.account, maja.account])).toBe(1)
  expect(await sql.try(maja, insert, [testMunicipality, newId(), lene.account, maja.account])).toBe('refused')
  expect(await sql.try(maja, insert, [testMunicipality, newId(), maja.account, lene.account])).toBe('refused')
  expect(await sql.try(house.visitor(), 'select 1 from outreach.visits')).toBe(0)
  expect(await sql.try(maja, 'select 1 from outreach.held_entries')).toBe(0)
  expect(await sql.try(lene, 'select 1 from outreach.held_entries')).toBe(1)
  expect(await sql.try(maja, 'select secret_hash from outreach.devices')).toBe('refused')
  expect(await sql.try(maja, 'delete from outreach.visits')).toBe('refused')
})
