import type { ConnectionSettings } from './connection-settings.ts'
import { currentDatabase, setCurrentDatabase } from './current-database.ts'
import { createPool } from './pool.ts'

/**
 * Opens the pool as the app role, which owns nothing and is held by every row policy. One per process; tests open
 * one per file. `clock` gives the time each transaction sees as now; tests may set it.
 */
export function openDatabase(settings: ConnectionSettings, options: { size?: number; clock?: () => Date } = {}): void {
  setCurrentDatabase({ pool: createPool(settings, options.size ?? 12), clock: options.clock ?? (() => new Date()) })
}

export async function closeDatabase(): Promise<void> {
  await setCurrentDatabase(null)?.pool.end()
}

/** True when the database answers; used by the readiness probe. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await currentDatabase().pool.query('select 1')
    return true
  } catch {
    return false
  }
}

/** The functions that turn a presented secret into the account behind it, before anybody is known to act. */
const doors = {
  'auth.session_of': 'select * from auth.session_of($1)',
  'auth.token_of': 'select * from auth.token_of($1)',
  'auth.end_session': 'select auth.end_session($1)',
  'auth.lapsed_session_of': 'select * from auth.lapsed_session_of($1)',
  'outreach.device_of': 'select * from outreach.device_of($1)',
} as const

/** Presents the hash of a secret at one of the doors. The one read that happens outside an action. */
export async function present<Row extends object>(door: keyof typeof doors, hash: Buffer): Promise<Row | null> {
  const { rows } = await currentDatabase().pool.query<Row>({ name: door, text: doors[door], values: [hash] })
  return rows[0] ?? null
}

/** The municipalities served, with their host names: public facts, needed before anybody is known to act. */
export async function servedMunicipalities(): Promise<readonly ServedMunicipality[]> {
  const { rows } = await currentDatabase().pool.query<ServedMunicipality>(
    'select municipality_id as code, name, host_names as "hostNames", demonstration from directory.municipalities order by created_at, municipality_id',
  )
  return rows
}

export type ServedMunicipality = {
  readonly code: number
  readonly name: string
  readonly hostNames: readonly string[]
  readonly demonstration: boolean
}
