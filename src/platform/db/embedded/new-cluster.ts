import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type DataFolder, isDiskFull } from './data-folder.ts'
import type { DatabasePrograms } from './program-files.ts'
import { commandAs, giveTo, type ServerIdentity } from './server-identity.ts'
import { diskFull, StartError } from './start-error.ts'

export const ownerRole = 'medspil_owner'

const run = promisify(execFile)

/** The password of the owner's role; made at the first start, kept in a file only we can read. */
export async function ownerPassword(folder: DataFolder): Promise<string> {
  if (existsSync(folder.password)) return (await readFile(folder.password, 'utf8')).trim()
  if (existsSync(folder.cluster)) {
    throw new StartError(
      'database-password-missing',
      `The file ${folder.password}, which opens the database beside it, is missing. Put it back from a backup.`,
    )
  }
  const password = randomBytes(24).toString('base64url')
  await writeDurably(folder.password, password)
  return password
}

const unfinishedPrefix = 'pg.new-'

/**
 * Makes the database files. They appear under their right name only when complete, so that a start which is killed
 * half-way leaves nothing that looks like a database. Each try has its own folder: `initdb` may outlive who started it.
 */
export async function createCluster(
  programs: DatabasePrograms,
  identity: ServerIdentity,
  folder: DataFolder,
  durable: boolean,
): Promise<void> {
  await removeUnfinished(folder)
  const unfinished = await mkdtemp(join(folder.root, unfinishedPrefix))
  const passwordFile = `${unfinished}.password`
  await writeFile(passwordFile, await ownerPassword(folder), { mode: 0o600 })
  await giveTo(identity, unfinished)
  await giveTo(identity, passwordFile)
  const extra = [`--pwfile=${passwordFile}`, ...(durable ? [] : ['--no-sync'])]
  await runInitdb(programs, identity, folder, ['-D', unfinished, ...extra])
  await rename(unfinished, folder.cluster)
  await rm(passwordFile)
}

async function removeUnfinished({ root }: DataFolder): Promise<void> {
  const unfinished = (await readdir(root)).filter((name) => name.startsWith(unfinishedPrefix))
  for (const name of unfinished) {
    await rm(join(root, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

/**
 * The first of these that the machine knows. Sorting and upper case come with the server (`C.UTF-8`, built in), but
 * pg_trgm asks the machine which characters are letters: under plain `C` it would drop every æ, ø and å.
 */
const characterTypes = ['C.UTF-8', 'en_US.UTF-8', 'da_DK.UTF-8', 'C'] as const

async function runInitdb(
  programs: DatabasePrograms,
  identity: ServerIdentity,
  folder: DataFolder,
  extra: readonly string[],
): Promise<void> {
  const common = [
    ...['-U', ownerRole, '-A', 'scram-sha-256', '-E', 'UTF8', '--no-instructions'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', ...extra],
  ]
  const env = programEnvironment(programs)
  let said = ''
  for (const characterType of characterTypes) {
    const commandLine = [...common, `--lc-ctype=${characterType}`]
    const { command, args, options } = commandAs(identity, programs.initdb, commandLine)
    const failure = await run(command, args, { ...options, cwd: folder.root, env }).then(() => null, String)
    if (failure === null) return
    said = failure
    if (!said.includes('invalid locale name')) break
  }
  if (said.includes('No space left on device') || (await isDiskFull(folder.root))) throw diskFull(folder.root, said)
  throw new StartError('database-did-not-start', `The database could not be made: ${errorLine(said)}`)
}

/** Nothing of our own environment: it may hold secrets, or settings (PGDATA, PGOPTIONS) meant for another server. */
export function programEnvironment(programs: DatabasePrograms): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', ...programs.environment }
}

/** Of what a program said: its last error, or its last line. */
export function errorLine(said: string): string {
  const lines = said.trim().split('\n')
  return lines.findLast((line) => /error:|FATAL:|PANIC:/.test(line)) ?? lines.at(-1) ?? ''
}

/** Written aside and renamed, and on the disk before we go on: without this password the database cannot be opened. */
async function writeDurably(file: string, content: string): Promise<void> {
  const unfinished = `${file}.new`
  const handle = await open(unfinished, 'w', 0o600)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(unfinished, file)
}
