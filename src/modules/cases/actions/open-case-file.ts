import { z } from 'zod'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type FollowUpRow, openFollowUps } from '../data/case-follow-ups.ts'
import { countSince, keepLook, lastLook, type SinceLook } from '../data/case-looks.ts'
import { type NoteRow, newestNotes } from '../data/case-notes.ts'
import { currentParticipants, type ParticipantRow } from '../data/case-participants.ts'
import { type CaseHeader, caseHeader } from './case-header.ts'

/** How many notes come along with a case. */
export const notesShown = 10

export type OpenedCaseFile = CaseHeader & {
  readonly participants: readonly ParticipantRow[]
  readonly followUps: readonly FollowUpRow[]
  readonly notes: readonly NoteRow[]
  /** Null the first time somebody sees the case. */
  readonly lookedAt: Date | null
  readonly since: SinceLook | null
  /** The moment it was shown: what is marked as read is read up to here. */
  readonly shownAt: Date
}

/**
 * One case: whom it is about, who takes part, what is promised, the newest notes, and what has come since the reader
 * last looked. The first look is kept by itself, the later ones when the reader marks the case as read.
 */
export const openCaseFile = action({
  name: 'cases.open-case-file',
  allow: 'case:read',
  input: z.strictObject({ caseId: z.uuid() }),
  async run(tx, { caseId }) {
    const header = await caseHeader(tx, caseId)
    if (!header || tx.actor.kind !== 'staff') return missing()
    const { account } = tx.actor
    const lookedAt = await lastLook(tx, caseId, account)
    if (lookedAt === null) await keepLook(tx, caseId, account, tx.now)
    return done<OpenedCaseFile>({
      ...header,
      participants: await currentParticipants(tx, caseId),
      followUps: await openFollowUps(tx, caseId),
      notes: await newestNotes(tx, caseId, notesShown),
      lookedAt,
      since: lookedAt && (await sinceLook(tx, caseId, account, lookedAt)),
      shownAt: tx.now,
    })
  },
})

function sinceLook(tx: Tx, caseId: string, account: string, since: Date): Promise<SinceLook> {
  return countSince(tx, caseId, { account, since, sinceDay: copenhagenDate(since) })
}
