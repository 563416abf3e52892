import { sql } from 'kysely'
import type { Tx } from '../db/transaction.ts'
import { currentMailServer } from './mail-server.ts'

/** How the mail stands, in numbers: the letters of the last thirty days, and whether there is a server. */
export type MailFacts = {
  readonly serverIsThere: boolean
  readonly waiting: number
  readonly withoutServer: number
  readonly failing: number
  readonly sent: number
  readonly skipped: number
  readonly givenUp: number
}

const none = { waiting: 0, withoutServer: 0, failing: 0, sent: 0, skipped: 0, givenUp: 0 }

/** For actions of operations; the database tells others nothing but noughts. Nobody is told whom was written to. */
export async function mailFacts(tx: Tx): Promise<MailFacts> {
  const { rows } = await sql<Omit<MailFacts, 'serverIsThere'>>`
    select waiting, without_server as "withoutServer", failing, sent, skipped, given_up as "givenUp" from mail.figures()`.execute(
    tx.db,
  )
  return { ...(rows[0] ?? none), serverIsThere: currentMailServer() !== null }
}
