import { statSync } from 'node:fs'
import pg from 'pg'
import { codeOf } from './start-error.ts'

export type Connection = {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
}

/** `starting` covers stopping too: in both cases the server is there and will say something else in a moment. */
export type Answer = 'ready' | 'starting' | 'silent' | 'stranger'

/** Asks the server behind the socket whether it is ready, and whether it serves these files and no others. */
export async function conversationWith(connection: Connection, cluster: string): Promise<Answer> {
  try {
    return await withClient({ ...connection, database: 'postgres' }, async (client) => {
      const { rows } = await client.query<{ data_directory: string }>('show data_directory')
      return isSameFolder(rows[0]?.data_directory ?? '', cluster) ? 'ready' : 'stranger'
    })
  } catch (error) {
    const code = codeOf(error)
    if (code === '57P03' || code === '57P01') return 'starting'
    if (code === '28P01' || code === '28000') return 'stranger'
    if (code === '53300') return 'ready'
    return 'silent'
  }
}

/**
 * Makes the database when it is absent (also after a first start that was killed between two steps), and answers the
 * version of the server, as in 18.4.
 */
export async function makeDatabase(connection: Connection): Promise<string> {
  return await withClient({ ...connection, database: 'postgres' }, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [connection.database])
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(connection.database)}`)
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    return rows[0]?.server_version ?? ''
  })
}

async function withClient<Value>(connection: Connection, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5000 })
  // A server that goes away tells an idle client by an event, which ends the process when nobody listens.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function isSameFolder(one: string, other: string): boolean {
  try {
    const [first, second] = [statSync(one), statSync(other)]
    return first.dev === second.dev && first.ino === second.ino
  } catch {
    return false
  }
}
