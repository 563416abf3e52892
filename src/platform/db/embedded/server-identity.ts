import { spawnSync } from 'node:child_process'
import { chmod, chown, readdir, readFile, stat } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import type { DataFolder } from './data-folder.ts'
import { StartError } from './start-error.ts'

/**
 * As whom the database server runs. PostgreSQL refuses to run as root, and for a user without a name.
 * `own`: as we are. `mapped`: in a user namespace where we carry the name of an ordinary user; outside nothing
 * changes, files stay ours. `switched`: root starts it as another user, who then owns the database files.
 */
export type ServerIdentity =
  | { readonly kind: 'own' }
  | { readonly kind: 'mapped'; readonly user: User }
  | { readonly kind: 'switched'; readonly user: User }

type User = { readonly uid: number; readonly gid: number }

export async function chooseIdentity(folder: DataFolder): Promise<ServerIdentity> {
  const uid = process.getuid?.() ?? -1
  if (uid !== 0 && hasName()) return { kind: 'own' }
  const owner = await stat(folder.cluster).catch(() => null)
  if (uid === 0 && owner !== null && owner.uid !== 0) return { kind: 'switched', user: owner }
  const user = await anOrdinaryUser()
  if (user !== null && mayMap(user)) return { kind: 'mapped', user }
  if (user !== null && uid === 0) return { kind: 'switched', user }
  throw noWayOut(uid)
}

/** The program and its arguments as that user: spread `options` into those of `spawn`. */
export function commandAs(
  identity: ServerIdentity,
  program: string,
  commandLine: readonly string[],
): { command: string; args: string[]; options: { uid?: number; gid?: number } } {
  if (identity.kind === 'mapped') {
    return { command: 'unshare', args: [...mapping(identity.user), program, ...commandLine], options: {} }
  }
  const options = identity.kind === 'switched' ? { uid: identity.user.uid, gid: identity.user.gid } : {}
  return { command: program, args: [...commandLine], options }
}

/**
 * Opens the way to the data folder for a switched user (to walk through it, not to list or read it). Refuses when a
 * folder above it is closed: rights outside our own folder are not ours to change.
 */
export async function letIn(identity: ServerIdentity, folder: DataFolder): Promise<void> {
  if (identity.kind !== 'switched') return
  if (!(await mayEnter(dirname(folder.root), identity.user))) {
    throw new StartError(
      'root-without-user-namespaces',
      `Started by root, the database must run as an ordinary user (number ${identity.user.uid}), who may not enter ${dirname(folder.root)}. Choose a folder like /var/lib/medspil with MEDSPIL_DATA, or start Medspil as an ordinary user.`,
    )
  }
  if (!(await mayEnter(folder.root, identity.user))) await chmod(folder.root, 0o711)
}

/** True when the user may walk through the folder and every folder above it. */
export async function mayEnter(folder: string, { uid, gid }: User): Promise<boolean> {
  const { mode, uid: owner, gid: group } = await stat(folder)
  const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
  if ((mode & bit) === 0) return false
  return dirname(folder) === folder || mayEnter(dirname(folder), { uid, gid })
}

/** Gives a file, or a folder with all in it, to the user the server runs as; does nothing unless that is another. */
export async function giveTo(identity: ServerIdentity, path: string): Promise<void> {
  if (identity.kind !== 'switched') return
  const { uid, gid } = identity.user
  await chown(path, uid, gid)
  if (!(await stat(path)).isDirectory()) return
  for (const entry of await readdir(path, { recursive: true })) await chown(join(path, entry), uid, gid)
}

function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

async function anOrdinaryUser(): Promise<User | null> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n')
  const users = lines
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
  const ordinary = users.filter((user) => user.uid > 0 && user.gid > 0)
  const preferred = ['medspil', 'postgres', 'nobody'].map((name) => ordinary.find((user) => user.name === name))
  return preferred.find((user) => user !== undefined) ?? ordinary[0] ?? null
}

function mapping({ uid, gid }: User): string[] {
  return [`--map-user=${uid}`, `--map-group=${gid}`, '--']
}

function mayMap(user: User): boolean {
  return (
    process.platform === 'linux' && spawnSync('unshare', [...mapping(user), 'true'], { stdio: 'ignore' }).status === 0
  )
}

function noWayOut(uid: number): StartError {
  if (uid === 0) {
    return new StartError(
      'root-without-user-namespaces',
      'The database cannot run as root, and this machine allows root no other way (no user namespaces, no ordinary user). Start Medspil as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
    )
  }
  return new StartError(
    'no-such-user',
    `The database cannot run for user number ${uid}, who has no name on this machine. Add the user to /etc/passwd, or set DATABASE_URL to a PostgreSQL server.`,
  )
}
