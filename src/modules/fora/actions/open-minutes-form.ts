import { z } from 'zod'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type DraftValues, readDraft } from '../../../platform/access/drafts.ts'
import { ownUnits } from '../../people/index.ts'
import { findAgendaItem } from '../data/agenda-items.ts'
import { findMeeting, type MeetingRow } from '../data/meetings.ts'
import { addendumDraft } from './add-addendum.ts'
import { type SeatedAttendee, seatsAt } from './item-gate-question.ts'
import { type ItemRecord, recordsOf } from './item-record.ts'
import { minutesDraft } from './save-minutes.ts'
import { mayOwnOf } from './set-action-point.ts'

export type MinutesFormFacts = {
  readonly meeting: MeetingRow
  readonly record: ItemRecord
  readonly draft: DraftValues | null
  /** Who may own something that is agreed under the item. */
  readonly owners: readonly SeatedAttendee[]
}

/**
 * One item of a meeting that is over, to write in its minutes, or beside them once they are approved. Refuses a meeting
 * that runs: what is written then is written in the room, where it is seen who is there. Refuses minutes that are locked,
 * an addendum to those that are not, and a closed item that never got a basis.
 */
export const openMinutesForm = action({
  name: 'fora.open-minutes-form',
  allow: 'forum:write',
  purpose: 'Referat af et punkt på et møde',
  input: z.strictObject({ meetingId: z.uuid(), itemId: z.uuid(), form: z.enum(['minutes', 'addendum']) }),
  async run(tx, { meetingId, itemId, form }): Promise<Outcome<MinutesFormFacts>> {
    tx.about(meetingId, itemId)
    const meeting = await findMeeting(tx, meetingId)
    const item = meeting && (await findAgendaItem(tx, meetingId, itemId))
    if (!item) return missing()
    if (!ownUnits(tx.actor).includes(meeting.unitId)) return refuse('forbidden', 'not-your-forum')
    const wanted = form === 'minutes' ? 'ended' : 'approved'
    const why = form === 'minutes' || meeting.status === 'running' ? `meeting-${meeting.status}` : 'not-approved-yet'
    if (meeting.status !== wanted) return refuse('conflict', why)
    const [record] = await recordsOf(tx, [item])
    if (!record) return missing()
    if (form === 'minutes' && item.part === 'closed' && !record.basis) return refuse('rule', 'item-basis-missing')
    const draft = await readDraft(tx, form === 'minutes' ? minutesDraft(itemId) : addendumDraft(itemId))
    const mayOwn = item.part === 'open' ? () => true : await mayOwnOf(tx, meeting.unitId, itemId)
    return done({ meeting, record, draft, owners: (await seatsAt(tx, meetingId)).filter(mayOwn) })
  },
})
