import pg from 'pg'
import { afterAll } from 'vitest'
import { asRole } from '../platform/db/connection-settings.ts'
import { closeDatabase, openDatabase } from '../platform/db/database.ts'
import { startTemporaryDatabase } from '../platform/db/embedded/index.ts'
import { migrate } from '../platform/db/migrate.ts'
import { testPasswords } from './database-global-setup.ts'
import type { TestDatabaseHandle } from './test-database.ts'

/**
 * A database as a municipality's own server has it: on a server of its own, owned by a role that is no superuser and
 * may only make roles, so that forced row security holds the owner and its functions too. `owner` looks behind as the
 * superuser; `asPlainOwner` is the owner.
 */
export async function openPlainOwnerDatabase(): Promise<
  TestDatabaseHandle & { readonly asPlainOwner: Parameters<typeof migrate>[0] }
> {
  const server = await startTemporaryDatabase()
  const first = new pg.Client(server.owner)
  await first.connect()
  await first.query(`create role municipal login createrole nosuperuser nobypassrls password 'municipal'`)
  await first.query('create database house owner municipal')
  await first.end()
  const asPlainOwner = { ...server.owner, database: 'house', user: 'municipal', password: 'municipal' }
  // Two at once, as where several machines start together.
  await Promise.all([migrate(asPlainOwner, testPasswords), migrate(asPlainOwner, testPasswords)])
  const asApp = asRole(asPlainOwner, 'medspil_app', testPasswords.app)
  let now: Date | null = null
  openDatabase(asApp, { size: 4, clock: () => now ?? new Date() })
  const owner = new pg.Client({ ...server.owner, database: 'house' })
  await owner.connect()
  afterAll(async () => {
    await closeDatabase()
    await owner.end()
    await server.stop()
  })
  return {
    owner,
    asPlainOwner,
    asApp,
    asJobs: asRole(asPlainOwner, 'medspil_jobs', testPasswords.jobs),
    setClock: (moment) => {
      now = moment
    },
  }
}
