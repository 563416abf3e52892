import pg from 'pg'
import type { Actor } from '../kernel/actor.ts'
import { accountOf } from '../kernel/actor.ts'
import type { TestDatabaseHandle } from './test-database.ts'

/** What came of a statement: how many rows it touched or showed, or that the database said no. */
export type Tried = number | 'refused'

export type Statement = readonly [text: string, values: readonly unknown[]]

/** 42501: no right or a policy; 23503: a key of another row; P0001: a rule written as a trigger. */
const refusals = ['42501', '23503', 'P0001']

/**
 * Tries statements as the app's own role acting for somebody, with nothing of the app in between: what the database
 * alone lets through. Each is undone.
 */
export async function openSqlActor(database: TestDatabaseHandle): Promise<{
  try(actor: Actor, statement: string, values?: readonly unknown[]): Promise<Tried>
  close(): Promise<void>
}> {
  const client = new pg.Client(database.asApp)
  await client.connect()
  return {
    async try(actor, statement, values = []) {
      const inquiry = actor.kind === 'sender' ? actor.inquiry : null
      await client.query('begin')
      try {
        const entered = [actor.municipality, actor.kind, accountOf(actor), inquiry]
        await client.query('select access.enter($1, $2, $3, $4)', entered)
        return (await client.query(statement, [...values])).rowCount ?? 0
      } catch (fault) {
        if (fault instanceof pg.DatabaseError && refusals.includes(fault.code ?? '')) return 'refused'
        throw fault
      } finally {
        await client.query('rollback')
      }
    },
    close: () => client.end(),
  }
}
