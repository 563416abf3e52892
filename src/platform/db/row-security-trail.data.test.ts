import { afterAll, expect, test } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { newId } from '../../kernel/ids.ts'
import { openSqlActor, type Statement } from '../../testing/sql-actor.ts'
import { openTestHouse, testMunicipality } from '../../testing/test-house.ts'

/** The trail, the queue, and the wall between municipalities: what the database lets nobody do. */
const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const bo = await house.staff('Bo Lind', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const ada = await house.staff('Ada Administrator', ['administrator'])

const sql = await openSqlActor(house.database)
afterAll(() => sql.close())

async function expectRefused(actor: Actor, what: string, statement: Statement): Promise<void> {
  expect({ what, came: await sql.try(actor, ...statement) }).toEqual({ what, came: 'refused' })
}

test('nobody writes in the trail in another’s name, and only reviewers read it', async () => {
  const entry = (kind: string, account: string | null): Statement => [
    `insert into audit.entries (municipality_id, id, actor_kind, account_id, action, outcome, request) values ($1, $2, $3, $4, 'x', 'done', 'x')`,
    [testMunicipality, newId(), kind, account],
  ]
  await expectRefused(anna, 'as another', entry('staff', bo.account))
  await expectRefused(anna, 'as the house', entry('system', null))
  await expectRefused(house.visitor(), 'as staff', entry('staff', anna.account))
  for (const actor of [house.visitor(), anna, tove, ada]) {
    expect(await sql.try(actor, 'select 1 from audit.entries')).toBe(0)
    expect(await sql.try(actor, 'select 1 from audit.entries_about($1)', [anna.account])).toBe(0)
  }
  await expectRefused(lise, 'a seal', [
    `insert into audit.seals (municipality_id, id, first_sequence, last_sequence, entry_count, previous_hash, hash) values ($1, $2, 1, 2, 1, '', '')`,
    [testMunicipality, newId()],
  ])
})

test('another municipality is another world', async () => {
  const elsewhere: Actor = { ...ada, municipality: 575 }
  for (const table of ['access.accounts', 'access.role_assignments', 'directory.organisations', 'directory.settings']) {
    expect(await sql.try(elsewhere, `select 1 from ${table}`)).toBe(0)
  }
  await expectRefused(ada, 'an organisation there', [
    `insert into directory.organisations (municipality_id, id, kind, name) values (575, $1, 'school', 'X')`,
    [newId()],
  ])
  const failed = await sql.try(elsewhere, 'select 1 from queue.failed($1)', [testMunicipality])
  expect(failed).toBe(0)
  await expectRefused(elsewhere, 'work there', [
    `select queue.add('x', json_build_object('municipality', $1::integer), now(), null)`,
    [testMunicipality],
  ])
})
