import pg from 'pg'
import type { ConnectionSettings } from './connection-settings.ts'

/** What a server says of itself: `18.4` and 180004. */
export async function serverVersion(owner: ConnectionSettings): Promise<{ text: string; number: number }> {
  const [row] = await ask<{ text: string; number: string }>(
    owner,
    `select current_setting('server_version') as text, current_setting('server_version_num') as number`,
  )
  return { text: row?.text ?? '', number: Number(row?.number) }
}

/** True when migrations have run on it before: then there may be sealed data, and the keys must be there too. */
export async function isPrepared(owner: ConnectionSettings): Promise<boolean> {
  const [row] = await ask<{ found: boolean }>(owner, `select to_regclass('public.migrations') is not null as found`)
  return row?.found ?? false
}

async function ask<Row extends object>(settings: ConnectionSettings, query: string): Promise<Row[]> {
  const client = new pg.Client({ ...settings, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    return (await client.query<Row>(query)).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}
