import type pg from 'pg'
import type { ConnectionSettings } from './connection-settings.ts'
import { createPool } from './pool.ts'

/** The queue library's own pool, as the role that owns its tables and sees nothing else. For platform/queue only. */
export function openJobsPool(settings: ConnectionSettings): pg.Pool {
  return createPool(settings, 4)
}
