import { createHash } from 'node:crypto'
import { chmod, lstat, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { giveTo, type ServerIdentity } from './server-identity.ts'
import { codeOf, StartError } from './start-error.ts'

/** Inside a folder of our own the port is only a part of the socket's file name. */
export const socketPort = 5432

/** The system allows 104 (macOS) or 108 (Linux) bytes for the whole path of a socket; its name takes 14. */
const longestFolder = 88

/**
 * Where the socket of the database lies: in the data folder, or, when that path is too long for a socket or has a
 * comma (which PostgreSQL reads as a list), in a private folder for temporary files, named after the data folder.
 */
export function socketFolderFor(dataRoot: string, uid: number): string {
  const inside = join(dataRoot, 'run')
  if (fits(inside)) return inside
  const name = `medspil-${uid}-${createHash('sha256').update(dataRoot).digest('hex').slice(0, 16)}`
  const outside = join(tmpdir(), name)
  return fits(outside) ? outside : join('/tmp', name)
}

function fits(folder: string): boolean {
  return Buffer.byteLength(folder) <= longestFolder && !folder.includes(',')
}

/** Makes the folder, closed to all but the user the server runs as, and refuses one that somebody else has put there. */
export async function makeSocketFolder(folder: string, identity: ServerIdentity): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  const found = await lstat(folder)
  const owners = [process.getuid?.(), identity.kind === 'switched' ? identity.user.uid : undefined]
  if (!found.isDirectory() || !owners.includes(found.uid)) {
    throw new StartError('data-folder-not-writable', `${folder} belongs to somebody else. Remove it and start again.`)
  }
  await chmod(folder, 0o700)
  await giveTo(identity, folder)
}
