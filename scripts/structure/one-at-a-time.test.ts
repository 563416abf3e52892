import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

type Subject = { oneAtATime<Value>(lock: string, work: () => Promise<Value>, onWait: () => void): Promise<Value> }
const { oneAtATime }: Subject = await import(new URL('../one-at-a-time.mjs', import.meta.url).href)

const base = mkdtempSync(join(tmpdir(), 'medspil-lock-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))

const nobodyWaits = () => expect.unreachable('nothing to wait for')

test('two do their work one after the other, and the second says that it waits', async () => {
  const lock = join(base, 'two.lock')
  const seen: string[] = []
  const work = (name: string) => async () => {
    seen.push(`${name} begins`)
    await new Promise((done) => setTimeout(done, 50))
    seen.push(`${name} ends`)
  }
  await Promise.all([
    oneAtATime(lock, work('first'), nobodyWaits),
    oneAtATime(lock, work('second'), () => seen.push('second waits')),
  ])
  expect(seen).toEqual(['first begins', 'second waits', 'first ends', 'second begins', 'second ends'])
  expect(existsSync(lock)).toBe(false)
})

test('takes over the lock of a process that is gone, and of a number that another process has now', async () => {
  const lock = join(base, 'stale.lock')
  writeFileSync(lock, '999999999 1')
  expect(await oneAtATime(lock, async () => 'done', nobodyWaits)).toBe('done')
  writeFileSync(lock, `${process.ppid} 1`)
  expect(await oneAtATime(lock, async () => 'done', nobodyWaits)).toBe('done')
})

test('gives the lock back when the work fails', async () => {
  const lock = join(base, 'failing.lock')
  await expect(oneAtATime(lock, () => Promise.reject(new Error('no room')), nobodyWaits)).rejects.toThrow('no room')
  expect(existsSync(lock)).toBe(false)
})
