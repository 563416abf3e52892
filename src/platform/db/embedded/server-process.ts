import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, fstatSync, openSync } from 'node:fs'
import { readFile, rename, stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { type DataFolder, isDiskFull } from './data-folder.ts'
import { errorLine, programEnvironment } from './new-cluster.ts'
import type { DatabasePrograms } from './program-files.ts'
import { commandAs, type ServerIdentity } from './server-identity.ts'
import { diskFull, StartError } from './start-error.ts'

export type Launch = {
  readonly programs: DatabasePrograms
  readonly identity: ServerIdentity
  readonly folder: DataFolder
  readonly commandLine: readonly string[]
  /** Answers true when the server takes conversations. */
  readonly isReady: () => Promise<boolean>
  readonly say: (line: string) => void
}

/** The old server's children hold its memory a moment longer than itself after `kill -9`. */
const patienceWithOldMemory = 30_000
const progressEvery = 5000

/** Starts the server, apart from us so that it outlives a crash of ours, and comes back when it is ready. */
export async function launchServer(launch: Launch): Promise<void> {
  const deadline = Date.now() + patienceWithOldMemory
  for (;;) {
    const failure = await tryToLaunch(launch)
    if (failure === null) return
    if (failure.includes('pre-existing shared memory block') && Date.now() < deadline) {
      await pause(100)
      continue
    }
    if (failure.includes('No space left on device') || (await isDiskFull(launch.folder.root))) {
      throw diskFull(launch.folder.root, new Error(failure))
    }
    throw new StartError(
      'database-did-not-start',
      `The database did not start: ${errorLine(failure)} (more in ${launch.folder.log})`,
    )
  }
}

/** Null when the server is ready, otherwise what it wrote before it gave up. */
async function tryToLaunch({ programs, identity, folder, commandLine, isReady, say }: Launch): Promise<string | null> {
  await putLongLogAside(folder.log)
  const { command, args, options } = commandAs(identity, programs.postgres, commandLine)
  const log = openSync(folder.log, 'a', 0o600)
  const logStart = fstatSync(log).size
  const env = programEnvironment(programs)
  const server = spawn(command, args, {
    ...options,
    env,
    cwd: folder.root,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  server.unref()
  const end = whenEnded(server)
  let nextWord = Date.now() + progressEvery
  for (;;) {
    if (end.reason !== null) return (await readFile(folder.log)).subarray(logStart).toString() || end.reason
    if (await isReady()) return null
    if (Date.now() > nextWord) {
      say('The database is reading its journal after a crash; this can take a while …')
      nextWord = Date.now() + progressEvery
    }
    await pause(10)
  }
}

function whenEnded(server: ChildProcess): { reason: string | null } {
  const end: { reason: string | null } = { reason: null }
  server.once('error', (error) => {
    end.reason = error.message
  })
  server.once('exit', (code, signal) => {
    end.reason ??= `it stopped at once (${signal ?? code})`
  })
  return end
}

async function putLongLogAside(log: string): Promise<void> {
  const { size } = await stat(log).catch(() => ({ size: 0 }))
  if (size > 5 * 1024 * 1024) await rename(log, `${log}.1`)
}
