import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { lastEntry } from '../../../testing/given-cases.ts'
import { givenHandover, givenNameList, letListsRunOut, nameRowsOf } from '../../../testing/given-name-lists.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { purgeNameListsTask } from '../tasks/purge-name-lists.task.ts'
import { dropName } from './decide-name.ts'
import { openNameList } from './open-name-list.ts'
import { listNamePurges, purgeNameList } from './purge-name-lists.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const leader = await house.staff('Birgit Lund', ['ssp-leader'])
const officer = await house.staff('Dorte Munk', ['data-protection-officer'])
const holt = await house.staff('Anders Holt', ['contact-person'], house.police)
const sql = await openSqlActor(house.database)
const nightly = { municipality: house.system.municipality }

async function givenOldList(...names: string[]): Promise<{ meetingId: string; listId: string }> {
  const meetingId = await givenHandover(anna, holt)
  await givenNameList(holt, meetingId, names)
  const [first = ''] = await nameRowsOf(house, meetingId)
  value(await dropName(anna, { meetingId, rowId: first }))
  await letListsRunOut(house, meetingId)
  const [list] = value(await openNameList(anna, { meetingId })).lists
  return { meetingId, listId: list?.id ?? '' }
}

test('straight in SQL: nobody but the house erases a line, and the house not before the day', async () => {
  const meetingId = await givenHandover(anna, holt)
  await givenNameList(holt, meetingId, ['Mads Holm'])
  const [row = ''] = await nameRowsOf(house, meetingId)
  const erase = 'delete from fora.name_rows where id = $1'
  for (const actor of [anna, leader, holt, house.system]) expect(await sql.try(actor, erase, [row])).toBe(0)
  await letListsRunOut(house, meetingId)
  for (const actor of [anna, leader, holt]) expect(await sql.try(actor, erase, [row])).toBe(0)
  expect(await sql.try(house.system, erase, [row])).toBe(1)
})

test('straight in SQL: nobody but the house writes a proof, and the house none for a list that is not due', async () => {
  const meetingId = await givenHandover(anna, holt)
  await givenNameList(holt, meetingId, ['Mads Holm'])
  const prove = `insert into fora.purges (municipality_id, list_id, rows_erased, decisions, rule)
    select municipality_id, id, 1, '{}', 'x' from fora.name_lists where meeting_id = $1`
  for (const actor of [anna, house.system]) expect(await sql.try(actor, prove, [meetingId])).toBe('refused')
})

test('in the night a list whose time is up is erased with what was decided, and a proof in numbers is left', async () => {
  const { meetingId, listId } = await givenOldList('Mads Kanariefugl', 'Aya Berg')
  const young = await givenHandover(anna, holt)
  await givenNameList(holt, young, ['Bo Krogh'])
  await purgeNameListsTask.run(house.system, nightly)
  expect(await nameRowsOf(house, meetingId)).toEqual([])
  expect(await nameRowsOf(house, young)).toHaveLength(1)
  expect(await lastEntry(house)).toMatchObject({
    action: 'fora.purge-name-list',
    outcome: 'done',
    subjects: [listId],
    details: { rows: 2, rule: 'days-after-meeting' },
  })
  const opened = value(await openNameList(anna, { meetingId }))
  expect(opened.rows).toEqual([])
  expect(opened.purges).toMatchObject([{ listId, rowsErased: 2, decisions: { drop: 1 }, rule: 'days-after-meeting' }])
})

test('a night that runs twice, also at once, erases and proves once', async () => {
  const { listId } = await givenOldList('Mads Holm')
  await Promise.all([purgeNameListsTask.run(house.system, nightly), purgeNameListsTask.run(house.system, nightly)])
  await purgeNameListsTask.run(house.system, nightly)
  const { rows } = await house.database.owner.query('select rows_erased from fora.purges where list_id = $1', [listId])
  expect(rows).toEqual([{ rows_erased: 1 }])
})

test('a purge that is broken off in the middle leaves the whole list', async () => {
  const { meetingId, listId } = await givenOldList('Mads Holm', 'Aya Berg')
  // The proof is written last: a rule that says no to it stands for a power cut there.
  await house.database.owner.query(`alter table fora.purges add constraint broken check (rule = 'never') not valid`)
  await expect(purgeNameList(house.system, { listId })).rejects.toThrow()
  await house.database.owner.query('alter table fora.purges drop constraint broken')
  expect(await nameRowsOf(house, meetingId)).toHaveLength(2)
  await purgeNameListsTask.run(house.system, nightly)
  expect(await nameRowsOf(house, meetingId)).toEqual([])
})

test('the data protection officer and the leader see the proofs; a consultant and the police do not', async () => {
  const { listId } = await givenOldList('Mads Kanariefugl')
  await purgeNameListsTask.run(house.system, nightly)
  for (const reader of [officer, leader]) {
    const listed = value(await listNamePurges(reader, {}))
    expect(listed.purges[0]).toMatchObject({ listId, rowsErased: 1, decisions: { drop: 1 } })
    expect(JSON.stringify(listed)).not.toContain('Kanariefugl')
  }
  expect(await listNamePurges(anna, {})).toMatchObject({ kind: 'forbidden' })
  expect(await listNamePurges(holt, {})).toMatchObject({ kind: 'forbidden' })
  expect(await purgeNameList(leader, { listId: newId() })).toMatchObject({ kind: 'forbidden' })
})
