import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EmbeddedDatabase, startEmbeddedDatabase } from './embedded-database.ts'

let base = ''
let data = ''
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'medspil-embedded-'))
  data = join(base, 'prøve mappe æøå')
})
afterAll(async () => {
  const database = await start()
  await database.stop()
  await rm(base, { recursive: true })
})

function start(dataDirectory = data, said: string[] = []): Promise<EmbeddedDatabase> {
  return startEmbeddedDatabase({ dataDirectory, say: (line) => said.push(line) })
}

async function ask(database: EmbeddedDatabase, question: string): Promise<unknown> {
  const client = new pg.Client(database.owner)
  await client.connect()
  try {
    const { rows } = await client.query(question)
    return rows[0]
  } finally {
    await client.end()
  }
}

async function serverNumber(): Promise<number> {
  return Number((await readFile(join(data, 'pg', 'postmaster.pid'), 'utf8')).split('\n')[0])
}

async function moveTo(name: string): Promise<void> {
  const moved = join(base, name)
  await rename(data, moved)
  data = moved
}

test('two first starts at once make one database, and one of them adopts it', { timeout: 60_000 }, async () => {
  const said: string[] = []
  const [one, other] = await Promise.all([start(data, said), start(data, said)])
  expect(said).toEqual(['Making the database …'])
  expect([one.adopted, other.adopted].sort()).toEqual([false, true])
  expect(await ask(one, 'select current_user, current_database()')).toEqual({
    current_user: 'medspil_owner',
    current_database: 'medspil',
  })
  await ask(one, 'create table kept (word text)')
  expect((await readdir(data)).filter((name) => name.startsWith('pg')).sort()).toEqual(['pg', 'pg.password'])
})

test('keeps the password and the socket for ourselves and does not listen on the network', async () => {
  const database = await start()
  expect((await stat(join(data, 'pg.password'))).mode & 0o777).toBe(0o600)
  expect((await stat(database.owner.host)).mode & 0o777).toBe(0o700)
  expect(await ask(database, 'show listen_addresses')).toEqual({ listen_addresses: '' })
  await expect(
    ask({ ...database, owner: { ...database.owner, password: 'guessed' } }, 'select 1'),
  ).rejects.toMatchObject({ code: '28P01' })
})

test('finds Danish letters in upper and lower case, by word and by part of a word', async () => {
  const database = await start()
  await ask(database, 'create extension pg_trgm')
  expect(await ask(database, `select to_tsvector('danish', 'ÆBLER') = to_tsvector('danish', 'æbler') as word`)).toEqual(
    { word: true },
  )
  expect(await ask(database, `select similarity('ÆRØ', 'ærø') as same, similarity('ær', 'ør') as other`)).toEqual({
    same: 1,
    other: 0,
  })
})

test('writes nothing of a failed statement to the log', async () => {
  const database = await start()
  await expect(ask(database, `select 'Freja fra 7.b'::int`)).rejects.toMatchObject({ code: '22P02' })
  expect(await readFile(join(data, 'postgres.log'), 'utf8')).not.toContain('Freja')
})

test('a second start adopts the server of an app that is gone', async () => {
  const first = await start()
  const before = await serverNumber()
  const second = await start()
  expect(second.adopted).toBe(true)
  expect(second.version).toBe(first.version)
  expect(await serverNumber()).toBe(before)
})

test('recovers by itself when the server was killed, with all that was done', { timeout: 60_000 }, async () => {
  const database = await start()
  await ask(database, `insert into kept values ('before the kill')`)
  process.kill(await serverNumber(), 'SIGKILL')
  const again = await start()
  expect(again.adopted).toBe(false)
  expect(await ask(again, 'select word from kept')).toEqual({ word: 'before the kill' })
})

test('stops so that nothing runs any more, and stopping twice does no harm', async () => {
  const database = await start()
  const number = await serverNumber()
  await database.stop()
  await database.stop()
  expect(() => process.kill(number, 0)).toThrow('ESRCH')
  expect(existsSync(join(data, 'pg', 'postmaster.pid'))).toBe(false)
})

test('is not blocked by a file that gives the number of another living program', async () => {
  await writeFile(join(data, 'pg', 'postmaster.pid'), `${process.pid}\n${join(data, 'pg')}\n1\n5432\n/nowhere\n\n\n`)
  const database = await start()
  expect(database.adopted).toBe(false)
  await database.stop()
})

test('runs in a folder with a comma in its name', async () => {
  await moveTo('Vejen, Jylland')
  const database = await start()
  expect(await ask(database, 'select word from kept')).toEqual({ word: 'before the kill' })
  await database.stop()
})

test('runs in a folder whose path is too long for a socket', async () => {
  await moveTo('lang sti med æøå '.repeat(8).trim())
  const database = await start()
  expect(await ask(database, 'select word from kept')).toEqual({ word: 'before the kill' })
  await database.stop()
})

test('refuses the database of another PostgreSQL version', async () => {
  const file = join(data, 'pg', 'PG_VERSION')
  const right = await readFile(file, 'utf8')
  await writeFile(file, '17\n')
  await expect(start()).rejects.toMatchObject({
    code: 'wrong-database-version',
    message: `The database in ${join(data, 'pg')} is of PostgreSQL 17, but this Medspil brings PostgreSQL 18. Start it with the Medspil it was made with.`,
  })
  await writeFile(file, right)
})

test('refuses to make a new password for a database that has one', async () => {
  const file = join(data, 'pg.password')
  await rename(file, `${file}.away`)
  await expect(start()).rejects.toMatchObject({ code: 'database-password-missing' })
  await rename(`${file}.away`, file)
})

test('says why when the database files are damaged', async () => {
  const file = join(data, 'pg', 'global', 'pg_control')
  await rename(file, `${file}.away`)
  await expect(start()).rejects.toMatchObject({ code: 'database-did-not-start' })
  await rename(`${file}.away`, file)
})

test('clears away what a killed first start left half made', { timeout: 60_000 }, async () => {
  const half = await mkdtemp(join(base, 'half-'))
  await mkdir(join(half, 'pg.new-killed'))
  await writeFile(join(half, 'pg.new-killed', 'PG_VERSION'), '18\n')
  await writeFile(join(half, 'pg.new-killed.password'), 'half')
  const database = await start(half)
  expect(await ask(database, 'select 1 as one')).toEqual({ one: 1 })
  await database.stop()
  expect((await readdir(half)).filter((name) => name.startsWith('pg')).sort()).toEqual(['pg', 'pg.password'])
})
