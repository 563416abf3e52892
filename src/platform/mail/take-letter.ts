import { sql } from 'kysely'
import { z } from 'zod'
import { isLanguage } from '../../kernel/language.ts'
import { done } from '../../kernel/outcome.ts'
import { action } from '../access/action.ts'
import type { Tx } from '../db/transaction.ts'
import type { LetterReceiver, MailLetter } from './mail-letter.ts'
import { letterOf, type OutboxRow, oldestSent, outboxRow, settle, type UnsentReason, updateLetter } from './outbox.ts'

export type TakenLetter = { readonly letter: MailLetter; readonly receiver: LetterReceiver; readonly now: Date }

/** Longer than the server is given to answer, so that nobody sends what somebody is sending. */
const leaseMinutes = 10

/**
 * Takes a letter to send it, or answers null: it is settled, or somebody else is sending it, or there is no server (then
 * it waits), or it will not be sent (then the row says why).
 */
export const takeLetter = action({
  name: 'mail.take-letter',
  allow: 'system',
  purpose: 'Besked uden indhold',
  input: z.strictObject({ letter: z.uuid(), site: z.url().nullable(), serverIsThere: z.boolean() }),
  async run(tx, { letter, site, serverIsThere }) {
    const row = await outboxRow(tx, letter)
    if (!row || (row.taken_until && row.taken_until > tx.now)) return done(null)
    tx.remark({ kind: row.letter, account: row.account_id })
    const reason = reasonNotToSend(row, tx.now)
    if (reason) await settle(tx, letter, reason)
    else if (!serverIsThere) await updateLetter(tx, letter, { last_fault: 'no-server', taken_until: null })
    if (reason || !serverIsThere || row.email === null) return done(null)
    await updateLetter(tx, letter, {
      taken_until: new Date(tx.now.getTime() + leaseMinutes * 60_000),
      attempts: row.attempts + 1,
    })
    return done<TakenLetter>({
      letter: letterOf(row),
      receiver: await receiverOf(tx, row, row.email, site),
      now: tx.now,
    })
  },
})

function reasonNotToSend(row: OutboxRow, now: Date): UnsentReason | null {
  if (row.asked_at < oldestSent(now) || (row.meeting_starts_at !== null && row.meeting_starts_at < now))
    return 'too-late'
  if (row.demonstration) return 'demonstration'
  if (row.disabled_at !== null) return 'account-closed'
  return z.email().safeParse(row.email).success ? null : 'no-address'
}

async function receiverOf(tx: Tx, row: OutboxRow, address: string, site: string | null): Promise<LetterReceiver> {
  const municipality = await tx.db
    .selectFrom('directory.municipalities')
    .select(['name', sql<string | null>`host_names[1]`.as('host')])
    .where('municipality_id', '=', tx.actor.municipality)
    .executeTakeFirstOrThrow()
  return {
    letterId: row.id,
    address,
    language: isLanguage(row.language) ? row.language : 'da',
    municipality: municipality.name,
    site: municipality.host === null ? site : `https://${municipality.host}`,
  }
}
