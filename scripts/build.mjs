import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { oneAtATime } from './one-at-a-time.mjs'
import { medspilNode, PlainError, root, runPlainly, say } from './project.mjs'

/** True when dist/ holds what these sources make. Compares what the files say, so a copied or fresh checkout counts too. */
export function isBuilt(projectRoot = root) {
  return hasWholeBuild(projectRoot) && readIfThere(stampFile(projectRoot)) === sourceStamp(projectRoot)
}

/**
 * Makes dist/ from the sources when they have changed. The stamp goes first and comes back last, so a build that is
 * killed half-way is made anew; two at once wait for each other.
 */
export async function build(projectRoot = root) {
  if (isBuilt(projectRoot)) return
  const waiting = () => say('Waiting for another build to end …')
  try {
    await oneAtATime(join(projectRoot, '.cache', 'build.lock'), (helpedBy) => buildAll(projectRoot, helpedBy), waiting)
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM', 'ENOSPC'].includes(error.code)) throw error
    const why = error.code === 'ENOSPC' ? 'the disk is full' : 'you may not write there'
    throw new PlainError(`Medspil must be built in ${projectRoot}, and ${why}.`)
  }
}

async function buildAll(projectRoot, helpedBy) {
  if (isBuilt(projectRoot)) return
  const stamp = sourceStamp(projectRoot)
  say('Building …')
  mkdirSync(join(projectRoot, 'dist'), { recursive: true })
  forgetLastBuild(projectRoot)
  const run = (commandLine) => runNode(projectRoot, commandLine, helpedBy)
  const assets = join('scripts', 'build-assets.mjs')
  const [compiled, assetsMade] = await Promise.all([
    run([join('node_modules', 'ts7', 'bin', 'tsc'), '-p', 'tsconfig.build.json']),
    existsSync(join(projectRoot, assets)) ? run([assets]) : true,
  ])
  if (!compiled) throw new PlainError('The build failed: TypeScript has found the errors above.')
  if (!assetsMade)
    throw new PlainError('The build failed: the styles and browser scripts could not be made, see above.')
  removeOrphans(projectRoot, '')
  writeFileSync(stampFile(projectRoot), stamp)
}

/** After a build that was cut short the compiler's memory goes too: it would take what it meant to write for written. */
function forgetLastBuild(projectRoot) {
  if (!hasWholeBuild(projectRoot)) rmSync(join(projectRoot, '.cache', 'tsconfig.build.tsbuildinfo'), { force: true })
  rmSync(stampFile(projectRoot), { force: true })
}

function hasWholeBuild(projectRoot) {
  return existsSync(stampFile(projectRoot)) && existsSync(join(projectRoot, 'dist', 'main.js'))
}

async function runNode(projectRoot, commandLine, helpedBy) {
  const tool = spawn(medspilNode(projectRoot), commandLine, { cwd: projectRoot, stdio: ['ignore', 2, 2] })
  if (tool.pid !== undefined) helpedBy(tool.pid)
  return await new Promise((done, failed) => tool.once('error', failed).once('close', (code) => done(code === 0)))
}

/** What a source that is gone once made must not be found by anybody. */
function removeOrphans(projectRoot, folder) {
  for (const entry of readdirSync(join(projectRoot, 'dist', folder), { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (path === 'assets') continue
    if (entry.isDirectory()) removeOrphans(projectRoot, path)
    else if (/\.js(\.map)?$/.test(path) && !hasSource(projectRoot, path)) rmSync(join(projectRoot, 'dist', path))
  }
}

function hasSource(projectRoot, path) {
  const stem = join(projectRoot, 'src', path.replace(/\.js(\.map)?$/, ''))
  return existsSync(`${stem}.ts`) || existsSync(`${stem}.tsx`)
}

/** One value for all that goes into a build. */
export function sourceStamp(projectRoot) {
  const hash = createHash('sha256')
  for (const path of sourcePaths(projectRoot)) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(projectRoot, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

function sourcePaths(projectRoot) {
  const beside = readdirSync(projectRoot).filter((name) => /^(tsconfig.*|package-lock)\.json$/.test(name))
  const tools = filesBelow(projectRoot, 'scripts').filter((path) =>
    /^build.*\.mjs$/.test(path.slice('scripts/'.length)),
  )
  return [...filesBelow(projectRoot, 'src'), ...beside, ...tools].sort()
}

function filesBelow(projectRoot, folder) {
  const entries = readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
  const below = (entry) => join(entry.parentPath ?? entry.path, entry.name).slice(projectRoot.length + 1)
  return entries.filter((entry) => entry.isFile() && !entry.name.includes('.test.')).map(below)
}

function stampFile(projectRoot) {
  return join(projectRoot, 'dist', '.stamp')
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await runPlainly(() => build())
}
