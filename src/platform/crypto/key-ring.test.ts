import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { KeyFileError } from './key-file.ts'
import { createKeyRing, loadKeyRing, rotateKeys } from './key-ring.ts'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nøgler '))
  path = join(folder, 'data', 'keys.json')
})
afterEach(() => rm(folder, { recursive: true }))

test('refuses to start without the key file, and says which', async () => {
  await expect(loadKeyRing(path)).rejects.toThrow(new KeyFileError('missing', path, 'is not there'))
})

test.each([0o604, 0o644, 0o660, 0o622, 0o777])('refuses a key file with mode %o', async (mode) => {
  await createKeyRing(path)
  await chmod(path, mode)
  const problem = await loadKeyRing(path).catch((error: unknown) => error)
  expect(problem).toMatchObject({ problem: 'too-open', message: expect.stringContaining('chmod 600') })
})

test('reads a file its group may read, as secrets are often mounted', async () => {
  await createKeyRing(path)
  await chmod(path, 0o440)
  expect((await loadKeyRing(path)).ids).toHaveLength(1)
})

test.each([
  ['', 'nothing'],
  ['{"version":1', 'half a file'],
  ['{"version":2,"current":"aa","keys":[]}', 'another version'],
  [
    JSON.stringify({
      version: 1,
      current: '0000000a',
      keys: [{ id: '0000000a', secret: 'c2hvcnQ=', made: '2026-11-24T00:00:00Z' }],
    }),
    'a short secret',
  ],
])('refuses a damaged file and repeats nothing of it (%s)', async (content) => {
  await createKeyRing(path)
  await writeFile(path, content)
  const problem = await loadKeyRing(path).catch((error: unknown) => error)
  expect(problem).toMatchObject({ problem: 'damaged' })
  expect(inspect(problem)).not.toContain('c2hvcnQ=')
})

test('refuses a current key that is not among the keys, and two keys with one id', async () => {
  await createKeyRing(path)
  const file = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify({ ...file, current: 'ffffffff' }))
  await expect(loadKeyRing(path)).rejects.toMatchObject({ problem: 'damaged' })
  await writeFile(path, JSON.stringify({ ...file, keys: [file.keys[0], file.keys[0]] }))
  await expect(loadKeyRing(path)).rejects.toMatchObject({ problem: 'damaged' })
})

test('makes the file at the first start, for its owner alone, and leaves nothing beside it', async () => {
  const ring = await createKeyRing(path)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await readdir(join(folder, 'data'))).toEqual(['keys.json'])
  expect(ring.ids).toEqual([ring.current])
})

test('a second start finds the same keys, and so do ten at once', async () => {
  const rings = await Promise.all(Array.from({ length: 10 }, () => createKeyRing(path)))
  const keys = new Set(rings.map((ring) => ring.deriveKey('test').toString('hex')))
  expect(keys.size).toBe(1)
  expect(await readdir(join(folder, 'data'))).toEqual(['keys.json'])
})

test('a key is for one purpose, and the same each time', async () => {
  const ring = await createKeyRing(path)
  const again = await loadKeyRing(path)
  expect(ring.deriveKey('one')).toHaveLength(32)
  expect(ring.deriveKey('one').equals(again.deriveKey('one'))).toBe(true)
  expect(ring.deriveKey('one').equals(ring.deriveKey('two'))).toBe(false)
  expect(ring.deriveKey('one', 'ffffffff')).toBeNull()
})

test('rotating adds a key, makes it current and keeps the old one', async () => {
  const first = await createKeyRing(path)
  const second = await rotateKeys(path)
  const third = await rotateKeys(path)
  expect(third.ids).toEqual([third.current, second.current, first.current])
  expect(third.deriveKey('one', first.current)?.equals(first.deriveKey('one'))).toBe(true)
  expect(third.deriveKey('one').equals(first.deriveKey('one'))).toBe(false)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await readdir(join(folder, 'data'))).toEqual(['keys.json'])
})

test('a printed ring shows ids and no secret', async () => {
  const ring = await createKeyRing(path)
  const file = JSON.parse(await readFile(path, 'utf8'))
  const secret: string = file.keys[0].secret
  const shown = `${JSON.stringify(ring)}${inspect(ring, { depth: 9, showHidden: true })}`
  expect(shown).not.toContain(secret)
  expect(shown).not.toContain(Buffer.from(secret, 'base64').toString('hex'))
})
