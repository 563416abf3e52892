import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm, statfs, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type HeldLock, lockWhenFree } from './held-lock.ts'
import { explainFolderError, StartError } from './start-error.ts'

/** Where each thing lies in the data folder. The names are part of the backup format: do not change them. */
export type DataFolder = {
  readonly root: string
  readonly cluster: string
  readonly password: string
  readonly log: string
  readonly startLock: string
}

export function dataFolder(dataDirectory: string): DataFolder {
  const root = resolve(dataDirectory)
  return {
    root,
    cluster: join(root, 'pg'),
    password: join(root, 'pg.password'),
    log: join(root, 'postgres.log'),
    startLock: join(root, 'start.lock'),
  }
}

/** Makes the folder when it is absent and proves that we may write in it. Refuses with a StartError. */
export async function prepareDataFolder(dataDirectory: string): Promise<DataFolder> {
  const folder = dataFolder(dataDirectory)
  const probe = join(folder.root, `.write-test-${randomUUID()}`)
  try {
    await mkdir(folder.root, { recursive: true, mode: 0o700 })
    await writeFile(probe, 'may be deleted\n')
    await rm(probe)
  } catch (error) {
    throw explainFolderError(error, folder.root)
  }
  return folder
}

/** How long to wait for a Medspil that is just stopping before the folder counts as in use. */
const patienceWithTheLast = 3000

/**
 * Holds the data folder for this process, so that one app at a time works in it; release it last when stopping.
 * Makes the folder when it is absent. Refuses with a StartError: `data-folder-in-use`, `data-folder-not-writable`,
 * `disk-full`. A crashed app holds nothing, whatever files it left.
 */
export async function holdDataFolder(dataDirectory: string): Promise<HeldLock> {
  const { root } = await prepareDataFolder(dataDirectory)
  const holder = join(root, 'app.pid')
  const lock = await lockWhenFree(join(root, 'app.lock'), patienceWithTheLast)
  if (lock === null) {
    const pid = (await readFile(holder, 'utf8').catch(() => '')).trim()
    throw new StartError(
      'data-folder-in-use',
      `Medspil is already running on the data folder ${root}${pid && ` (process ${pid})`}. Stop it first, or choose another folder with MEDSPIL_DATA.`,
    )
  }
  await writeFile(holder, `${process.pid}\n`)
  return lock
}

/** True when less is free than the database needs to start (one file of its write-ahead log, and a little). */
export async function isDiskFull(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize < 20 * 1024 * 1024
}
