import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

/** The built program as the person at the terminal meets it: started, doubled, killed, stopped. */

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'medspil-start-'))
const data = join(folder, 'data æøå')
const running = new Set<ChildProcess>()

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  await finished(launch(main, { MEDSPIL_DEMO: 'off' }), 'SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

type Launched = {
  readonly child: ChildProcess
  readonly output: { text: string }
  readonly ended: Promise<number | null>
}

function launch(file: string, environment: Record<string, string> = {}, commandLine: readonly string[] = []): Launched {
  const child = spawn(process.execPath, [file, ...commandLine], {
    env: { PATH: process.env.PATH ?? '', MEDSPIL_DATA: data, PORT: '0', MEDSPIL_LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const output = { text: '' }
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => (output.text += String(piece)))
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  child.once('exit', () => running.delete(child))
  return { child, output, ended }
}

/** The address it prints when it is open. Fails with what it said when it ends instead. */
async function opened({ output, ended }: Launched): Promise<string> {
  let code: number | null | undefined
  void ended.then((ending) => (code = ending))
  for (;;) {
    const address = /Medspil is open at (\S+)/.exec(output.text)?.[1]
    if (address) return address
    if (code !== undefined) throw new Error(`ended with ${code}: ${output.text}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function finished(launched: Launched, signal: NodeJS.Signals): Promise<number | null> {
  await opened(launched)
  launched.child.kill(signal)
  return launched.ended
}

test('a first start without a municipality says on the page what is missing', async () => {
  const first = launch(main, { MEDSPIL_DEMO: 'off' })
  const address = await opened(first)
  const page = await fetch(address)
  expect(page.status).toBe(503)
  expect(await page.text()).toContain('Medspil er ikke taget i brug her endnu')
  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)
})

test('the demonstration fills itself, and a second program on the same data is refused in one line', async () => {
  const first = launch(main)
  const address = await opened(first)
  expect(first.output.text).toContain('Maja Lindholm (SSP-konsulent)')
  expect((await fetch(address)).status).toBe(200)
  const second = launch(main)
  expect(await second.ended).toBe(1)
  expect(second.output.text.trim().split('\n')).toHaveLength(1)
  const port = new URL(address).port
  const elsewhere = launch(main, { MEDSPIL_DATA: join(folder, 'other'), PORT: port, MEDSPIL_DEMO: 'off' })
  expect(await elsewhere.ended).toBe(1)
  expect(elsewhere.output.text).toContain(`Port ${port} is used by another program`)
  first.child.kill('SIGKILL')
  await first.ended
})

test('after a kill the next start recovers, and SIGTERM stops it cleanly', async () => {
  const again = launch(main)
  expect((await fetch(`${await opened(again)}/readyz`)).status).toBe(200)
  again.child.kill('SIGTERM')
  expect(await again.ended).toBe(0)
})

test('production refuses a database that holds the demonstration', async () => {
  const production = launch(main, { NODE_ENV: 'production' })
  expect(await production.ended).toBe(1)
  expect(production.output.text).toContain('This database holds the demonstration')
})

test('the command line adds a user beside it and refuses a role that is none', async () => {
  const wrong = launch(program, {}, ['user', 'add', '--name', 'Nova', '--role', 'boss', '--organisation', 'SSP Lindå'])
  expect(await wrong.ended).toBe(1)
  expect(wrong.output.text).toContain('--role must be one of')
  const right = launch(program, {}, [
    'user',
    'add',
    '--name',
    'Nova',
    '--role',
    'ssp-leader',
    '--organisation',
    'SSP Lindå',
  ])
  expect(await right.ended).toBe(0)
  expect(right.output.text).toContain('Added Nova as ssp-leader')
  const checked = launch(program, {}, ['audit', 'verify'])
  expect(await checked.ended).toBe(0)
  expect(checked.output.text).toContain('Unbroken')
})
