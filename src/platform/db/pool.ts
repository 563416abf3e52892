import pg from 'pg'
import type { ConnectionSettings } from './connection-settings.ts'

// A date is a day in Denmark, not an instant: left as text so that no time zone can move it.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text))

/**
 * A connection pool. Only files in this folder may make one (a dependency rule says so): everybody else gets a
 * transaction that carries an actor.
 */
export function createPool(settings: ConnectionSettings, size: number): pg.Pool {
  // Whoever waits for a connection longer than this is better told that something is wrong.
  const times = { idleTimeoutMillis: 30_000, connectionTimeoutMillis: 30_000 }
  const pool = new pg.Pool({ ...settings, ...times, max: size, application_name: 'medspil' })
  // A restarting server ends idle and checked-out connections alike; without both handlers that would end the app.
  const ignore = () => undefined
  pool.on('error', ignore)
  pool.on('connect', (client) => client.on('error', ignore))
  return pool
}
