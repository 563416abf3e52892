import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenItem, givenMeeting, givenSeries } from '../../../testing/given-fora.ts'
import { givenBasis, givenHandover, givenMinutes, givenRunningMeeting } from '../../../testing/given-meeting-mode.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, testMunicipality, value } from '../../../testing/test-house.ts'
import { addAddendum } from './add-addendum.ts'
import { approveMinutes } from './approve-minutes.ts'
import { chooseBasis } from './choose-basis.ts'
import { endMeeting } from './end-meeting.ts'
import { openItem } from './open-item.ts'
import { readMinutes } from './read-minutes.ts'
import { saveMinutes } from './save-minutes.ts'

const house = await openTestHouse()
const { maja, holt, room } = await givenHandover(house)
const colleague = await house.staff('Sara Lund', ['ssp-consultant'])
const leader = await house.staff('Lise Leder', ['ssp-leader'])
const sql = await openSqlActor(house.database)

async function standing(meetingId: string, itemId: string): Promise<string[]> {
  const { records } = value(await readMinutes(maja, { meetingId }))
  return records.filter(({ item }) => item.id === itemId).flatMap(({ minutes }) => minutes.map(({ body }) => body))
}

/** A meeting with one open item. */
async function openMeeting() {
  const { ids } = await room()
  return { meetingId: ids.meetingId, itemId: await givenItem(maja, ids.meetingId) }
}

test('a closed item without a basis takes no minutes', async () => {
  const { ids } = await room()
  const minutes = { ...ids, body: 'Aftalt', submissionKey: newId() }
  expect(await saveMinutes(maja, minutes)).toMatchObject({ kind: 'rule', reasons: [{ code: 'item-basis-missing' }] })
  await givenBasis(maja, ids.meetingId, ids.itemId)
  expect(await saveMinutes(maja, minutes)).toMatchObject({ refused: false, value: { besideAnother: false } })
})

test('two who minute at once both keep their text, and whoever has both before them merges', async () => {
  const ids = await openMeeting()
  const first = await givenMinutes(maja, ids.meetingId, ids.itemId, 'Uro ved stationen.')
  await givenMinutes(maja, ids.meetingId, ids.itemId, 'Uro ved stationen fredag.', first)
  const second = value(
    await saveMinutes(colleague, {
      ...ids,
      body: 'Uro ved stationen, mest piger.',
      buildsOn: first,
      submissionKey: newId(),
    }),
  )
  expect(second.besideAnother).toBe(true)
  expect(await standing(ids.meetingId, ids.itemId)).toEqual([
    'Uro ved stationen fredag.',
    'Uro ved stationen, mest piger.',
  ])
  value(await endMeeting(maja, { meetingId: ids.meetingId }))
  expect(await approveMinutes(maja, { meetingId: ids.meetingId })).toMatchObject({
    reasons: [{ code: 'texts-to-merge' }],
  })
  await givenMinutes(colleague, ids.meetingId, ids.itemId, 'Uro fredag, mest piger.', second.id)
  expect(await standing(ids.meetingId, ids.itemId)).toEqual(['Uro fredag, mest piger.'])
})

test('two at the very same moment: both texts stand', async () => {
  const ids = await openMeeting()
  await Promise.all([
    givenMinutes(maja, ids.meetingId, ids.itemId, 'A'),
    givenMinutes(colleague, ids.meetingId, ids.itemId, 'B'),
  ])
  expect((await standing(ids.meetingId, ids.itemId)).toSorted()).toEqual(['A', 'B'])
})

test('the second press of the button saves once, and another text under its key is kept all the same', async () => {
  const ids = await openMeeting()
  const once = { ...ids, body: 'Én gang', submissionKey: newId() }
  const [one, two] = [value(await saveMinutes(maja, once)), value(await saveMinutes(maja, once))]
  expect(two.id).toBe(one.id)
  value(await saveMinutes(maja, { ...once, body: 'En gang til', buildsOn: one.id }))
  expect(await standing(ids.meetingId, ids.itemId)).toEqual(['En gang til'])
})

test('a huge text is kept whole, and one letter more is refused', async () => {
  const ids = await openMeeting()
  const body = 'å'.repeat(20_000)
  await givenMinutes(maja, ids.meetingId, ids.itemId, body)
  expect(await standing(ids.meetingId, ids.itemId)).toEqual([body])
  await expect(saveMinutes(maja, { ...ids, body: `${body}!`, submissionKey: newId() })).rejects.toThrow('does not fit')
})

