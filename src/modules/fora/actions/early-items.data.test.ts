import { expect, test } from 'vitest'
import type { StaffActor } from '../../../kernel/actor.ts'
import { givenPerson } from '../../../testing/given-cases.ts'
import { givenItem, givenMeeting, givenMember, givenSeries, seatFor } from '../../../testing/given-fora.ts'
import { givenMove, givenOpenItem, givenRunningMeeting } from '../../../testing/given-meeting-mode.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { chooseBasis } from './choose-basis.ts'
import { leaveItem } from './leave-item.ts'
import { openItem } from './open-item.ts'

const house = await openTestHouse()
const maja = await house.staff('Maja Bak', ['ssp-consultant'])
const holt = await house.staff('Anders Holt', ['contact-person'], house.police)
const skov = await house.staff('Peter Skov', ['contact-person'], house.school)
const series = await givenSeries(maja, { template: 'ssd' })
for (const member of [holt, skov]) await givenMember(maja, series, seatFor(member))

async function meetingAbout(personId: string, here: readonly string[] = ['Maja Bak', 'Peter Skov']) {
  const meetingId = await givenMeeting(maja, series)
  const itemId = await givenItem(maja, meetingId, { part: 'closed', kind: 'person', personId, title: 'Punkt 1' })
  return { ids: { meetingId, itemId }, attendees: await givenRunningMeeting(house, maja, meetingId, here) }
}

const early = { basis: 'early-exchange', purpose: 'early-help', necessity: 'Skolen og SSP må hjælpe nu' } as const
const asked = { parents: 'not-safe-to-ask', violenceSuspected: false } as const

async function matterOf(itemId: string): Promise<string> {
  const { rows } = await house.database.owner.query('select early_matter_id from fora.item_bases where item_id = $1', [
    itemId,
  ])
  return rows[0].early_matter_id
}

async function choose(
  by: StaffActor,
  ids: { meetingId: string; itemId: string },
  matter: { id: string } | { concern: string },
  reason = '',
) {
  return chooseBasis(by, { ...ids, ...early, reason, early: { ...asked, matter } })
}

async function held(personId: string, matter: { id: string } | { concern: string }, reason = '') {
  const { ids } = await meetingAbout(personId)
  value(await choose(maja, ids, matter, reason))
  await givenOpenItem(maja, ids.meetingId, ids.itemId)
  return ids
}

test('the police in the room block the early exchange, until they have left', async () => {
  const { ids, attendees } = await meetingAbout(await givenPerson(maja), ['Maja Bak', 'Peter Skov', 'Anders Holt'])
  expect(value(await choose(maja, ids, { concern: 'Fravær' })).outside).toEqual([
    { name: 'Anders Holt', organisation: 'Lokalpolitiet Lindå' },
  ])
  const blocked = await openItem(maja, ids)
  expect(blocked).toMatchObject({ kind: 'rule', reasons: [{ code: 'gate-denied', facts: { rule: 'R49-08' } }] })
  await givenMove(maja, ids.meetingId, attendees['Anders Holt'], 'out')
  expect(await openItem(maja, ids)).toMatchObject({ refused: false })
  expect(await givenMove(maja, ids.meetingId, attendees['Anders Holt'], 'in')).toEqual({ blocked: true })
})

test('a meeting is counted when the item opens, and once however often it does', async () => {
  const person = await givenPerson(maja)
  const ids = await held(person, { concern: 'Fravær' })
  value(await leaveItem(maja, { ...ids, ending: 'paused' }))
  await givenOpenItem(maja, ids.meetingId, ids.itemId)
  const count = 'select count(*)::int as meetings from disclosure.early_meetings where matter_id = $1'
  const { rows } = await house.database.owner.query(count, [await matterOf(ids.itemId)])
  expect(rows).toEqual([{ meetings: 1 }])
})

test('a second meeting needs a special reason, and a third is refused without consent', async () => {
  const person = await givenPerson(maja)
  const matter = { id: await matterOf((await held(person, { concern: 'Fravær' })).itemId) }
  const second = await meetingAbout(person)
  expect(await choose(maja, second.ids, matter)).toMatchObject({
    reasons: [{ code: 'gate-asks', facts: { rule: 'R49-05' } }],
  })
  value(await choose(maja, second.ids, matter, 'Skolen har nyt om hjemmet'))
  await givenOpenItem(maja, second.ids.meetingId, second.ids.itemId)
  const third = await meetingAbout(person)
  const refused = await choose(maja, third.ids, matter, 'En grund mere')
  expect(refused).toMatchObject({ kind: 'rule', reasons: [{ code: 'gate-denied', facts: { rule: 'R49-06' } }] })
  const said = { ...asked, parents: 'consented', matter } as const
  expect(await chooseBasis(maja, { ...third.ids, ...early, reason: 'De sagde ja', early: said })).toMatchObject({
    reasons: [{ code: 'gate-denied', facts: { rule: 'R49-06' } }],
  })
})

test('two prepared as the second meeting: the one opened last is the third, and is refused', async () => {
  const person = await givenPerson(maja)
  const matter = { id: await matterOf((await held(person, { concern: 'Fravær' })).itemId) }
  const [one, other] = [await meetingAbout(person), await meetingAbout(person)]
  for (const { ids } of [one, other]) value(await choose(maja, ids, matter, 'Skolen har nyt om hjemmet'))
  await givenOpenItem(maja, one.ids.meetingId, one.ids.itemId)
  expect(await openItem(maja, other.ids)).toMatchObject({
    kind: 'rule',
    reasons: [{ code: 'gate-denied', facts: { rule: 'R49-06' } }],
  })
})

test('an early exchange needs somebody it is about, a concern, and why a new one is another', async () => {
  const { ids } = await meetingAbout(await givenPerson(maja))
  expect(await chooseBasis(maja, { ...ids, ...early })).toMatchObject({ reasons: [{ code: 'early-missing' }] })
  const free = await givenItem(maja, ids.meetingId, { part: 'closed', title: 'Punkt 2' })
  expect(await choose(maja, { ...ids, itemId: free }, { concern: 'Fravær' })).toMatchObject({
    reasons: [{ code: 'person-missing' }],
  })
  value(await choose(maja, ids, { concern: 'Fravær' }))
  expect(await choose(maja, ids, { concern: 'Noget andet' })).toMatchObject({ reasons: [{ code: 'why-new-missing' }] })
  expect(await chooseBasis(maja, { ...ids, basis: 'consent', purpose: 'wellbeing', necessity: 'x' })).toMatchObject({
    reasons: [{ code: 'consent-missing' }],
  })
})
