import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeSocketFolder, socketFolderFor } from './socket-folder.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'medspil-socket-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('refuses a socket folder that is a link to somewhere else', async () => {
  await symlink(tmpdir(), join(folder, 'link'))
  await expect(makeSocketFolder(join(folder, 'link'), { kind: 'own' })).rejects.toMatchObject({
    code: 'data-folder-not-writable',
  })
})

test('refuses a file where the socket folder should be', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(makeSocketFolder(join(folder, 'file'), { kind: 'own' })).rejects.toMatchObject({
    code: 'data-folder-not-writable',
  })
})

test('keeps the socket in the data folder, also with spaces and Danish letters', () => {
  expect(socketFolderFor('/srv/prøve mappe æøå', 1000)).toBe('/srv/prøve mappe æøå/run')
})

test('moves the socket out of a path with a comma, and each data folder has its own place', () => {
  const one = socketFolderFor('/srv/Vejen, Jylland', 1000)
  expect(one).toMatch(/\/medspil-1000-[0-9a-f]{16}$/)
  expect(one).not.toContain(',')
  expect(socketFolderFor('/srv/Vejen, Fyn', 1000)).not.toBe(one)
})

test('counts bytes, not letters, when a path is too long for a socket', () => {
  expect(socketFolderFor(`/srv/${'a'.repeat(79)}`, 1000)).toBe(`/srv/${'a'.repeat(79)}/run`)
  expect(socketFolderFor(`/srv/${'æ'.repeat(79)}`, 1000)).toMatch(/\/medspil-1000-[0-9a-f]{16}$/)
})
