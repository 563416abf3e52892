import { hkdfSync } from 'node:crypto'
import { type KeyFile, KeyFileError, newKeyEntry, readKeyFile, replaceKeyFile, writeFirstKeyFile } from './key-file.ts'

/**
 * The keys of the installation: several, each with an id; one is current and seals what is new, the others still open
 * what is old. The secrets themselves never leave this module: everything else works with keys derived for one purpose,
 * so that a key seen in one place opens nothing in another. Printing or serialising a ring shows ids only.
 */
export type KeyRing = {
  /** Id of the key that seals from now on. */
  readonly current: string
  /** Every id, the current first, then the newest first. */
  readonly ids: readonly string[]
  /**
   * 32 bytes for one purpose, by HKDF-SHA-256; the same purpose always gives the same bytes. Null for an id the ring
   * does not hold. Without an id the current key is used.
   */
  deriveKey(purpose: string): Buffer
  deriveKey(purpose: string, id: string): Buffer | null
}

/** Reads the ring. Throws a `KeyFileError` when the file is missing, readable by others, or damaged. */
export async function loadKeyRing(path: string): Promise<KeyRing> {
  return ringOf(await readKeyFile(path))
}

/**
 * The ring of a first start: makes the file (mode 0600, one key) when there is none, and reads it either way. Call it
 * only when the database is new; with data in the database a missing key file is a disaster to be told, not mended.
 */
export async function createKeyRing(path: string, now: Date = new Date()): Promise<KeyRing> {
  const entry = newKeyEntry([], now)
  try {
    await writeFirstKeyFile(path, { version: 1, current: entry.id, keys: [entry] })
  } catch (error) {
    if (!(error instanceof KeyFileError && error.problem === 'exists')) throw error
  }
  return loadKeyRing(path)
}

/**
 * Adds a key and makes it current. The old ones stay, because rows sealed with them must still open; sealing those rows
 * anew, and taking a key out when no row needs it, is the caller's work. Running processes see the new key when they
 * load the ring again.
 */
export async function rotateKeys(path: string, now: Date = new Date()): Promise<KeyRing> {
  const file = await readKeyFile(path)
  const ids = file.keys.map(({ id }) => id)
  const entry = newKeyEntry(ids, now)
  await replaceKeyFile(path, { version: 1, current: entry.id, keys: [...file.keys, entry] })
  return loadKeyRing(path)
}

function ringOf(file: KeyFile): KeyRing {
  const secrets = new Map(file.keys.map(({ id, secret }) => [id, Buffer.from(secret, 'base64')]))
  const derived = new Map<string, Buffer>()
  function deriveKey(purpose: string): Buffer
  function deriveKey(purpose: string, id: string): Buffer | null
  function deriveKey(purpose: string, id: string = file.current): Buffer | null {
    const known = derived.get(`${id} ${purpose}`)
    if (known) return known
    const secret = secrets.get(id)
    if (!secret) return null
    const key = Buffer.from(hkdfSync('sha256', secret, '', `medspil 1 ${purpose}`, 32))
    derived.set(`${id} ${purpose}`, key)
    return key
  }
  const others = file.keys.map(({ id }) => id).filter((id) => id !== file.current)
  return { current: file.current, ids: [file.current, ...others.reverse()], deriveKey }
}
