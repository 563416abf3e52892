import pg from 'pg'
import { startTemporaryDatabase } from '../platform/db/embedded/index.ts'
import { migrate } from '../platform/db/migrate.ts'
import type { ConnectionSettings } from '../platform/db/pool.ts'

export type TestDatabase = { readonly owner: Required<Omit<ConnectionSettings, 'connectionString'>>; readonly template: string }

declare module 'vitest' {
  interface ProvidedContext {
    database: TestDatabase
  }
}

/** The roles' passwords in tests; the cluster listens on a private socket and is gone after the run. */
export const testPasswords = { app: 'app-in-tests', jobs: 'jobs-in-tests' } as const

/** One real PostgreSQL for the whole run, with one migrated database that each test file copies. */
export default async function setup(project: { provide(key: 'database', value: TestDatabase): void }) {
  const server = await startTemporaryDatabase()
  const template = 'house_template'
  const client = new pg.Client(server.owner)
  await client.connect()
  await client.query(`create database ${template}`)
  await client.end()
  await migrate({ ...server.owner, database: template }, testPasswords)
  project.provide('database', { owner: server.owner, template })
  return () => server.stop()
}
