import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { root } from './project.mjs'

const tsc = 'node_modules/ts7/bin/tsc'
const biome = 'node_modules/@biomejs/biome/bin/biome'
const cruised = ['src', 'e2e', 'bench'].filter((folder) => existsSync(join(root, folder)))

/** The build, as a check: what does not build is not tested. */
export const buildCheck = { name: 'build', args: ['scripts/build.mjs'] }

/** What needs neither a build nor a database: seconds, for every save. */
export const quickChecks = [
  { name: 'types of the server', args: [tsc, '-p', 'tsconfig.json'] },
  { name: 'types of the islands', args: [tsc, '-p', 'src/islands/tsconfig.json'] },
  {
    name: 'lint and format',
    args: [biome, 'ci', '--reporter=concise', '--colors=off', '--diagnostic-level=warn', '--error-on-warnings', '.'],
  },
  {
    name: 'dependency rules',
    args: [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      ...cruised,
    ],
  },
]

/**
 * Runs the checks, two at a time (two cores are what we count on), and says how each went as it ends. Returns, in the
 * order given, `{ name, passed, output }`.
 */
export async function runChecks(checks, node) {
  const results = []
  const waiting = checks.map((check, index) => ({ check, index }))
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      results[next.index] = await runCheck(next.check, node)
    }
  }
  await Promise.all([worker(), worker()])
  return results
}

async function runCheck({ name, args }, node) {
  const start = performance.now()
  const { code, output } = await runQuietly(node, args)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  return { name, passed: code === 0, output }
}

async function runQuietly(node, args) {
  const child = startNode(node, args, ['ignore', 'pipe', 'pipe'])
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  }
  return { code: await ended(child), output }
}

const running = new Set()

/** Starts a script on the given Node, with that Node first on the PATH; it ends when we are told to end. */
export function startNode(node, args, stdio) {
  const environment = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` }
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }
  const child = spawn(node, args, { cwd: root, stdio, env: { ...environment, ...plain } })
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

/** The exit code of a child; -1 when it could not start or was ended by a signal. */
export function ended(child) {
  return new Promise((done) => {
    child.once('error', () => done(-1))
    child.once('close', (code) => done(code ?? -1))
  })
}

for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 })) {
  process.once(signal, () => {
    for (const child of running) child.kill(signal)
    process.exit(code)
  })
}
