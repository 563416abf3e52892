import pg from 'pg'
import type { ConnectionSettings } from '../platform/db/connection-settings.ts'
import { startTemporaryDatabase } from '../platform/db/embedded/index.ts'
import { migrate } from '../platform/db/migrate.ts'

export type TestDatabase = {
  readonly owner: Required<Omit<ConnectionSettings, 'connectionString'>>
  readonly template: string
}

declare module 'vitest' {
  interface ProvidedContext {
    database: TestDatabase
  }
}

/** The roles' passwords in tests; the cluster listens on a private socket and is gone after the run. */
export const testPasswords = { app: 'app-in-tests', jobs: 'jobs-in-tests' } as const

type Running = { readonly database: TestDatabase; readonly stop: () => Promise<void>; users: number }
type Shared = typeof globalThis & { medspilTestServer?: Promise<Running> }

/**
 * One real PostgreSQL for the whole run, with one migrated database that each test file copies. Called once for each
 * project, in module instances of their own, so the running server is shared by way of the process.
 */
export async function setup(project: { provide(key: 'database', value: TestDatabase): void }) {
  const shared: Shared = globalThis
  shared.medspilTestServer ??= start()
  const running = await shared.medspilTestServer
  running.users += 1
  project.provide('database', running.database)
  return async () => {
    running.users -= 1
    if (running.users === 0) await running.stop()
  }
}

async function start(): Promise<Running> {
  const server = await startTemporaryDatabase()
  const template = 'house_template'
  const client = new pg.Client(server.owner)
  await client.connect()
  await client.query(`create database ${template}`)
  await client.end()
  await migrate({ ...server.owner, database: template }, testPasswords)
  return { database: { owner: server.owner, template }, stop: () => server.stop(), users: 0 }
}
