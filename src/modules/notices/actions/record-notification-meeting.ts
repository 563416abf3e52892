import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done, missing, type Refused, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { sendLetter } from '../../../platform/mail/send-letter.ts'
import { caseHeader } from '../../cases/index.ts'
import type { Colleague } from '../../directory/index.ts'
import { ownUnits } from '../../people/index.ts'
import { readChildNames } from '../data/notice-contents.ts'
import { type FamilyUnit, familyUnits, findNotice } from '../data/notices.ts'
import { findMeetingBySubmission, insertMeeting } from '../data/notification-meetings.ts'
import { isFamilyUnit } from './begin-notice.ts'
import { colleaguesOf } from './open-notification-meeting.ts'

const origin = {
  noticeId: z.uuid().nullable().default(null),
  caseId: z.uuid().nullable().default(null),
}

type Links = {
  readonly refused: false
  readonly unit: string
  readonly noticeId: string | null
  readonly caseId: string | null
  readonly personId: string | null
  readonly childName: string | null
  /** The unit the notification went to. */
  readonly receiverId: string | null
}

export type MeetingFormFacts = Pick<Links, 'noticeId' | 'caseId' | 'childName' | 'receiverId'> & {
  readonly units: readonly FamilyUnit[]
  readonly colleagues: readonly Colleague[]
}

/** What the form of a new meeting needs: from a notification, a case, or nothing. */
export const openMeetingForm = action({
  name: 'notices.open-meeting-form',
  allow: 'notice:write',
  input: z.strictObject(origin),
  async run(tx, ids) {
    const links = await linksOf(tx, ids)
    if (links.refused) return links
    const { noticeId, caseId, childName, receiverId } = links
    const units = await familyUnits(tx)
    return done<MeetingFormFacts>({
      ...{ noticeId, caseId, childName, receiverId },
      units,
      colleagues: await colleaguesOf(tx),
    })
  },
})

/**
 * Records an underretningssamtale that the family unit has called: when, where, who of SSP goes. There is no room for
 * what is said there: the family unit has the case (domain reference L42, 2.13 rule 17).
 * Refuses a notification or case the actor may not see, a caller that is no family unit, somebody outside the SSP unit.
 * Sent twice it is one. A colleague who is to go gets a letter that says no more than that there is something new.
 */
export const recordMeeting = action({
  name: 'notices.record-meeting',
  allow: 'notice:write',
  input: z.strictObject({
    ...origin,
    calledBy: z.uuid(),
    startsAt: z.iso.datetime(),
    place: z.string().trim().max(200).default(''),
    attendee: z.uuid(),
    submissionKey: z.uuid(),
  }),
  async run(tx, { noticeId, caseId, calledBy, startsAt, place, attendee, submissionKey }) {
    if (tx.actor.kind !== 'staff') return missing()
    const links = await linksOf(tx, { noticeId, caseId })
    if (links.refused) return links
    const before = await findMeetingBySubmission(tx, submissionKey)
    if (before) return done<{ id: string }>({ id: before.id })
    if (!(await isFamilyUnit(tx, calledBy))) return refuse('rule', 'no-such-receiver')
    if (!(await isColleague(tx, attendee))) return refuse('rule', 'not-a-colleague')
    const id = newId()
    const inserted = await insertMeeting(tx, {
      ...{ id, calledBy, place, submissionKey, startsAt: new Date(startsAt), attendeeId: attendee },
      ...{ unitId: links.unit, noticeId: links.noticeId, caseId: links.caseId, personId: links.personId },
      recordedBy: tx.actor.account,
    })
    tx.about(id)
    if (inserted && attendee !== tx.actor.account) await sendLetter(tx, { letter: 'news' }, { account: attendee })
    const first = inserted ? { id } : await findMeetingBySubmission(tx, submissionKey)
    return first ? done<{ id: string }>({ id: first.id }) : refuse('conflict', 'already-begun')
  },
})

export async function isColleague(tx: Tx, account: string): Promise<boolean> {
  return (await colleaguesOf(tx)).some((colleague) => colleague.account === account)
}

/** A meeting hangs on what its notification hangs on, so that whoever may not see the matter does not see it either. */
async function linksOf(tx: Tx, ids: { noticeId: string | null; caseId: string | null }): Promise<Links | Refused> {
  const [unit] = ownUnits(tx.actor)
  if (unit === undefined) return missing()
  const none = { refused: false as const, unit, ...ids, personId: null, childName: null, receiverId: null }
  if (ids.noticeId !== null) return linksOfNotice(tx, none, ids.noticeId)
  if (ids.caseId === null) return none
  const header = await caseHeader(tx, ids.caseId)
  if (!header) return missing()
  const { person } = header
  return { ...none, personId: person?.id ?? null, childName: person?.name ?? null }
}

async function linksOfNotice(tx: Tx, none: Links, noticeId: string): Promise<Links | Refused> {
  tx.about(noticeId)
  const notice = await findNotice(tx, noticeId)
  if (!notice) return missing()
  const { caseId, personId, receiver } = notice
  tx.about(caseId, personId)
  const childName = (await readChildNames(tx, [noticeId])).get(noticeId) || null
  return { ...none, noticeId, caseId, personId, childName, receiverId: receiver.id }
}
