import { expect, test } from 'vitest'
import { plainDate } from '../../kernel/dates.ts'
import { newId } from '../../kernel/ids.ts'
import { givenEvent, givenNightShift } from '../../testing/given-events.ts'
import { openSqlActor } from '../../testing/sql-actor.ts'
import { openTestHouse, testMunicipality, value } from '../../testing/test-house.ts'
import { eraseVolunteers } from './actions/erase-volunteers.ts'
import { evaluateEvent, openEvaluation } from './actions/evaluate-event.ts'
import { addEventContact, addVolunteer, giveShift } from './actions/keep-helpers.ts'
import { addShift, removePost } from './actions/keep-roster.ts'
import { listPhones } from './actions/list-phones.ts'
import { openNightLog, recordIncident } from './actions/night-log.ts'
import { openEvent } from './actions/open-event.ts'
import { planEvent } from './actions/plan-event.ts'
import { cancelEvent, moveEvent, takeUpEvent } from './actions/turn-event.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const skov = await house.staff('Peter Skov', ['contact-person'], house.school)

test('a contact person plans nothing, and an id that was guessed is nothing', async () => {
  const event = { template: 'j-dag', name: 'J-dag', firstDay: plainDate('2026-11-06'), submissionKey: newId() } as const
  expect(await planEvent(skov, event)).toMatchObject({ kind: 'forbidden' })
  expect(await openEvent(anna, { eventId: newId() })).toMatchObject({ kind: 'missing' })
  expect(await recordIncident(anna, { eventId: newId(), kind: 'fight', submissionKey: newId() })).toMatchObject({
    kind: 'missing',
  })
})

test('straight in SQL a contact person sees and plans nothing, and the log of the night cannot be rewritten', async () => {
  const eventId = await givenEvent(anna, '2026-11-06')
  value(await recordIncident(anna, { eventId, kind: 'fight', submissionKey: newId() }))
  const sql = await openSqlActor(house.database)
  expect({
    seen: await sql.try(skov, 'select 1 from events.events where id = $1', [eventId]),
    changed: await sql.try(skov, `update events.events set name = 'x' where id = $1`, [eventId]),
    rewritten: await sql.try(anna, `update events.incidents set note = 'x' where event_id = $1`, [eventId]),
    removed: await sql.try(anna, 'delete from events.incidents where event_id = $1', [eventId]),
  }).toEqual({ seen: 0, changed: 0, rewritten: 'refused', removed: 'refused' })
  await sql.close()
})

test('a shift that ends before it begins is refused, and one over midnight is kept', async () => {
  const eventId = await givenEvent(anna, '2026-11-06')
  const { postId, shiftId } = await givenNightShift(anna, eventId, '2026-11-06')
  const times = { day: plainDate('2026-11-06'), from: '22:00', until: '02:00', overnight: false }
  const shift = { eventId, id: newId(), postId, ...times, needed: 1 }
  expect(await addShift(anna, shift)).toMatchObject({ reasons: [{ code: 'ends-before-start' }] })
  expect(await addShift(anna, { ...shift, day: plainDate('2026-11-09') })).toMatchObject({
    reasons: [{ code: 'outside-event' }],
  })
  expect(await removePost(anna, { eventId, postId })).toMatchObject({ reasons: [{ code: 'post-in-use' }] })
  const [post] = value(await openEvent(anna, { eventId })).posts
  expect(post?.shifts.map(({ id, startsAt, endsAt, missing }) => ({ id, startsAt, endsAt, missing }))).toEqual([
    {
      id: shiftId,
      startsAt: new Date('2026-11-06T21:00:00Z'),
      endsAt: new Date('2026-11-07T01:00:00Z'),
      missing: 2,
    },
  ])
})

test('two shifts at once are a warning, never a refusal', async () => {
  const eventId = await givenEvent(anna, '2026-11-06')
  const first = await givenNightShift(anna, eventId, '2026-11-06')
  const second = await givenNightShift(anna, eventId, '2026-11-06')
  for (const { shiftId } of [first, second, second]) {
    value(await giveShift(anna, { eventId, shiftId, who: { kind: 'account', id: anna.account } }))
  }
  const opened = value(await openEvent(anna, { eventId }))
  expect(opened.overlaps).toEqual(['Anna Holm'])
  expect(opened.posts.map(({ shifts }) => shifts.map(({ missing }) => missing))).toEqual([[1], [1]])
})

