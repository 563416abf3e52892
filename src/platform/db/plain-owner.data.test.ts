import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { done } from '../../kernel/outcome.ts'
import { givenCase, givenNote } from '../../testing/given-cases.ts'
import { givenSubmission } from '../../testing/given-contact.ts'
import { givenPublicConsultant } from '../../testing/given-directory.ts'
import { openPlainOwnerDatabase } from '../../testing/plain-owner-database.ts'
import { openSqlActor } from '../../testing/sql-actor.ts'
import { givenToken, openTestApi } from '../../testing/test-api.ts'
import { openTestHouse, testMunicipality, value } from '../../testing/test-house.ts'
import { action } from '../access/action.ts'
import { enqueue, startWorker, type Task } from '../queue/queue.ts'
import { migrate } from './migrate.ts'

/** The municipality's own server, whose owner is no superuser: everything that runs as the owner works there too. */
const database = await openPlainOwnerDatabase()
const house = await openTestHouse(async () => database)
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const sql = await openSqlActor(database)
afterAll(() => sql.close())

test('starting again changes nothing, and nothing is owned by the app', async () => {
  expect(await migrate(database.asPlainOwner, { app: 'other', jobs: 'jobs-in-tests' })).toMatchObject({ applied: [] })
  await migrate(database.asPlainOwner, { app: 'app-in-tests', jobs: 'jobs-in-tests' })
  const { rows } = await database.owner.query(
    `select distinct pg_get_userbyid(c.relowner) as owner from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('access', 'auth', 'contact', 'cases', 'people', 'audit', 'directory', 'law', 'disclosure', 'notices', 'fora', 'mail', 'places', 'hotspots', 'events', 'outreach') and c.relkind = 'r'`,
  )
  expect(rows).toEqual([{ owner: 'municipal' }])
})

test('a password somebody else gave the app role is left alone', async () => {
  await migrate(database.asPlainOwner, { app: null, jobs: 'jobs-in-tests' })
  const app = new pg.Client(database.asApp)
  await app.connect()
  await app.end()
})

test('a session leads to its account, and a role counts', async () => {
  const page = await (await house.browser(anna)).get('/i-dag')
  expect(page.status).toBe(200)
})

test('a personal token leads to its account', async () => {
  const api = await openTestApi()
  const token = await givenToken(anna, ['case:read'])
  expect(await api.as(token).get('/me')).toMatchObject({ status: 200, body: { name: 'Anna Holm' } })
})

test('sixteen digits lead to the dialogue, and the sender is heard there', async () => {
  await givenPublicConsultant(house, 'Pia Published')
  const { code } = await givenSubmission(house)
  const browser = await house.browser()
  const page = await browser.submit('/dit-svar', { code, step: 'open' })
  expect(page.text).toContain('store drenge nede ved hallen')
})

test('a search finds the person, the note and the trail of both', async () => {
  const { id, person } = await givenCase(anna)
  await givenNote(anna, id, { body: 'Han spiller håndbold igen.' })
  expect(await sql.try(anna, `select 1 from people.similar_persons('mats holm', 20)`)).toBe(1)
  expect(await sql.try(anna, `select 1 from cases.notes_matching('håndbolden', 20)`)).toBe(1)
  expect(await sql.try(lise, 'select 1 from audit.entries_about($1)', [person])).toBeGreaterThan(0)
})

test('work is queued in the transaction and done as the queue’s own role', async () => {
  const arrived = Promise.withResolvers<string>()
  const echo: Task = { name: 'plain.echo', run: async (_actor, { id }) => arrived.resolve(String(id)) }
  const order = action({
    name: 'plain.order-work',
    allow: 'system',
    input: z.strictObject({ id: z.string() }),
    async run(tx, { id }) {
      await enqueue(tx, echo, { id })
      return done()
    },
  })
  const worker = await startWorker(
    database.asJobs,
    [echo],
    async () => [testMunicipality],
    () => undefined,
  )
  const id = newId()
  value(await order(house.system, { id }))
  expect(await arrived.promise).toBe(id)
  await worker.stop()
})

test('the owner itself reaches every row, for a later migration that mends them', async () => {
  const owner = new pg.Client(database.asPlainOwner)
  await owner.connect()
  const { rowCount } = await owner.query('update cases.notes set source = source')
  await owner.end()
  expect(rowCount).toBe(1)
})
