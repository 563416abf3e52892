import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { libc } from './project.mjs'

/**
 * The packages that package-lock.json wants on this machine and node_modules does not have, or has in another version.
 * Optional packages for other systems are rightly absent. `development: false` leaves out what only tests need.
 */
export function missingPackages(projectRoot, { development }) {
  const wanted = packagesIn(join(projectRoot, 'package-lock.json'))
  const folder = join(projectRoot, 'node_modules')
  const installed = packagesIn(join(folder, '.package-lock.json'))
  const excused = excusedPackages(projectRoot)
  return Object.entries(wanted)
    .filter(([path, entry]) => path.startsWith('node_modules/') && (development || !entry.dev))
    .filter(([path, entry]) => !isInstalled(projectRoot, path, entry, installed[path]))
    .filter(([path, entry]) => installed[path] !== undefined || !isRightlyAbsent(entry))
    .filter(([path, entry]) => !(entry.optional && excused.includes(path)))
    .map(([path]) => path.slice('node_modules/'.length))
}

function isInstalled(projectRoot, path, entry, found) {
  if (found === undefined || found.version !== entry.version || found.integrity !== entry.integrity) return false
  return existsSync(join(projectRoot, path, 'package.json'))
}

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {}
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return {}
    throw error
  }
}

/**
 * npm leaves an optional package out when it is for another system, and with it what only that package needs, which
 * carries no such mark: an unmarked one may be absent too.
 */
function isRightlyAbsent(entry) {
  if (!entry.optional) return false
  const { os, cpu, libc: libraries } = entry
  if (os === undefined && cpu === undefined) return true
  if (!allows(os, process.platform) || !allows(cpu, process.arch)) return true
  return libraries !== undefined && !allows(libraries, libc())
}

/** As in package.json: a list of what fits, or with `!` of what does not. */
function allows(list, value) {
  if (list === undefined) return true
  const rules = [list].flat()
  if (rules.includes(`!${value}`)) return false
  const names = rules.filter((rule) => !rule.startsWith('!'))
  return names.length === 0 || names.includes(value) || names.includes('any')
}

/**
 * Remembers optional packages that npm has just left out (it does so in silence when their `engines` do not fit, or
 * when they cannot be fetched), so that the next start does not try again for the same lock file.
 */
export function excuse(projectRoot, packages) {
  const note = { lock: lockHash(projectRoot), packages: packages.map((name) => `node_modules/${name}`) }
  writeFileSync(excusesFile(projectRoot), JSON.stringify(note))
}

/** True when the lock file allows the package to be absent. */
export function isOptional(projectRoot, name) {
  return packagesIn(join(projectRoot, 'package-lock.json'))[`node_modules/${name}`]?.optional === true
}

function excusedPackages(projectRoot) {
  try {
    const note = JSON.parse(readFileSync(excusesFile(projectRoot), 'utf8'))
    return note.lock === lockHash(projectRoot) ? note.packages : []
  } catch {
    return []
  }
}

function excusesFile(projectRoot) {
  return join(projectRoot, 'node_modules', '.medspil-absent.json')
}

function lockHash(projectRoot) {
  return createHash('sha256')
    .update(readFileSync(join(projectRoot, 'package-lock.json')))
    .digest('hex')
}
