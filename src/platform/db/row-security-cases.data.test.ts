import { afterAll, expect, test } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { newId } from '../../kernel/ids.ts'
import { givenCase, givenNote, givenParticipant, givenPerson } from '../../testing/given-cases.ts'
import { openSqlActor, type Statement } from '../../testing/sql-actor.ts'
import { openTestHouse, testMunicipality } from '../../testing/test-house.ts'

/** Cases and the persons they are about: what the database lets nobody do, with no line of the app in between. */
const house = await openTestHouse()
const otherUnit = await house.addOrganisation('ssp-unit', 'SSP Nabo')
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const bo = await house.staff('Bo Lind', ['ssp-consultant'])
const olga = await house.staff('Olga Nabo', ['ssp-consultant'], otherUnit)
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const ada = await house.staff('Ada Administrator', ['administrator'])
const dpo = await house.staff('Dan Databeskytter', ['data-protection-officer'])

const open = await givenCase(anna)
const participant = await givenParticipant(anna, open.id, tove)
const limited = await givenCase(anna, {
  personId: await givenPerson(anna, { givenName: 'Ukendt', familyName: 'Udenfor' }),
})
await givenNote(anna, limited.id, { body: 'Fortroligt bag lukkede døre' })
const noteElsewhere = await givenNote(anna, (await givenCase(anna)).id)
for (const [table, column] of [
  ['case_files', 'id'],
  ['notes', 'case_id'],
]) {
  await house.database.owner.query(`update cases.${table} set open_to_unit = null where ${column} = $1`, [limited.id])
}
await house.database.owner.query('update people.persons set open_to_unit = null where id = $1', [limited.person])

const sql = await openSqlActor(house.database)
afterAll(() => sql.close())

async function expectRefused(actor: Actor, what: string, statement: Statement): Promise<void> {
  expect({ what, came: await sql.try(actor, ...statement) }).toEqual({ what, came: 'refused' })
}

const adding = {
  note: (caseId: string, by: string, corrects: string | null = null): Statement => [
    `insert into cases.notes (municipality_id, id, case_id, open_to_unit, kind, body, happened_on, written_by, submission_key, corrects)
     values ($1, $2, $3, $4, 'assessment', 'x', current_date, $5, $6, $7)`,
    [testMunicipality, newId(), caseId, house.unit, by, newId(), corrects],
  ],
  participant: (caseId: string, account: string, by: string): Statement => [
    `insert into cases.participants (municipality_id, id, case_id, account_id, part, added_by) values ($1, $2, $3, $4, 'x', $5)`,
    [testMunicipality, newId(), caseId, account, by],
  ],
  ending: (of: string, by: string): Statement => [
    'insert into cases.participant_endings (municipality_id, participant_id, ended_by) values ($1, $2, $3)',
    [testMunicipality, of, by],
  ],
  ownership: (caseId: string, owner: string, by: string): Statement => [
    'insert into cases.ownerships (municipality_id, id, case_id, owner_id, given_by) values ($1, $2, $3, $4, $5)',
    [testMunicipality, newId(), caseId, owner, by],
  ],
  followUp: (caseId: string, by: string): Statement => [
    `insert into cases.follow_ups (municipality_id, id, case_id, open_to_unit, what, due_on, owner_id, set_by) values ($1, $2, $3, $4, 'x', current_date, $5, $5)`,
    [testMunicipality, newId(), caseId, house.unit, by],
  ],
  turn: (caseId: string, by: string): Statement => [
    `insert into cases.turns (municipality_id, id, case_id, kind, reason, made_by) values ($1, $2, $3, 'reopened', 'x', $4)`,
    [testMunicipality, newId(), caseId, by],
  ],
  caseFile: (
    by: string,
    columns: { unit?: string; readers?: string | null; person?: string | null; inquiry?: string },
  ): Statement => [
    `insert into cases.case_files (municipality_id, id, unit_id, open_to_unit, number, tier, purpose, person_id, inquiry_id, owner_id, opened_by)
     values ($1, $2, $3, $4, '2026-999', 'general', 'x', $5, $6, $7, $7)`,
    [
      testMunicipality,
      newId(),
      columns.unit ?? house.unit,
      columns.readers === undefined ? house.unit : columns.readers,
      columns.person ?? null,
      columns.inquiry ?? null,
      by,
    ],
  ],
} as const

const outsiders = [tove, ada, dpo, olga]

test('who takes part in a case reads it, and writes nothing in it', async () => {
  expect(await sql.try(tove, 'select 1 from cases.case_files')).toBe(1)
  expect(await sql.try(tove, 'update cases.case_files set touched_at = now()')).toBe(0)
})

test('nobody outside the unit writes in a case, lets anyone in, or ends anyone’s part', async () => {
  for (const actor of outsiders) {
    const { account, name } = actor
    await expectRefused(actor, `note: ${name}`, adding.note(open.id, account))
    await expectRefused(actor, `participant: ${name}`, adding.participant(open.id, account, account))
    await expectRefused(actor, `ending: ${name}`, adding.ending(participant, account))
    await expectRefused(actor, `ownership: ${name}`, adding.ownership(open.id, account, account))
    await expectRefused(actor, `follow-up: ${name}`, adding.followUp(open.id, account))
    await expectRefused(actor, `turn: ${name}`, adding.turn(open.id, account))
    await expectRefused(actor, `case: ${name}`, adding.caseFile(account, {}))
  }
})