test('minutes cannot build on those of another item', async () => {
  const [ids, other] = [await openMeeting(), await openMeeting()]
  const theirs = await givenMinutes(maja, other.meetingId, other.itemId, 'Andet')
  expect(await saveMinutes(maja, { ...ids, body: 'x', buildsOn: theirs, submissionKey: newId() })).toMatchObject({
    kind: 'missing',
  })
})

test('approved minutes are locked, in SQL too, and put right beside', async () => {
  const ids = await openMeeting()
  await givenMinutes(maja, ids.meetingId, ids.itemId, 'Uro ved stationen.')
  expect(await approveMinutes(maja, { meetingId: ids.meetingId })).toMatchObject({
    reasons: [{ code: 'meeting-running' }],
  })
  value(await endMeeting(maja, { meetingId: ids.meetingId }))
  expect(await approveMinutes(holt, { meetingId: ids.meetingId })).toMatchObject({ kind: 'forbidden' })
  expect(await approveMinutes(colleague, { meetingId: ids.meetingId })).toMatchObject({
    reasons: [{ code: 'not-the-chair' }],
  })
  const addendum = { ...ids, body: 'Det var torsdag.', submissionKey: newId() }
  expect(await addAddendum(maja, addendum)).toMatchObject({ reasons: [{ code: 'not-approved-yet' }] })
  value(await approveMinutes(leader, { meetingId: ids.meetingId }))
  expect(await approveMinutes(leader, { meetingId: ids.meetingId })).toMatchObject({
    reasons: [{ code: 'meeting-approved' }],
  })
  expect(await saveMinutes(maja, { ...ids, body: 'Nyt', submissionKey: newId() })).toMatchObject({
    reasons: [{ code: 'meeting-approved' }],
  })
  expect(await openItem(maja, ids)).toMatchObject({ kind: 'conflict' })
  for (const _ of [1, 2]) value(await addAddendum(maja, addendum))
  const { records } = value(await readMinutes(holt, { meetingId: ids.meetingId }))
  expect(records.find(({ item }) => item.id === ids.itemId)?.addenda.map(({ body }) => body)).toEqual([
    'Det var torsdag.',
  ])
  await refusedWhenLocked(ids)
})

async function refusedWhenLocked({ meetingId, itemId }: { meetingId: string; itemId: string }) {
  const [id, key, me] = [newId(), newId(), maja.account]
  const tried = {
    minutes: await sql.try(
      maja,
      `insert into fora.minutes (municipality_id, id, item_id, body, written_by, submission_key) values ($1, $2, $3, 'x', $4, $5)`,
      [testMunicipality, id, itemId, me, key],
    ),
    item: await sql.try(maja, `update fora.agenda_items set title = 'x' where id = $1`, [itemId]),
    gone: await sql.try(maja, 'delete from fora.agenda_items where id = $1', [itemId]),
    unlocked: await sql.try(maja, `update fora.meetings set status = 'ended' where id = $1`, [meetingId]),
    task: await sql.try(
      maja,
      `insert into fora.action_points (municipality_id, id, item_id, what, owner_id, due_on, submission_key, set_by) values ($1, $2, $3, 'x', $4, current_date, $5, $4)`,
      [testMunicipality, id, itemId, me, key],
    ),
    edited: await sql.try(maja, `update fora.minutes set body = 'x' where item_id = $1`, [itemId]),
  }
  expect(tried).toEqual({ minutes: 'refused', item: 0, gone: 0, unlocked: 0, task: 'refused', edited: 'refused' })
}

test('a Kredsråd has no closed part: no basis, no gate, and the open part reads as always', async () => {
  const series = await givenSeries(maja, { template: 'kredsraad' })
  const meetingId = await givenMeeting(maja, series)
  const itemId = await givenItem(maja, meetingId)
  await givenRunningMeeting(house, maja, meetingId, ['Maja Bak'])
  const ssp = { basis: 'ssp', purpose: 'crime-prevention', necessity: 'x' } as const
  expect(await chooseBasis(maja, { meetingId, itemId, ...ssp })).toMatchObject({ reasons: [{ code: 'open-item' }] })
  await givenMinutes(maja, meetingId, itemId, 'Trivselstal.')
  expect(value(await readMinutes(maja, { meetingId }))).toMatchObject({ hiddenItems: 0 })
})
