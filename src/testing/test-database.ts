import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import type { ConnectionSettings } from '../platform/db/connection-settings.ts'
import { asRole } from '../platform/db/connection-settings.ts'
import { closeDatabase, openDatabase } from '../platform/db/database.ts'
import { testPasswords } from './database-global-setup.ts'

/** What a test needs to look behind the app: a connection as the owner, whom no policy holds. */
export type TestDatabaseHandle = {
  readonly owner: pg.Client
  readonly asApp: ConnectionSettings
  readonly asJobs: ConnectionSettings
  /** Moves the clock every transaction sees. */
  setClock(now: Date): void
}

/** A fresh copy of the migrated database for this test file, opened for the app as the app role. */
export async function openTestDatabase(): Promise<TestDatabaseHandle> {
  const { owner, template } = inject('database')
  const name = `test_${randomBytes(6).toString('hex')}`
  await copyDatabase({ ...owner }, template, name)
  const settings = { ...owner, database: name }
  const client = new pg.Client(settings)
  await client.connect()
  let now: Date | null = null
  const asApp = asRole(settings, 'medspil_app', testPasswords.app)
  openDatabase(asApp, { size: 4, clock: () => now ?? new Date() })
  afterAll(async () => {
    await closeDatabase()
    await client.end()
  })
  return {
    owner: client,
    asApp,
    asJobs: asRole(settings, 'medspil_jobs', testPasswords.jobs),
    setClock: (moment) => {
      now = moment
    },
  }
}

/** Copying fails while another file copies the same template, so it waits its turn on a lock. */
async function copyDatabase(owner: ConnectionSettings, template: string, name: string): Promise<void> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(1)')
    await client.query(`create database ${name} template ${template} strategy wal_log`)
  } finally {
    await client.end()
  }
}
