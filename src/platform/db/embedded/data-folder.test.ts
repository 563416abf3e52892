import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { holdDataFolder } from './data-folder.ts'

let base = ''
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'medspil-folder-'))
})
afterAll(() => rm(base, { recursive: true }))

/** Another process that holds the folder until it is killed. */
async function givenAppOn(folder: string): Promise<ChildProcess> {
  const program = `
    const { holdDataFolder } = await import(process.argv[1])
    await holdDataFolder(process.argv[2])
    console.log('held')
    setInterval(() => {}, 1000)`
  const module = new URL('./data-folder.ts', import.meta.url).href
  const app = spawn(process.execPath, ['--input-type=module', '-e', program, module, folder])
  await once(app.stdout, 'data')
  return app
}

async function killAtOnce(app: ChildProcess): Promise<void> {
  app.kill('SIGKILL')
  await once(app, 'exit')
}

test('refuses a data folder that a running app holds, and names its process', { timeout: 20_000 }, async () => {
  const folder = join(base, 'in use')
  const app = await givenAppOn(folder)
  await expect(holdDataFolder(folder)).rejects.toMatchObject({
    code: 'data-folder-in-use',
    message: `Medspil is already running on the data folder ${folder} (process ${app.pid}). Stop it first, or choose another folder with MEDSPIL_DATA.`,
  })
  await killAtOnce(app)
})

test('refuses a data folder whose place is taken by a file', async () => {
  await writeFile(join(base, 'file'), '')
  await expect(holdDataFolder(join(base, 'file'))).rejects.toMatchObject({ code: 'data-folder-not-writable' })
  await expect(holdDataFolder(join(base, 'file', 'below'))).rejects.toMatchObject({ code: 'data-folder-not-writable' })
})

test('is not blocked by what a killed app left', async () => {
  const folder = join(base, 'after a crash')
  await killAtOnce(await givenAppOn(folder))
  const held = await holdDataFolder(folder)
  held.release()
})

test('is not blocked by a file that names a process which is alive but is another program', async () => {
  const folder = join(base, 'number used again')
  const first = await holdDataFolder(folder)
  first.release()
  await writeFile(join(folder, 'app.pid'), `${process.ppid}\n`)
  const second = await holdDataFolder(folder)
  second.release()
})

test('waits for an app that is just stopping', async () => {
  const folder = join(base, 'changing over')
  const first = await holdDataFolder(folder)
  const second = holdDataFolder(folder)
  first.release()
  const held = await second
  held.release()
})

test('makes the data folder so that nobody else can look into it', async () => {
  const folder = join(base, 'new', 'deeper')
  const held = await holdDataFolder(folder)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  held.release()
})