test('what is not one’s own does not exist: no case, no person, no note, no number', async () => {
  for (const actor of [ada, dpo, olga, house.visitor()]) {
    for (const table of ['cases.case_files', 'cases.notes', 'cases.case_numbers', 'people.persons', 'cases.turns']) {
      expect(await sql.try(actor, `select 1 from ${table}`)).toBe(0)
    }
    expect(await sql.try(actor, `select 1 from people.similar_persons('mats holm', 20)`)).toBe(0)
    expect(await sql.try(actor, `select 1 from cases.notes_matching('fortroligt', 20)`)).toBe(0)
  }
})

test('a limited case is nothing to a colleague who is not named: no hit, no count, no name, no way in', async () => {
  for (const [table, column, id] of [
    ['cases.case_files', 'id', limited.id],
    ['cases.notes', 'case_id', limited.id],
    ['cases.participants', 'case_id', limited.id],
    ['cases.ownerships', 'case_id', limited.id],
    ['cases.chronology', 'case_id', limited.id],
    ['access.grants', 'object_id', limited.id],
    ['people.persons', 'id', limited.person],
  ]) {
    expect(await sql.try(bo, `select 1 from ${table} where ${column} = $1`, [id])).toBe(0)
  }
  expect(await sql.try(bo, `select 1 from cases.notes_matching('fortroligt', 20)`)).toBe(0)
  expect(await sql.try(bo, `select 1 from people.similar_persons('ukent utenfor', 20)`)).toBe(0)
  await expectRefused(bo, 'note', adding.note(limited.id, bo.account))
  await expectRefused(bo, 'case about the person', adding.caseFile(bo.account, { person: limited.person }))
  await expectRefused(bo, 'mark as read', [
    'insert into cases.looks (municipality_id, case_id, account_id) values ($1, $2, $3)',
    [testMunicipality, limited.id, bo.account],
  ])
  expect(await sql.try(bo, 'update cases.case_files set owner_id = $2 where id = $1', [limited.id, bo.account])).toBe(0)
  expect(await sql.try(anna, 'select 1 from cases.case_files where id = $1', [limited.id])).toBe(1)
})

test('a colleague of the unit acts in the own name only', async () => {
  const other = anna.account
  await expectRefused(bo, 'note', adding.note(open.id, other))
  await expectRefused(bo, 'participant', adding.participant(open.id, bo.account, other))
  await expectRefused(bo, 'ending', adding.ending(participant, other))
  await expectRefused(bo, 'ownership', adding.ownership(open.id, bo.account, other))
  await expectRefused(bo, 'follow-up', adding.followUp(open.id, other))
  await expectRefused(bo, 'turn', adding.turn(open.id, other))
  await expectRefused(bo, 'case', adding.caseFile(other, {}))
})

test('a note puts right a note of its own case only', async () => {
  await expectRefused(anna, 'another case’s', adding.note(open.id, anna.account, noteElsewhere))
})

test('a case is read by its own unit or by those named, and comes from an inquiry its opener sees', async () => {
  await expectRefused(anna, 'for another unit', adding.caseFile(anna.account, { readers: otherUnit }))
  await expectRefused(anna, 'of another unit', adding.caseFile(anna.account, { unit: otherUnit, readers: otherUnit }))
  await expectRefused(anna, 'from an inquiry unseen', adding.caseFile(anna.account, { inquiry: newId() }))
  await expectRefused(anna, 'moved to another person', ['update cases.case_files set person_id = $1', [open.person]])
  await expectRefused(anna, 'opened to another unit', ['update cases.case_files set open_to_unit = $1', [otherUnit]])
})

test('a person is registered in one’s own unit and name', async () => {
  const person = (unit: string | null, by: string): Statement => [
    `insert into people.persons (municipality_id, id, open_to_unit, given_name, created_by) values ($1, $2, $3, 'X', $4)`,
    [testMunicipality, newId(), unit, by],
  ]
  await expectRefused(bo, 'another unit', person(otherUnit, bo.account))
  await expectRefused(bo, 'nobody’s', person(null, bo.account))
  await expectRefused(bo, 'another’s name', person(house.unit, anna.account))
  for (const actor of outsiders) await expectRefused(actor, actor.name, person(house.unit, actor.account))
})

test('nothing that was written is changed or removed', async () => {
  for (const table of ['notes', 'turns', 'participants', 'participant_endings', 'ownerships', 'follow_up_outcomes']) {
    await expectRefused(anna, table, [`delete from cases.${table}`, []])
  }
  await expectRefused(anna, 'note', [`update cases.notes set body = 'x'`, []])
  await expectRefused(anna, 'turn', [`update cases.turns set reason = 'x'`, []])
})
