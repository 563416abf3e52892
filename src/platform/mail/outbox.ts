import type { Tx } from '../db/transaction.ts'
import type { LetterKind, MailLetter, MailMeeting } from './mail-letter.ts'

const day = 24 * 3_600_000
const letterKinds: readonly LetterKind[] = [
  'news',
  'waiting',
  'deadline',
  'meeting-called',
  'meeting-changed',
  'meeting-cancelled',
]

/** What was asked for earlier than this is old news, and is not sent. */
export function oldestSent(now: Date): Date {
  return new Date(now.getTime() - day)
}

export type OutboxRow = NonNullable<Awaited<ReturnType<typeof outboxRow>>>

/** An unsettled letter with its account, held so that nobody else changes it meanwhile. */
export function outboxRow(tx: Tx, letter: string) {
  return tx.db
    .selectFrom('mail.outbox as o')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'o.municipality_id').onRef('a.id', '=', 'o.account_id'),
    )
    .selectAll('o')
    .select(['a.email', 'a.language', 'a.demonstration', 'a.disabled_at'])
    .where('o.municipality_id', '=', tx.actor.municipality)
    .where('o.id', '=', letter)
    .where('o.outcome', 'is', null)
    .forUpdate('o')
    .executeTakeFirst()
}

/** The letter that was asked for, as it was. */
export function letterOf(row: OutboxRow): MailLetter {
  const kind = letterKinds.find((name) => name === row.letter)
  const meeting = meetingOf(row)
  if (kind === 'meeting-called' || kind === 'meeting-changed' || kind === 'meeting-cancelled') {
    if (meeting) return { letter: kind, meeting }
  } else if (kind) return { letter: kind }
  throw new Error('The outbox holds a letter of an unknown kind')
}

function meetingOf(row: OutboxRow): MailMeeting | null {
  const { meeting_id: id, meeting_sequence: sequence, meeting_name: name, meeting_place: place } = row
  const { meeting_starts_at: startsAt, meeting_ends_at: endsAt } = row
  if (id === null || sequence === null || name === null || place === null || !startsAt || !endsAt) return null
  return { id, sequence, name, place, startsAt, endsAt }
}

/** Why a letter will not be sent. */
export type UnsentReason = 'no-address' | 'account-closed' | 'demonstration' | 'too-late'

/** Ends a letter: sent where there is no reason why not. */
export async function settle(tx: Tx, letter: string, reason: UnsentReason | null): Promise<void> {
  const outcome = reason === null ? 'sent' : reason === 'too-late' ? 'given-up' : 'skipped'
  await updateLetter(tx, letter, { outcome, reason, settled_at: tx.now, taken_until: null })
}

type Change = {
  readonly outcome?: string
  readonly reason?: string | null
  readonly settled_at?: Date
  readonly taken_until?: Date | null
  readonly last_fault?: string
  readonly attempts?: number
}

export async function updateLetter(tx: Tx, letter: string, change: Change): Promise<void> {
  await tx.db
    .updateTable('mail.outbox')
    .set(change)
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', letter)
    .where('outcome', 'is', null)
    .execute()
}

/** Gives up what is too old to be news. Answers how many. */
export async function giveUpOldLetters(tx: Tx): Promise<number> {
  const { numUpdatedRows } = await tx.db
    .updateTable('mail.outbox')
    .set({ outcome: 'given-up', reason: 'too-late', settled_at: tx.now, taken_until: null })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('outcome', 'is', null)
    .where('asked_at', '<', oldestSent(tx.now))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Removes what was settled ninety days ago; the audit trail keeps that it was. */
export async function clearSettledLetters(tx: Tx): Promise<number> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('mail.outbox')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('settled_at', '<', new Date(tx.now.getTime() - 90 * day))
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Letters nobody is working on: they waited for a server, or the process that was sending them died. */
export async function strandedLetters(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.db
    .selectFrom('mail.outbox')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('outcome', 'is', null)
    .where((where) => where.or([where('last_fault', '=', 'no-server'), where('taken_until', '<', tx.now)]))
    .orderBy('asked_at')
    .limit(500)
    .execute()
  return rows.map(({ id }) => id)
}
