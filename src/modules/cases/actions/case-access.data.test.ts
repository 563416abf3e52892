import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import type { StaffActor } from '../../../kernel/actor.ts'
import { givenCase, givenNote, givenParticipant, lastEntry } from '../../../testing/given-cases.ts'
import { openTestHouse, testMunicipality, value } from '../../../testing/test-house.ts'
import { endParticipant } from './end-participant.ts'
import { handOverCase } from './hand-over-case.ts'
import { listCases } from './list-cases.ts'
import { openCaseFile } from './open-case-file.ts'
import { readChronology } from './read-chronology.ts'

const house = await openTestHouse()
const north = await house.addOrganisation('ssp-unit', 'SSP Nord')
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const sigurd = await house.staff('Sigurd Skoleleder', ['organisation-lead'], house.school)
const nora = await house.staff('Nora Nord', ['ssp-consultant'], north)
const ib = await house.staff('Ib IT', ['administrator'])
const dorte = await house.staff('Dorte Rådgiver', ['data-protection-officer'])

const caseFile = await givenCase(kim)
const other = await givenCase(kim)
await givenNote(kim, caseFile.id)
await givenNote(kim, other.id)

const app = new pg.Client(house.database.asApp)
await app.connect()
afterAll(() => app.end())

/** What the tables themselves show somebody, asked as the app role and past every action. */
async function seenInTables(actor: StaffActor) {
  await app.query('begin')
  await app.query('select access.enter($1, $2, $3, null)', [testMunicipality, 'staff', actor.account])
  const counts: Record<string, number> = {}
  const tables = ['case_files', 'notes', 'ownerships', 'participants', 'chronology', 'due_items']
  for (const table of tables) counts[table] = (await app.query(`select from cases.${table}`)).rowCount ?? -1
  counts.persons = (await app.query('select from people.persons')).rowCount ?? -1
  counts.found = (await app.query(`select from cases.notes_matching('klassen', 50)`)).rowCount ?? -1
  await app.query('rollback')
  return counts
}

const nothing = {
  case_files: 0,
  notes: 0,
  ownerships: 0,
  participants: 0,
  chronology: 0,
  due_items: 0,
  persons: 0,
  found: 0,
}

test.each([
  ['the administrator', ib],
  ['the data protection officer', dorte],
  ['a contact person who takes part in none', tove],
  ['a school leader', sigurd],
  ['another unit’s consultant', nora],
])('%s sees no case, in the tables either', async (_who, actor) => {
  expect(await seenInTables(actor)).toEqual(nothing)
  expect((await openCaseFile(actor, { caseId: caseFile.id })).refused).toBe(true)
  const list = await listCases(actor, { who: 'all' })
  expect(list.refused ? [] : list.value.items).toEqual([])
})

test('a consultant and the leader of the unit see them all', async () => {
  expect(await seenInTables(kim)).toEqual({
    case_files: 2,
    notes: 2,
    ownerships: 2,
    participants: 0,
    chronology: 4,
    due_items: 0,
    persons: 2,
    found: 2,
  })
  expect(value(await openCaseFile(lise, { caseId: caseFile.id })).workable).toBe(true)
})

test('a guessed id is answered like one that is not there, and is on record', async () => {
  expect(await openCaseFile(tove, { caseId: caseFile.id })).toEqual({
    refused: true,
    kind: 'missing',
    reasons: [{ code: 'missing' }],
  })
  expect(await lastEntry(house)).toMatchObject({
    action: 'cases.open-case-file',
    outcome: 'missing',
    subjects: [caseFile.id],
    account_id: tove.account,
  })
  expect(await readChronology(nora, { caseId: caseFile.id })).toMatchObject({ kind: 'missing' })
})

test('a contact person sees the one case they take part in, whom it is about, and nothing after it ended', async () => {
  const part = await givenParticipant(kim, caseFile.id, tove)
  expect(value(await openCaseFile(tove, { caseId: caseFile.id }))).toMatchObject({
    person: { name: 'Mads Holm' },
    workable: false,
    inquiryId: null,
  })
  expect(value(await listCases(tove, { who: 'all' })).items.map(({ id }) => id)).toEqual([caseFile.id])
  expect(await seenInTables(tove)).toMatchObject({ case_files: 1, notes: 1, persons: 1, found: 1 })

  value(await endParticipant(kim, { caseId: caseFile.id, participantId: part }))
  expect(await openCaseFile(tove, { caseId: caseFile.id })).toMatchObject({ kind: 'missing' })
  expect(await seenInTables(tove)).toEqual(nothing)
})

test('who takes part in two cases about one person keeps the person when one of them ends', async () => {
  const second = await givenCase(kim, { personId: caseFile.person })
  const first = await givenParticipant(kim, caseFile.id, tove)
  await givenParticipant(kim, second.id, tove)
  value(await endParticipant(kim, { caseId: caseFile.id, participantId: first }))
  expect(value(await openCaseFile(tove, { caseId: second.id })).person?.name).toBe('Mads Holm')
  expect(await openCaseFile(tove, { caseId: caseFile.id })).toMatchObject({ kind: 'missing' })
})

test('the tables let nobody in by hand to what they do not see, nor write notes for another', async () => {
  await app.query('begin')
  await app.query('select access.enter($1, $2, $3, null)', [testMunicipality, 'staff', nora.account])
  const grant = `insert into access.grants (municipality_id, id, account_id, object_kind, object_id, relation)
    values (${testMunicipality}, gen_random_uuid(), $1, 'case', $2, 'participant')`
  await expect(app.query(grant, [nora.account, caseFile.id])).rejects.toThrow('row-level security')
  await app.query('rollback')
  await app.query('begin')
  await app.query('select access.enter($1, $2, $3, null)', [testMunicipality, 'staff', kim.account])
  const note = `insert into cases.notes (municipality_id, id, case_id, open_to_unit, kind, body, happened_on, written_by, submission_key)
    values (${testMunicipality}, gen_random_uuid(), $1, $2, 'assessment', 'x', current_date, $3, gen_random_uuid())`
  await app.query('savepoint before')
  await expect(app.query(note, [caseFile.id, house.unit, lise.account])).rejects.toThrow('row-level security')
  await app.query('rollback to before')
  await expect(app.query(note, [caseFile.id, north, kim.account])).rejects.toThrow('row-level security')
  await app.query('rollback to before')
  await expect(app.query('update cases.notes set body = body')).rejects.toThrow('permission denied')
  await app.query('rollback')
})

test('the new owner is let in and the old one’s own grant ends', async () => {
  const handed = await givenCase(kim)
  value(await handOverCase(kim, { caseId: handed.id, owner: lise.account, from: kim.account }))
  const { rows } = await house.database.owner.query(
    `select g.account_id, e.grant_id is not null as ended from access.grants g
      left join access.grant_endings e on e.grant_id = g.id where g.object_id = $1 order by g.given_at, g.id`,
    [handed.id],
  )
  expect(rows).toEqual([
    { account_id: kim.account, ended: true },
    { account_id: lise.account, ended: false },
  ])
  expect(await handOverCase(kim, { caseId: handed.id, owner: kim.account, from: kim.account })).toMatchObject({
    kind: 'conflict',
    reasons: [{ code: 'owner-changed', facts: { name: 'Lise Leder' } }],
  })
})
