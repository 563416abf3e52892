import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'

export type HeldLock = { release(): void }

/** Kept here so that the garbage collector never closes the file, and with it the lock, of someone who still holds it. */
const held = new Set<DatabaseSync>()

const sqliteBusy = 5

/**
 * Takes the lock in `file` (made when absent, stays empty), or answers null when somebody else has it, this process
 * included. The operating system holds the lock on an open SQLite file, so it is gone the moment its holder is gone,
 * also by `kill -9` or a power cut: there is no stale lock to judge and no process id to mistake for another.
 * Throws what SQLite throws when the file cannot be opened.
 */
export function tryLock(file: string): HeldLock | null {
  const database = new DatabaseSync(file)
  try {
    database.exec('pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    database.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy) return null
    throw error
  }
  held.add(database)
  return {
    release() {
      if (held.delete(database)) database.close()
    },
  }
}

/** Takes the lock as soon as it is free. Answers null when it is still taken after `patience` milliseconds. */
export async function lockWhenFree(file: string, patience: number): Promise<HeldLock | null> {
  const deadline = Date.now() + patience
  for (;;) {
    const lock = tryLock(file)
    if (lock !== null || Date.now() > deadline) return lock
    await pause(20)
  }
}
