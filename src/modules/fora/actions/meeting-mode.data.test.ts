import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenMeeting, givenSeries } from '../../../testing/given-fora.ts'
import { givenBasis, givenHandover, givenOpenItem, givenRunningMeeting } from '../../../testing/given-meeting-mode.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { endMeeting } from './end-meeting.ts'
import { moveInRoom } from './move-in-room.ts'
import { openItem } from './open-item.ts'
import { openMeetingMode } from './open-meeting-mode.ts'
import { startMeeting } from './start-meeting.ts'

const house = await openTestHouse()
const { maja, holt, skov, room } = await givenHandover(house)

test('a meeting nobody has come to does not begin, nor one that was begun', async () => {
  const series = await givenSeries(maja)
  const meetingId = await givenMeeting(maja, series)
  expect(await startMeeting(maja, { meetingId, here: [] })).toMatchObject({ reasons: [{ code: 'nobody-here' }] })
  expect(await startMeeting(maja, { meetingId, here: [newId()] })).toMatchObject({ kind: 'missing' })
  await givenRunningMeeting(house, maja, meetingId, ['Maja Bak'])
  expect(await startMeeting(maja, { meetingId, here: [newId()] })).toMatchObject({ kind: 'conflict' })
})

test('is for the unit: the police officer and the teacher cannot open it, and a guessed meeting is not there', async () => {
  const { ids } = await room()
  for (const outsider of [holt, skov]) {
    expect(await openMeetingMode(outsider, ids)).toMatchObject({ kind: 'forbidden' })
    expect(await moveInRoom(outsider, { meetingId: ids.meetingId, attendeeId: newId(), state: 'in' })).toMatchObject({
      kind: 'forbidden',
    })
  }
  expect(await openMeetingMode(maja, { meetingId: newId() })).toMatchObject({ kind: 'missing' })
  expect(await openMeetingMode(maja, { ...ids, itemId: newId() })).toMatchObject({ kind: 'missing' })
})

test('another unit does not see the meeting', async () => {
  const elsewhere = await house.addOrganisation('ssp-unit', 'SSP Vestby')
  const stranger = await house.staff('Vera Vest', ['ssp-leader'], elsewhere)
  const { ids } = await room()
  expect(await openMeetingMode(stranger, ids)).toMatchObject({ kind: 'missing' })
  expect(await openItem(stranger, ids)).toMatchObject({ kind: 'missing' })
})

test('when the meeting ends the item is off the table', async () => {
  const { ids } = await room()
  await givenBasis(maja, ids.meetingId, ids.itemId)
  await givenOpenItem(maja, ids.meetingId, ids.itemId)
  value(await endMeeting(maja, { meetingId: ids.meetingId }))
  expect(await openItem(maja, ids)).toMatchObject({ kind: 'conflict', reasons: [{ code: 'meeting-ended' }] })
  expect(value(await openMeetingMode(maja, ids)).shown).toMatchObject({ shows: 'finished' })
})
