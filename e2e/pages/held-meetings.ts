import type { Place } from '../../src/demonstration/settle-place.ts'
import { newId } from '../../src/kernel/ids.ts'
import { approveMinutes, endMeeting, setActionPoint, startMeeting } from '../../src/modules/fora/index.ts'
import { givenItem, givenMeeting, givenMember, givenSeries, seatFor } from '../../src/testing/given-fora.ts'
import { givenBasis, givenMinutes, givenOpenItem } from '../../src/testing/given-meeting-mode.ts'
import type { TestDatabaseHandle } from '../../src/testing/test-database.ts'
import { value } from '../../src/testing/test-house.ts'

type Held = { readonly meetingId: string; readonly itemId: string }

/** A meeting with a closed item on the table, one that is over, and one whose minutes are approved. */
export async function holdMeetings({ owner }: TestDatabaseHandle, place: Place) {
  const maja = place.actor('maja')
  const peter = place.actor('peter')
  const series = await givenSeries(maja)
  await givenMember(maja, series, seatFor(peter))
  const hold = async (): Promise<Held> => {
    const meetingId = await givenMeeting(maja, series)
    const itemId = await givenItem(maja, meetingId, { part: 'closed', title: 'Punkt 1' })
    const { rows } = await owner.query('select id, account_id from fora.attendees where meeting_id = $1', [meetingId])
    value(await startMeeting(maja, { meetingId, here: rows.map(({ id }) => id) }))
    await givenBasis(maja, meetingId, itemId)
    await givenOpenItem(maja, meetingId, itemId)
    await givenMinutes(maja, meetingId, itemId, 'Aftalt en samtale på torsdag.')
    const attendeeId = rows.find(({ account_id }) => account_id === peter.account)?.id
    const agreed = { what: 'Ringer hjem', owner: { attendeeId }, dueOn: '2099-12-31', submissionKey: newId() }
    value(await setActionPoint(maja, { meetingId, itemId, ...agreed }))
    return { meetingId, itemId }
  }
  const [running, held, approved] = [await hold(), await hold(), await hold()]
  for (const { meetingId } of [held, approved]) value(await endMeeting(maja, { meetingId }))
  value(await approveMinutes(maja, { meetingId: approved.meetingId }))
  return {
    ...{ runningMeeting: running.meetingId, openedItem: running.itemId },
    ...{ heldMeeting: held.meetingId, heldItem: held.itemId },
    ...{ approvedMeeting: approved.meetingId, approvedItem: approved.itemId },
  }
}
