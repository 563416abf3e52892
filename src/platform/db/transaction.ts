import { Kysely } from 'kysely'
import type pg from 'pg'
import { type Actor, accountOf } from '../../kernel/actor.ts'
import { copenhagenDate } from '../../kernel/copenhagen-clock.ts'
import type { PlainDate } from '../../kernel/dates.ts'
import { isId } from '../../kernel/ids.ts'
import { currentDatabase } from './current-database.ts'
import { singleConnectionDialect } from './single-connection-dialect.ts'
import type { DB as Database } from './tables.ts'

/**
 * One transaction, carrying who acts. The first argument of everything that touches the database, never optional.
 * Made by an action and by nothing else, so nothing is read or written without a permission and an audit entry.
 */
export type Tx = {
  readonly db: Kysely<Database>
  readonly actor: Actor
  /** The roles the actor holds at this moment, read in this transaction. */
  readonly roles: readonly string[]
  readonly now: Date
  /** The day in Denmark. */
  readonly today: PlainDate
  /** Names the inquiries, cases or persons the action touched or showed, for the audit entry. */
  about(...subjects: readonly (string | null | undefined)[]): void
  /**
   * Adds facts a reviewer needs to the audit entry: search words (`words`, where CPR numbers are masked), counts. Never
   * what was said about anyone.
   */
  remark(facts: Readonly<Record<string, string | number | boolean | null>>): void
}

/** A transaction as the wrapper around actions sees it. */
export type OpenTransaction = Tx & {
  readonly notes: AuditNotes
  /** Sends statements whose values are already escaped, several in one round trip. */
  send(statements: string): Promise<void>
  escape(value: string): string
}

export type AuditNotes = { subjects: Set<string>; facts: Record<string, string | number | boolean | null> }

/**
 * Runs `work` in one transaction as `actor`. `work` ends it itself by sending `commit` (with the audit entry, in the
 * same round trip); whatever it throws undoes everything.
 */
export async function inTransaction<Value>(
  actor: Actor,
  work: (transaction: OpenTransaction) => Promise<Value>,
): Promise<Value> {
  const { pool, clock } = currentDatabase()
  const client = await pool.connect()
  try {
    const roles = await enter(client, actor)
    return await work(openTransaction(client, actor, roles, clock()))
  } catch (fault) {
    await client.query('rollback').catch(() => undefined)
    throw fault
  } finally {
    client.release()
  }
}

async function enter(client: pg.PoolClient, actor: Actor): Promise<string[]> {
  const account = uuidLiteral(accountOf(actor))
  const inquiry = uuidLiteral(actor.kind === 'sender' ? actor.inquiry : null)
  const municipality = Number.parseInt(String(actor.municipality), 10)
  // Begin, context and savepoint in one round trip: a bare begin and set cost more than most queries.
  const sent: unknown = await client.query(
    `begin; select access.enter(${municipality}, '${actor.kind}', ${account}, ${inquiry}) as roles; savepoint work`,
  )
  const results = sent as pg.QueryResult<{ roles: string[] }>[]
  return results[1]?.rows[0]?.roles ?? []
}

function openTransaction(client: pg.PoolClient, actor: Actor, roles: string[], now: Date): OpenTransaction {
  const notes: AuditNotes = { subjects: new Set(), facts: {} }
  return {
    db: new Kysely<Database>({ dialect: singleConnectionDialect(client) }),
    actor,
    roles,
    now,
    today: copenhagenDate(now),
    notes,
    about(...subjects) {
      for (const subject of subjects) if (subject) notes.subjects.add(subject)
    },
    remark(facts) {
      Object.assign(notes.facts, facts)
    },
    async send(statements) {
      await client.query(statements)
    },
    escape: (value) => client.escapeLiteral(value),
  }
}

function uuidLiteral(id: string | null): string {
  if (id === null) return 'null'
  if (!isId(id)) throw new Error('An actor must carry a well-formed id')
  return `'${id}'`
}
