import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { openTestDatabase } from '../../testing/test-database.ts'
import { describeSchema } from './describe-schema.ts'

const database = await openTestDatabase()

const schemas = `('access', 'audit', 'auth', 'directory', 'people', 'contact', 'cases', 'law', 'disclosure', 'notices', 'fora', 'mail', 'places', 'hotspots', 'events', 'outreach', 'queue')`

async function lines(query: string): Promise<string[]> {
  const { rows } = await database.owner.query<{ line: string }>(query)
  return rows.map((row) => row.line)
}

test('every table has row security enabled and forced', async () => {
  const open =
    await lines(`select c.oid::regclass::text as line from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ${schemas} and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`)
  expect(open).toEqual([])
})

test('the owner is let through forced row security by a policy of its own, superuser or not', async () => {
  const closed =
    await lines(`select c.oid::regclass::text as line from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ${schemas} and c.relkind = 'r' and not exists (
      select from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd = '*' and p.polroles = array[c.relowner]
         and pg_get_expr(p.polqual, p.polrelid) = 'true' and pg_get_expr(p.polwithcheck, p.polrelid) = 'true')`)
  expect(closed).toEqual([])
})

test('a function that runs as its owner looks nothing up by a name somebody else could take, and is not for everybody', async () => {
  const loose =
    await lines(`select f.oid::regprocedure::text as line from pg_proc f join pg_namespace n on n.oid = f.pronamespace
    where n.nspname in ${schemas} and f.prosecdef
      and (not exists (select from unnest(f.proconfig) c where c like 'search_path=%')
        or has_function_privilege('public', f.oid, 'execute'))`)
  expect(loose).toEqual([])
})

test('every table is explained, and every view asks as its reader', async () => {
  const silent =
    await lines(`select c.oid::regclass::text as line from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ${schemas} and c.relkind in ('r', 'v') and obj_description(c.oid, 'pg_class') is null`)
  expect(silent).toEqual([])
  const asOwner =
    await lines(`select c.oid::regclass::text as line from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ${schemas} and c.relkind = 'v' and not coalesce('security_invoker=true' = any(c.reloptions), false)`)
  expect(asOwner).toEqual([])
})

test('the municipality comes first in every key, so that the data can be spread by it', async () => {
  // Secrets are looked up before anybody is known, so their hashes are unique across municipalities.
  const secrets = ['auth.sessions_by_secret', 'auth.tokens_by_secret', 'outreach.devices_by_secret']
  const elsewhere = await lines(`select i.indexrelid::regclass::text as line
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
    where n.nspname in ${schemas} and i.indisunique and a.attname <> 'municipality_id'`)
  expect(elsewhere.filter((index) => !secrets.includes(index))).toEqual([])
})

test('the app role owns nothing, is no superuser, and does not bypass row security', async () => {
  const owned = await lines(
    `select c.oid::regclass::text as line from pg_class c where c.relowner = 'medspil_app'::regrole`,
  )
  expect(owned).toEqual([])
  const { rows } = await database.owner.query(
    `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = 'medspil_app'`,
  )
  expect(rows[0]).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false })
})

test('nothing the app role asks holds rows or a connection for good', async () => {
  const app = new pg.Client(database.asApp)
  await app.connect()
  try {
    for (const [setting, limit] of [
      ['statement_timeout', '1min'],
      ['lock_timeout', '20s'],
      ['idle_in_transaction_session_timeout', '1min'],
    ]) {
      expect((await app.query(`show ${setting}`)).rows).toEqual([{ [setting ?? '']: limit }])
    }
  } finally {
    await app.end()
  }
})

test('the app role can add to the audit trail and read it, and neither change nor remove', async () => {
  const app = new pg.Client(database.asApp)
  await app.connect()
  try {
    await expect(app.query(`update audit.entries set outcome = 'done'`)).rejects.toThrow('permission denied')
    await expect(app.query('delete from audit.entries')).rejects.toThrow('permission denied')
    await expect(app.query('truncate audit.entries')).rejects.toThrow('permission denied')
  } finally {
    await app.end()
  }
})

test('without an actor the app role sees no row of any table about people', async () => {
  const app = new pg.Client(database.asApp)
  await app.connect()
  try {
    for (const table of [
      'access.accounts',
      'people.persons',
      'contact.inquiries',
      'contact.messages',
      'cases.case_files',
      'cases.notes',
      'audit.entries',
    ]) {
      const { rows } = await app.query(`select count(*)::integer as count from ${table}`)
      expect({ table, count: rows[0].count }).toEqual({ table, count: 0 })
    }
  } finally {
    await app.end()
  }
})

test('db/schema.sql is what the migrations make', async () => {
  const { owner, template } = inject('database')
  const written = await readFile(new URL('../../../db/schema.sql', import.meta.url), 'utf8')
  expect(await describeSchema({ ...owner, database: template })).toBe(written)
})
