import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenItem } from '../../../testing/given-fora.ts'
import { givenBasis, givenHandover, givenMove, givenOpenItem } from '../../../testing/given-meeting-mode.ts'
import { openTestHouse, testMunicipality, value } from '../../../testing/test-house.ts'
import { chooseBasis } from './choose-basis.ts'
import { openItem } from './open-item.ts'
import { openMeetingMode } from './open-meeting-mode.ts'

const house = await openTestHouse()
const { maja, room } = await givenHandover(house)

async function shown(ids: { meetingId: string; itemId: string }) {
  return value(await openMeetingMode(maja, ids)).shown
}

test('a closed item is blocked while Natteravne are present, and says who and why', async () => {
  const { ids, attendees } = await room(['Maja Bak', 'Anders Holt', 'Bente Krogh'])
  await givenBasis(maja, ids.meetingId, ids.itemId)
  const outcome = await openItem(maja, ids)
  expect(outcome).toMatchObject({ refused: true, kind: 'rule' })
  expect(outcome.refused && outcome.reasons.map(({ facts }) => facts?.rule)).toContain('R115-14')
  expect(await shown(ids)).toMatchObject({
    shows: 'blocked',
    outside: [{ seat: { name: 'Bente Krogh', organisation: 'Natteravnene', attendeeId: attendees['Bente Krogh'] } }],
  })
  expect(await shown(ids)).not.toHaveProperty('record')
})

test('it opens when they have left, and is blocked in the same moment they come back', async () => {
  const { ids, attendees } = await room(['Maja Bak', 'Anders Holt', 'Bente Krogh'])
  await givenBasis(maja, ids.meetingId, ids.itemId)
  await givenMove(maja, ids.meetingId, attendees['Bente Krogh'], 'out')
  await givenOpenItem(maja, ids.meetingId, ids.itemId)
  expect(await shown(ids)).toMatchObject({ shows: 'open' })
  expect(await givenMove(maja, ids.meetingId, attendees['Bente Krogh'], 'in')).toEqual({ blocked: true })
  expect(await shown(ids)).toMatchObject({ shows: 'blocked' })
  expect(value(await openMeetingMode(maja, { meetingId: ids.meetingId })).onTable).toBeNull()
  await givenMove(maja, ids.meetingId, attendees['Bente Krogh'], 'out')
  expect(await shown(ids)).toMatchObject({ shows: 'waiting' })
  await givenOpenItem(maja, ids.meetingId, ids.itemId)
  expect(await shown(ids)).toMatchObject({ shows: 'open' })
})

test('a stranger put into the room past the app is seen all the same: nothing of the item is shown', async () => {
  const { ids, attendees } = await room()
  await givenBasis(maja, ids.meetingId, ids.itemId)
  await givenOpenItem(maja, ids.meetingId, ids.itemId)
  await house.database.owner.query(
    `insert into fora.presences (municipality_id, id, meeting_id, attendee_id, state, recorded_by) values ($1, $2, $3, $4, 'in', $5)`,
    [testMunicipality, newId(), ids.meetingId, attendees['Bente Krogh'], maja.account],
  )
  expect(await shown(ids)).toMatchObject({ shows: 'blocked' })
})

test('nothing opens before the basis is chosen, and the basis of one item does not help another', async () => {
  const { ids } = await room()
  const other = await givenItem(maja, ids.meetingId, { part: 'closed', title: 'Punkt 2' })
  await givenBasis(maja, ids.meetingId, other)
  expect(await openItem(maja, ids)).toMatchObject({ kind: 'rule', reasons: [{ code: 'item-basis-missing' }] })
  expect(await shown(ids)).toMatchObject({ shows: 'basis-missing' })
})

test('choosing the basis says who must leave, and is refused where the law says no', async () => {
  const { ids } = await room(['Maja Bak', 'Anders Holt', 'Bente Krogh'])
  const basis = { ...ids, basis: 'ssp', purpose: 'crime-prevention', necessity: 'For at forebygge' } as const
  expect(await chooseBasis(maja, basis)).toMatchObject({
    value: { outside: [{ name: 'Bente Krogh', organisation: 'Natteravnene' }] },
  })
  const denied = await chooseBasis(maja, { ...basis, purpose: 'wellbeing' })
  expect(denied).toMatchObject({ kind: 'rule', reasons: [{ code: 'gate-denied', facts: { rule: 'R115-limb' } }] })
  const asked = await chooseBasis(maja, { ...basis, proportionate: 'unsure' })
  expect(asked).toMatchObject({ reasons: [{ code: 'gate-asks', facts: { rule: 'R115-11' } }] })
  expect(await chooseBasis(maja, { ...basis, proportionate: 'unsure', reason: 'Gået igennem' })).toMatchObject({
    refused: false,
  })
})

test('a basis the forum does not have is refused, and one that needs somebody or a consent', async () => {
  const { ids } = await room()
  const basis = { ...ids, purpose: 'wellbeing', necessity: 'For at hjælpe' } as const
  expect(await chooseBasis(maja, { ...basis, basis: 'psp' })).toMatchObject({
    reasons: [{ code: 'basis-not-offered' }],
  })
})

test('an open item opens without a basis, whoever is there, and puts the one before aside', async () => {
  const { ids } = await room(['Maja Bak', 'Bente Krogh'])
  const first = await givenItem(maja, ids.meetingId)
  const second = await givenItem(maja, ids.meetingId, { title: 'Byfesten' })
  await givenOpenItem(maja, ids.meetingId, first)
  await givenOpenItem(maja, ids.meetingId, second)
  const { agenda, onTable } = value(await openMeetingMode(maja, { meetingId: ids.meetingId }))
  expect(onTable).toBe(second)
  expect(agenda.find(({ id }) => id === first)?.state).toBe('paused')
  expect(
    await chooseBasis(maja, { ...ids, itemId: first, basis: 'ssp', purpose: 'crime-prevention', necessity: 'x' }),
  ).toMatchObject({
    reasons: [{ code: 'open-item' }],
  })
})
