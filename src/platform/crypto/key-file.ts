import { randomBytes } from 'node:crypto'
import { constants, copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'

/**
 * The file that holds the keys, outside the database and outside its backups. JSON, mode 0600:
 * `{ "version": 1, "current": "<id>", "keys": [{ "id": "<8 hex digits>", "secret": "<32 bytes, base64>", "made": "<time>" }] }`.
 * Whoever loses it loses every sealed field; it is backed up apart from the data.
 */

export type KeyEntry = { readonly id: string; readonly secret: string; readonly made: string }
export type KeyFile = { readonly version: 1; readonly current: string; readonly keys: readonly KeyEntry[] }

export type KeyFileProblem = 'missing' | 'exists' | 'too-open' | 'unreadable' | 'damaged'

/** What is wrong with the key file, in one line for the person who starts the program. Never holds any of its content. */
export class KeyFileError extends Error {
  readonly problem: KeyFileProblem
  constructor(problem: KeyFileProblem, path: string, advice: string) {
    super(`key file ${path}: ${advice}`)
    this.name = 'KeyFileError'
    this.problem = problem
  }
}

const secretBytes = 32

const keyFileShape = z
  .strictObject({
    version: z.literal(1),
    current: z.string(),
    keys: z
      .array(
        z.strictObject({
          id: z.string().regex(/^[0-9a-f]{8}$/),
          secret: z.base64().refine((text) => Buffer.from(text, 'base64').length === secretBytes),
          made: z.iso.datetime(),
        }),
      )
      .min(1),
  })
  .refine(({ keys }) => new Set(keys.map(({ id }) => id)).size === keys.length)
  .refine(({ keys, current }) => keys.some(({ id }) => id === current))

/** A fresh key with an id that no other key in the file has. */
export function newKeyEntry(taken: readonly string[], now: Date): KeyEntry {
  const id = randomBytes(4).toString('hex')
  if (taken.includes(id)) return newKeyEntry(taken, now)
  return { id, secret: randomBytes(secretBytes).toString('base64'), made: now.toISOString() }
}

/** Reads and checks the file. Refuses one that others than its owner and group may read, or others than its owner may write. */
export async function readKeyFile(path: string): Promise<KeyFile> {
  const text = await readGuarded(path)
  const parsed = keyFileShape.safeParse(parseJson(text))
  if (!parsed.success) throw new KeyFileError('damaged', path, 'is not a key file of this program, or is damaged')
  return parsed.data
}

/** Writes a first key file; `exists` when there is one. Two programs that start at once cannot both succeed. */
export async function writeFirstKeyFile(path: string, file: KeyFile): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = await writeDraft(path, file)
  try {
    await putWhereNothingIs(draft, path)
  } catch (error) {
    if (isErrno(error, 'EEXIST')) throw new KeyFileError('exists', path, 'is there already; it was left as it is')
    throw error
  } finally {
    await rm(draft, { force: true })
  }
  await syncFolder(dirname(path))
}

/** Replaces the file in one step: after a crash there is the old one or the new one, never half of one. */
export async function replaceKeyFile(path: string, file: KeyFile): Promise<void> {
  await rename(await writeDraft(path, file), path)
  await syncFolder(dirname(path))
}

async function putWhereNothingIs(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path)
  } catch (error) {
    // Some volumes know no hard links.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].some((code) => isErrno(error, code))) throw error
    await copyFile(draft, path, constants.COPYFILE_EXCL)
  }
}

async function readGuarded(path: string): Promise<string> {
  try {
    await using handle = await open(path, 'r')
    const { mode } = await handle.stat()
    // Windows has no such bits; there the folder's own access list guards the file.
    if (process.platform !== 'win32' && (mode & 0o027) !== 0) {
      throw new KeyFileError('too-open', path, 'can be read or written by others; run: chmod 600 on it')
    }
    return await handle.readFile('utf8')
  } catch (error) {
    if (error instanceof KeyFileError) throw error
    if (isErrno(error, 'ENOENT')) throw new KeyFileError('missing', path, 'is not there')
    throw new KeyFileError('unreadable', path, 'cannot be read by this user')
  }
}

async function writeDraft(path: string, file: KeyFile): Promise<string> {
  const draft = `${path}.${randomBytes(6).toString('hex')}.new`
  await using handle = await open(draft, 'wx', 0o600)
  await handle.writeFile(`${JSON.stringify(file, null, 2)}\n`)
  await handle.sync()
  return draft
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  await using handle = await open(path, 'r')
  await handle.sync()
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
