import { existsSync } from 'node:fs'
import { chmod, readFile, realpath, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { clearAfterCrash } from './after-crash.ts'
import { type DataFolder, dataFolder, prepareDataFolder } from './data-folder.ts'
import { lockWhenFree } from './held-lock.ts'
import { createCluster, ownerPassword, ownerRole } from './new-cluster.ts'
import { copyDatabasePrograms, type DatabasePrograms, findDatabasePrograms } from './program-files.ts'
import { findRunningServer, stopServer } from './running-server.ts'
import { type Connection, conversationWith, makeDatabase } from './server-conversation.ts'
import { chooseIdentity, giveTo, letIn, mayEnter, type ServerIdentity } from './server-identity.ts'
import { launchServer } from './server-process.ts'
import { type ServerSettings, serverArguments } from './server-settings.ts'
import { makeSocketFolder, socketFolderFor, socketPort } from './socket-folder.ts'
import { StartError } from './start-error.ts'

export type EmbeddedDatabase = {
  /** For `pg`: the role that owns everything. Only migrations and maintenance may use it. */
  readonly owner: Connection
  /** As in 18.4. */
  readonly version: string
  /** True when the server was already running, left by an app that crashed or used by one that runs. */
  readonly adopted: boolean
  /** Stops the server, also an adopted one. Leave it alone when another process of ours still uses it. */
  stop(): Promise<void>
}

export type EmbeddedOptions = {
  readonly dataDirectory: string
  /** Told in plain English what takes time. */
  readonly say: (line: string) => void
  readonly settings?: ServerSettings
  /** False only for databases that are thrown away. */
  readonly durable?: boolean
}

/** Longer than any start takes that is not stuck; a start that makes a database takes about a second. */
const patienceWithOtherStart = 120_000

/**
 * Starts the PostgreSQL that Medspil brings along on the files in the data folder, makes the files first when there
 * are none, or takes over a server that already runs on them. Several at once are safe: one makes and starts, the
 * others adopt. The server listens on a socket in a folder only we can enter, never on the network.
 * Refuses with a StartError that says what to do.
 */
export async function startEmbeddedDatabase(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { root } = await prepareDataFolder(options.dataDirectory)
  const folder = dataFolder(await realpath(root))
  const lock = await lockWhenFree(folder.startLock, patienceWithOtherStart)
  if (lock === null) {
    throw new StartError('data-folder-in-use', `Another start is still at work on the data folder ${root}. Try again.`)
  }
  try {
    const password = await ownerPassword(folder)
    const adopted = await adopt(folder, password, options.say)
    const owner = adopted ?? (await start(folder, password, options))
    const version = await makeDatabase(owner)
    return { owner, version, adopted: adopted !== null, stop: () => stop(folder) }
  } finally {
    lock.release()
  }
}

async function stop(folder: DataFolder): Promise<void> {
  const running = await findRunningServer(folder.cluster)
  if (running === null) return
  await stopServer(running.pid, folder.cluster)
  const socketFolder = socketFolderFor(folder.root, process.getuid?.() ?? 0)
  if (!socketFolder.startsWith(folder.root)) await rm(socketFolder, { recursive: true, force: true })
}

/** A server that says nothing at all for so long has lost its socket; it is stopped and started anew. */
const patienceWithSilence = 10_000

async function adopt(folder: DataFolder, password: string, say: (line: string) => void): Promise<Connection | null> {
  const deadline = Date.now() + patienceWithSilence
  let told = false
  for (;;) {
    const running = await findRunningServer(folder.cluster)
    if (running === null) return null
    const owner = connectionTo(running.socketFolder, running.port, password)
    const answer = running.socketFolder === '' ? 'silent' : await conversationWith(owner, folder.cluster)
    if (answer === 'ready') return owner
    if (answer === 'stranger') throw wrongPassword(folder)
    if (answer === 'silent' && Date.now() > deadline) await stopServer(running.pid, folder.cluster)
    if (!told) say('Waiting for the database that is already running …')
    told = true
    await pause(20)
  }
}

async function start(folder: DataFolder, password: string, options: EmbeddedOptions): Promise<Connection> {
  const { say, settings = {}, durable = true } = options
  const identity = await chooseIdentity(folder)
  await letIn(identity, folder)
  const programs = await programsFor(identity, folder)
  if (!existsSync(folder.cluster)) {
    say('Making the database …')
    await createCluster(programs, identity, folder, durable)
  }
  await requireSameMajor(folder, programs)
  await giveTo(identity, folder.cluster)
  // A restored backup may come with wider rights than PostgreSQL accepts.
  await chmod(folder.cluster, 0o700)
  const socketFolder = socketFolderFor(folder.root, process.getuid?.() ?? 0)
  await makeSocketFolder(socketFolder, identity)
  await clearAfterCrash(folder.cluster, socketFolder)
  const owner = connectionTo(socketFolder, socketPort, password)
  const commandLine = serverArguments(folder.cluster, socketFolder, socketPort, settings)
  const isReady = async (): Promise<boolean> => (await conversationWith(owner, folder.cluster)) === 'ready'
  await launchServer({ programs, identity, folder, commandLine, isReady, say })
  return owner
}

function connectionTo(host: string, port: number, password: string): Connection {
  return { host, port, user: ownerRole, password, database: 'medspil' }
}

async function programsFor(identity: ServerIdentity, folder: DataFolder): Promise<DatabasePrograms> {
  const programs = await findDatabasePrograms(join(folder.root, 'postgres-libraries'))
  if (identity.kind !== 'switched') return programs
  const reachable = await mayEnter(dirname(programs.postgres), identity.user)
  return reachable ? programs : copyDatabasePrograms(folder.root)
}

/** A database of another major version needs to be carried over; a newer server cannot read it. */
async function requireSameMajor({ cluster }: DataFolder, programs: DatabasePrograms): Promise<void> {
  const found = (await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim()
  if (found === String(programs.major)) return
  throw new StartError(
    'wrong-database-version',
    found === ''
      ? `${cluster} is not a database. Move it away, or put the right one back from a backup.`
      : `The database in ${cluster} is of PostgreSQL ${found}, but this Medspil brings PostgreSQL ${programs.major}. Start it with the Medspil it was made with.`,
  )
}

function wrongPassword({ password }: DataFolder): StartError {
  return new StartError(
    'database-password-missing',
    `The running database does not accept the password in ${password}. Put that file back from a backup.`,
  )
}
