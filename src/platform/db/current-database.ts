import type pg from 'pg'

/** The database this process works on. Importable inside this folder only: a dependency rule says so. */
type CurrentDatabase = { readonly pool: pg.Pool; readonly clock: () => Date }

let current: CurrentDatabase | null = null

export function currentDatabase(): CurrentDatabase {
  if (!current) throw new Error('The database is not open')
  return current
}

export function setCurrentDatabase(next: CurrentDatabase | null): CurrentDatabase | null {
  const before = current
  if (before && next) throw new Error('The database is already open')
  current = next
  return before
}
