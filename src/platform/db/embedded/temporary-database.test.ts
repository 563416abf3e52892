import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { startTemporaryDatabase } from './temporary-database.ts'

test('a temporary database is gone after stop', { timeout: 30_000 }, async () => {
  const { owner, stop } = await startTemporaryDatabase()
  const client = new pg.Client(owner)
  await client.connect()
  expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  await client.end()
  await stop()
  expect(existsSync(owner.host)).toBe(false)
})

test('a temporary database is gone after its process was killed', { timeout: 30_000 }, async () => {
  const program = `
    const { startTemporaryDatabase } = await import(process.argv[1])
    const { owner } = await startTemporaryDatabase()
    console.log(owner.host)
    setInterval(() => {}, 1000)`
  const module = new URL('./temporary-database.ts', import.meta.url).href
  const app = spawn(process.execPath, ['--input-type=module', '-e', program, module])
  const [line] = await once(app.stdout.setEncoding('utf8'), 'data')
  const folder = String(line).trim()
  expect(existsSync(folder)).toBe(true)
  app.kill('SIGKILL')
  await vi.waitUntil(() => !existsSync(folder), { timeout: 10_000 })
})
