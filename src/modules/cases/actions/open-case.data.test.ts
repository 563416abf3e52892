import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenCase, givenPerson, lastEntry } from '../../../testing/given-cases.ts'
import { givenInInbox } from '../../../testing/given-inbox.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { openCase } from './open-case.ts'
import { openCaseFile } from './open-case-file.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const year = String(new Date().getFullYear())

async function countCases(): Promise<number> {
  const { rows } = await house.database.owner.query('select count(*)::integer as count from cases.case_files')
  return rows[0].count
}

test('a contact person may not open a case', async () => {
  const teacher = await house.staff('Tove Lærer', ['contact-person'], house.school)
  expect(await openCase(teacher, { tier: 'general', purpose: 'Rusmidler i 8. klasse' })).toMatchObject({
    kind: 'forbidden',
  })
})

test.each([
  ['a named tier without anybody', { tier: 'intervening' as const, purpose: 'Bander' }, 'tier-needs-subject'],
  ['two it could be about', { tier: 'general' as const, purpose: 'x', groupName: 'Gruppen ved hallen' }, 'one-subject'],
])('refuses %s', async (_what, input, code) => {
  const personId = code === 'one-subject' ? await givenPerson(kim) : null
  const before = await countCases()
  expect(await openCase(kim, { ...input, personId })).toMatchObject({ kind: 'rule', reasons: [{ code }] })
  expect(await countCases()).toBe(before)
})

test('refuses an owner outside the unit', async () => {
  const teacher = await house.staff('Troels Lærer', ['contact-person'], house.school)
  const input = { tier: 'general' as const, purpose: 'Rusmidler', owner: teacher.account }
  expect(await openCase(kim, input)).toMatchObject({ reasons: [{ code: 'owner-not-in-unit' }] })
})

test('nobody opens a case about a person of another unit, in the app or past it', async () => {
  const north = await house.addOrganisation('ssp-unit', 'SSP Nord')
  const nora = await house.staff('Nora Nord', ['ssp-consultant'], north)
  const theirs = await givenPerson(nora)
  expect(await openCase(kim, { tier: 'anticipatory', purpose: 'Nysgerrighed', personId: theirs })).toMatchObject({
    kind: 'missing',
  })
  expect(await openCase(kim, { tier: 'general', purpose: 'Rusmidler', unit: north })).toMatchObject({ kind: 'missing' })
})

test('the owner is let in, and the case remembers the inquiry it came from', async () => {
  const { id: inquiryId } = await givenInInbox(house)
  const opened = await givenCase(kim, { owner: lise.account, inquiryId })
  expect(opened.number).toBe(`${year}-0001`)
  const { rows } = await house.database.owner.query(
    'select account_id, object_kind, relation from access.grants where object_id = any($1) order by object_kind',
    [[opened.id, opened.person]],
  )
  expect(rows).toEqual([
    { account_id: lise.account, object_kind: 'case', relation: 'owner' },
    { account_id: lise.account, object_kind: 'person', relation: 'owner' },
  ])
  expect(value(await openCaseFile(lise, { caseId: opened.id }))).toMatchObject({
    inquiryId,
    ownerName: 'Lise Leder',
    person: { name: 'Mads Holm' },
    tier: 'anticipatory',
    status: 'open',
  })
})

test('the entry names the case, the person and the inquiry', async () => {
  const { id: inquiryId } = await givenInInbox(house)
  const opened = await givenCase(kim, { inquiryId })
  const entry = await lastEntry(house)
  expect(entry).toMatchObject({ action: 'cases.open-case', outcome: 'done', details: { tier: 'anticipatory' } })
  expect(entry.subjects).toEqual(expect.arrayContaining([opened.id, opened.person, inquiryId]))
})

test('two who open at once get different numbers', async () => {
  const opened = await Promise.all(
    [kim, lise, kim, lise].map(async (by) =>
      value(await openCase(by, { tier: 'general', purpose: 'Oplæg i 7. klasse' })),
    ),
  )
  expect(new Set(opened.map(({ number }) => number)).size).toBe(4)
})

test('a double click opens one case', async () => {
  const input = { tier: 'general' as const, purpose: 'Oplæg i 8. klasse', submissionKey: newId() }
  const before = await countCases()
  const [first, second] = await Promise.all([openCase(kim, input), openCase(kim, input)])
  expect(value(second)).toEqual(value(first))
  expect(value(await openCase(kim, input))).toEqual(value(first))
  expect(await countCases()).toBe(before + 1)
})

test('building-up work may be about a group, or about nobody', async () => {
  const group = await givenCase(kim, { groupName: 'Gruppen ved hallen', tier: 'intervening' })
  expect(value(await openCaseFile(kim, { caseId: group.id }))).toMatchObject({
    groupName: 'Gruppen ved hallen',
    person: null,
  })
  const nobody = await givenCase(kim, { tier: 'general' })
  expect(value(await openCaseFile(kim, { caseId: nobody.id }))).toMatchObject({ groupName: '', person: null })
})
