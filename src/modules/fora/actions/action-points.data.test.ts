import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenBasis, givenHandover, givenOpenItem } from '../../../testing/given-meeting-mode.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, testMunicipality, value } from '../../../testing/test-house.ts'
import { endActionPoint } from './end-action-point.ts'
import { listOwnActionPoints } from './list-own-action-points.ts'
import { setActionPoint } from './set-action-point.ts'

const house = await openTestHouse()
const { maja, holt, skov, away, room } = await givenHandover(house)
const sql = await openSqlActor(house.database)

async function agreedWithPolice() {
  const { ids, attendees } = await room(['Maja Bak', 'Anders Holt'])
  await givenBasis(maja, ids.meetingId, ids.itemId)
  await givenOpenItem(maja, ids.meetingId, ids.itemId)
  const what = 'Går forbi klubben torsdag'
  const agreed = { ...ids, what, owner: { attendeeId: attendees['Anders Holt'] ?? '' }, dueOn: '2099-12-31' }
  value(await setActionPoint(maja, { ...agreed, submissionKey: newId() }))
  const { rows } = await house.database.owner.query('select id from fora.action_points where item_id = $1', [
    ids.itemId,
  ])
  return { ...ids, attendees, pointId: rows[0].id as string, agreed }
}

test('an agreement under a closed item without a basis is refused, and one of somebody who was not let in', async () => {
  const { ids, attendees } = await room()
  const agreed = { ...ids, what: 'Ringer', dueOn: '2099-12-31', submissionKey: newId() }
  const police = { attendeeId: attendees['Anders Holt'] ?? '' }
  expect(await setActionPoint(maja, { ...agreed, owner: police })).toMatchObject({
    reasons: [{ code: 'item-basis-missing' }],
  })
  await givenBasis(maja, ids.meetingId, ids.itemId)
  expect(await setActionPoint(maja, { ...agreed, owner: police })).toMatchObject({
    reasons: [{ code: 'owner-not-let-in' }],
  })
  expect(await setActionPoint(maja, { ...agreed, owner: { attendeeId: newId() } })).toMatchObject({
    reasons: [{ code: 'owner-not-there' }],
  })
  const outside = { attendeeId: attendees['Bente Krogh'] ?? '' }
  expect(await setActionPoint(maja, { ...agreed, owner: outside })).toMatchObject({ refused: false })
})

test('the second press of the button makes one', async () => {
  const { agreed, itemId } = await agreedWithPolice()
  const submissionKey = newId()
  for (const _ of [1, 2]) value(await setActionPoint(maja, { ...agreed, submissionKey }))
  const { rows } = await house.database.owner.query(
    'select count(*)::int as points from fora.action_points where item_id = $1',
    [itemId],
  )
  expect(rows).toEqual([{ points: 2 }])
})

test('the owner sees the task also when the item is theirs to read no more, and says how it went', async () => {
  const { pointId, itemId } = await agreedWithPolice()
  await house.database.owner.query(`update access.grants set valid_until = now() where object_id = $1`, [itemId])
  const { items } = value(await listOwnActionPoints(holt, {}))
  expect(items.find(({ id }) => id === pointId)).toMatchObject({ what: 'Går forbi klubben torsdag', meetingId: null })
  expect(await sql.try(holt, 'select 1 from fora.agenda_items where id = $1', [itemId])).toBe(0)
  expect(await endActionPoint(holt, { actionPointId: pointId, outcome: 'done' })).toMatchObject({ refused: false })
  expect(await endActionPoint(maja, { actionPointId: pointId, outcome: 'not-needed' })).toMatchObject({
    reasons: [{ code: 'task-ended' }],
  })
})

test('somebody else’s task is not there, in SQL neither; two who end it at once end it once', async () => {
  const { pointId } = await agreedWithPolice()
  for (const other of [skov, away]) {
    expect(await endActionPoint(other, { actionPointId: pointId, outcome: 'done' })).toMatchObject({ kind: 'missing' })
    expect(await sql.try(other, 'select 1 from fora.action_points where id = $1', [pointId])).toBe(0)
    const end = `insert into fora.action_outcomes (municipality_id, action_point_id, outcome, recorded_by) values ($1, $2, 'done', $3)`
    expect(await sql.try(other, end, [testMunicipality, pointId, other.account])).toBe('refused')
  }
  const both = await Promise.all(
    [maja, holt].map((by) => endActionPoint(by, { actionPointId: pointId, outcome: 'done' })),
  )
  expect(both.filter(({ refused }) => refused)).toHaveLength(1)
})