test('the same form twice is one event, and a copy keeps the times on the wall across summer time', async () => {
  const eventId = await givenEvent(anna, '2024-02-29')
  await givenNightShift(anna, eventId, '2024-02-29')
  value(await addEventContact(anna, { eventId, id: newId(), part: 'police', name: 'Vagthavende', phone: '114' }))
  value(await evaluateEvent(anna, { eventId, learned: 'Flere voksne ved bussen.', submissionKey: newId() }))
  const copy = {
    template: 'j-dag',
    name: 'J-dag igen',
    copyOf: eventId,
    submissionKey: newId(),
    firstDay: plainDate('2027-05-14'),
  } as const
  const next = value(await planEvent(anna, copy))
  expect(value(await planEvent(anna, copy))).toBe(next)
  const opened = value(await openEvent(anna, { eventId: next }))
  expect(opened.learned?.learned).toBe('Flere voksne ved bussen.')
  expect(opened.contacts.map(({ name }) => name)).toEqual(['Vagthavende'])
  expect(opened.posts.map(({ shifts }) => shifts.map(({ startsAt }) => startsAt))).toEqual([
    [new Date('2027-05-14T20:00:00Z')],
  ])
})

test('a cancelled event takes nothing more until it is taken up again, and moving moves its shifts', async () => {
  const eventId = await givenEvent(anna, '2026-11-06')
  await givenNightShift(anna, eventId, '2026-11-06')
  expect(await takeUpEvent(anna, { eventId })).toMatchObject({ reasons: [{ code: 'not-cancelled' }] })
  value(await cancelEvent(anna, { eventId, reason: 'Byen er lukket for storm' }))
  expect(await moveEvent(anna, { eventId, firstDay: plainDate('2026-11-13') })).toMatchObject({
    reasons: [{ code: 'cancelled' }],
  })
  expect(value(await openEvent(anna, { eventId })).cancelledBecause).toBe('Byen er lukket for storm')
  value(await takeUpEvent(anna, { eventId }))
  value(await moveEvent(anna, { eventId, firstDay: plainDate('2026-11-13') }))
  const { event, posts } = value(await openEvent(anna, { eventId }))
  expect(event).toMatchObject({ firstDay: '2026-11-13', lastDay: '2026-11-13', status: 'planned' })
  expect(posts[0]?.shifts[0]?.startsAt).toEqual(new Date('2026-11-13T21:00:00Z'))
})

test('the log of the night takes no CPR number, asks once about a name, and keeps one of two alike', async () => {
  const eventId = await givenEvent(anna, '2026-11-06')
  const incident = { eventId, kind: 'fight', headBand: '6-15', submissionKey: newId() } as const
  expect(await recordIncident(anna, { ...incident, note: 'Ung, 010203-1234' })).toMatchObject({
    reasons: [{ code: 'has-cpr' }],
  })
  const named = { ...incident, note: 'Slagsmål, Mads gik hjem' }
  expect(await recordIncident(anna, named)).toMatchObject({ reasons: [{ code: 'name-like' }] })
  value(await recordIncident(anna, { ...named, neutral: true }))
  value(await recordIncident(anna, { ...named, neutral: true }))
  expect(value(await openNightLog(anna, { eventId })).incidents.map(({ kind }) => kind)).toEqual(['fight'])
})

test('volunteers are sealed, and erased after 30 days with their shifts left to count', async () => {
  const eventId = await givenEvent(anna, '2026-01-10')
  const { shiftId } = await givenNightShift(anna, eventId, '2026-01-10')
  const id = newId()
  value(await addVolunteer(anna, { eventId, id, name: 'Kanarie Fugl', phone: '12345678' }))
  value(await giveShift(anna, { eventId, shiftId, who: { kind: 'volunteer', id } }))
  const kept = await house.database.owner.query('select sealed from events.volunteers where id = $1', [id])
  expect(String(kept.rows[0].sealed)).not.toContain('Kanarie')
  const system = { kind: 'system', municipality: testMunicipality, task: 'test', request: newId() } as const
  expect(await eraseVolunteers(anna, {})).toMatchObject({ kind: 'forbidden' })
  expect(value(await eraseVolunteers(system, {}))).toBe(1)
  expect(value(await openEvent(anna, { eventId })).volunteers).toEqual([{ id, details: null }])
  expect(value(await openEvaluation(anna, { eventId }))).toMatchObject({ needed: 2, staffed: 1 })
  expect(value(await listPhones(anna, {}))).toEqual([])
})
