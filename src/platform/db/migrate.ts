import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'
import type { ConnectionSettings } from './connection-settings.ts'
import { explainRoleError } from './embedded/index.ts'
import { installQueue } from './install-queue.ts'

const folder = new URL('../../../db/migrations/', import.meta.url)

export type MigrationReport = { readonly applied: readonly string[]; readonly total: number }

/** A migration that was applied once has another text now; history is never rewritten. */
export class ChangedMigration extends Error {
  override name = 'ChangedMigration'
}

/** `app` is null where somebody else made the app role, and gave it a password of their own. */
export type RolePasswords = { readonly app: string | null; readonly jobs: string }

/**
 * Brings the database up to date, as its owner: the two login roles, then every file of db/migrations that has not
 * run yet, each in a transaction, in order. Safe to call from several processes at once. Forward only.
 */
export async function migrate(owner: ConnectionSettings, passwords: RolePasswords): Promise<MigrationReport> {
  const client = new pg.Client({ ...owner, application_name: 'medspil migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(732645)')
    await prepareRole(client, 'medspil_app', passwords.app, patience)
    await prepareRole(client, 'medspil_jobs', passwords.jobs)
    const report = await applyMissing(client)
    await installQueue(client, owner, passwords.jobs)
    return report
  } finally {
    await client.end()
  }
}

/** Nothing the app asks takes so long: what does is a fault, and must not hold its rows and its connection for good. */
const patience = {
  statement_timeout: '60s',
  lock_timeout: '20s',
  idle_in_transaction_session_timeout: '60s',
} as const

async function prepareRole(
  client: pg.Client,
  role: string,
  password: string | null,
  settings: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
  try {
    if (!rowCount) await client.query(`create role ${role} login nosuperuser nocreatedb nocreaterole noinherit`)
    if (password === null) return
    await client.query(`alter role ${role} password ${client.escapeLiteral(password)}`)
    for (const [name, value] of Object.entries(settings))
      await client.query(`alter role ${role} set ${name} = '${value}'`)
  } catch (fault) {
    throw explainRoleError(fault, role)
  }
}

async function applyMissing(client: pg.Client): Promise<MigrationReport> {
  await client.query(`create table if not exists public.migrations (
    name text primary key, checksum text not null, applied_at timestamptz not null default now())`)
  await client.query('revoke create on schema public from public')
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from public.migrations',
  )
  const known = new Map(rows.map((row) => [row.name, row.checksum]))
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const applied: string[] = []
  for (const name of names) {
    const sql = await readFile(new URL(name, folder), 'utf8')
    const checksum = createHash('sha256').update(sql).digest('hex')
    const before = known.get(name)
    if (before === checksum) continue
    if (before) throw new ChangedMigration(`${name} was changed after it was applied; add a new migration instead`)
    await client.query(
      `begin; ${sql}; insert into public.migrations (name, checksum) values ('${name}', '${checksum}'); commit`,
    )
    applied.push(name)
  }
  return { applied, total: names.length }
}
