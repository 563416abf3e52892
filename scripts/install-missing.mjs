import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { excuse, isOptional, missingPackages } from './missing-packages.mjs'
import { oneAtATime } from './one-at-a-time.mjs'
import { PlainError, root, runPlainly, say } from './project.mjs'

/**
 * Installs what package-lock.json wants and node_modules lacks; writes nothing when all is there, so a complete
 * installation may be read-only. Needs nothing but Node 20 and npm. `development: false` is enough for running.
 */
export async function installMissing({ development, projectRoot = root }) {
  const wanted = { development }
  if (missingPackages(projectRoot, wanted).length === 0) return
  const waiting = () => say('Waiting for another installation to end …')
  await inProjectFolder(projectRoot, async () => {
    await oneAtATime(
      join(projectRoot, '.cache', 'install.lock'),
      (helpedBy) => install(projectRoot, wanted, helpedBy),
      waiting,
    )
  })
}

async function install(projectRoot, wanted, helpedBy) {
  const missing = missingPackages(projectRoot, wanted)
  if (missing.length === 0) return
  say(`Installing ${count(missing)}; the first time this can take a few minutes …`)
  await runNpmCi(projectRoot, wanted, helpedBy)
  const still = missingPackages(projectRoot, wanted)
  const needed = still.filter((name) => !isOptional(projectRoot, name))
  if (needed.length > 0)
    throw new PlainError(`npm has not installed ${needed.slice(0, 5).join(', ')}. Run npm ci and look.`)
  if (still.length > 0) excuse(projectRoot, still)
}

function count(missing) {
  return missing.length === 1 ? missing[0] : `${missing.length} packages`
}

async function inProjectFolder(projectRoot, work) {
  try {
    await work()
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM', 'ENOSPC'].includes(error.code)) throw error
    const why = error.code === 'ENOSPC' ? 'the disk is full' : 'you may not write there'
    throw new PlainError(`Packages are missing in ${projectRoot}, and ${why}.`)
  }
}

async function runNpmCi(projectRoot, { development }, helpedBy) {
  const { command, args, environment } = findNpm(projectRoot)
  const options = [
    'ci',
    '--ignore-scripts',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    ...(development ? ['--include=dev'] : []),
  ]
  const npm = spawn(command, [...args, ...options], {
    cwd: projectRoot,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (npm.pid !== undefined) helpedBy(npm.pid)
  let said = ''
  for (const stream of [npm.stdout, npm.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  const code = await new Promise((done, failed) => npm.once('error', failed).once('close', done)).catch(() => -1)
  if (code !== 0) throw new PlainError(`${reasonIn(said)}\nThe packages could not be installed; npm says why above.`)
}

/** What npm says of the reason, without stacks and the dump of the error object, which come after it. */
function reasonIn(said) {
  const lines = said.trim().split('\n')
  const errors = lines.filter(
    (line) => /^npm (error|ERR!) \S/.test(line) && !line.includes('A complete log of this run'),
  )
  return (errors.length > 0 ? errors : lines).slice(0, 6).join('\n')
}

/**
 * npm tells its scripts where it lies; by plain node we look beside that node and then on the PATH. Either way it is
 * not run by a node in node_modules, which it is about to replace.
 */
function findNpm(projectRoot) {
  const own = join(projectRoot, 'node_modules')
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !resolve(folder).startsWith(own))
  const environment = { ...process.env, PATH: path.join(delimiter) }
  const windows = process.platform === 'win32'
  const nodes = [
    process.env.npm_node_execpath,
    process.execPath,
    ...path.map((folder) => join(folder, windows ? 'node.exe' : 'node')),
  ]
  const node = nodes.find((file) => file && existsSync(file) && !realpathSync(file).startsWith(realpathOf(own)))
  const script = npmScripts(node, path).find((file) => existsSync(file))
  if (node === undefined || script === undefined) {
    throw new PlainError(
      'Packages are missing and npm was not found. Install npm 11 or newer, or start with npm start.',
    )
  }
  return { command: node, args: [script], environment }
}

function npmScripts(node, path) {
  const told = process.env.npm_execpath ?? ''
  const inPackage = join('node_modules', 'npm', 'bin', 'npm-cli.js')
  const byNode = node ? [join(dirname(realpathSync(node)), '..', 'lib', inPackage), join(dirname(node), inPackage)] : []
  const onPath = path
    .map((folder) => join(folder, 'npm'))
    .filter((file) => existsSync(file))
    .map((file) => realpathSync(file))
  return [
    ...(/np[mx]-cli\.js$/.test(told) ? [join(dirname(told), 'npm-cli.js')] : []),
    ...onPath.filter((file) => file.endsWith('npm-cli.js')),
    ...byNode,
  ]
}

function realpathOf(folder) {
  return existsSync(folder) ? realpathSync(folder) : folder
}

if (process.argv[1] !== undefined && realpathOf(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await runPlainly(() => installMissing({ development: true }))
}
