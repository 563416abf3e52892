import { z } from 'zod'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type EarlyMatter, earlyMattersOf } from '../../disclosure/index.ts'
import { ownUnits } from '../../people/index.ts'
import { type AgendaItemRow, findAgendaItem } from '../data/agenda-items.ts'
import { findMeeting, type MeetingRow } from '../data/meetings.ts'
import { isStepAllowed } from '../domain/meeting-steps.ts'
import { seatsInRoom } from '../domain/room-states.ts'
import { type SeatedAttendee, seatsAt } from './item-gate-question.ts'
import { subjectOf, type UsableConsent, usableConsents } from './item-gate-subject.ts'

export type BasisFormFacts = {
  readonly meeting: MeetingRow
  readonly item: AgendaItemRow
  /** Whether the item points at somebody, so that a consent or an early exchange can carry it. */
  readonly isAboutPerson: boolean
  readonly consents: readonly UsableConsent[]
  readonly matters: readonly EarlyMatter[]
  /** Those in the room, or who were asked while the meeting has not begun. */
  readonly listeners: readonly SeatedAttendee[]
}

/**
 * What is needed to choose the basis of a closed item: what the forum may rest on, the consents and concerns of the
 * person it is about, and who would hear it. Refuses an open item, and a meeting that is over.
 */
export const openBasisForm = action({
  name: 'fora.open-basis-form',
  allow: 'forum:write',
  purpose: 'Grundlag for et punkt på et møde',
  input: z.strictObject({ meetingId: z.uuid(), itemId: z.uuid() }),
  async run(tx, { meetingId, itemId }): Promise<Outcome<BasisFormFacts>> {
    tx.about(meetingId, itemId)
    const meeting = await findMeeting(tx, meetingId)
    const item = meeting && (await findAgendaItem(tx, meetingId, itemId))
    if (!item) return missing()
    if (!ownUnits(tx.actor).includes(meeting.unitId)) return refuse('forbidden', 'not-your-forum')
    if (!isStepAllowed('change-agenda', meeting.status)) return refuse('conflict', `meeting-${meeting.status}`)
    if (item.part === 'open') return refuse('rule', 'open-item')
    tx.about(item.caseId, item.inquiryId)
    const subject = await subjectOf(tx, item)
    const seats = await seatsAt(tx, meetingId)
    return done({
      meeting,
      item,
      isAboutPerson: subject !== null,
      consents: subject ? await usableConsents(tx, subject.id) : [],
      matters: subject ? await earlyMattersOf(tx, subject.id) : [],
      listeners: meeting.status === 'running' ? seatsInRoom(seats) : seats,
    })
  },
})
