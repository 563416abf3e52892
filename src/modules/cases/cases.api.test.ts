import { expect, test } from 'vitest'
import { newId } from '../../kernel/ids.ts'
import { givenCase, givenNote, givenParticipant, lastEntry } from '../../testing/given-cases.ts'
import { givenToken, openTestApi } from '../../testing/test-api.ts'
import { openTestHouse, value } from '../../testing/test-house.ts'
import { closeCase } from './actions/close-case.ts'

const house = await openTestHouse()
const { as } = await openTestApi()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const program = as(await givenToken(kim, ['case:read', 'case:write']))
const hers = as(await givenToken(tove, ['case:read']))

test('a token that may only read writes no note', async () => {
  const caseFile = await givenCase(kim)
  const narrow = as(await givenToken(kim, ['case:read']))
  const note = { kind: 'assessment', body: 'Det går bedre.' }
  expect(await narrow.post(`/cases/${caseFile.id}/notes`, note)).toMatchObject({
    status: 403,
    body: { reasons: [{ code: 'scope' }] },
  })
})

test('a case of which somebody is no part does not exist, and the guess is on record', async () => {
  const caseFile = await givenCase(kim)
  expect(await hers.get(`/cases/${caseFile.id}`)).toMatchObject({ status: 404, type: 'application/problem+json' })
  expect(await lastEntry(house)).toMatchObject({
    outcome: 'missing',
    subjects: [caseFile.id],
    account_id: tove.account,
  })
  expect((await hers.get('/cases?who=all')).body).toMatchObject({ items: [], total: 0 })
})

test('what is wrong with a note is said by name', async () => {
  const caseFile = await givenCase(kim)
  const path = `/cases/${caseFile.id}/notes`
  const wrong = { kind: 'gossip', body: 'å'.repeat(100_000), happenedOn: '2026-02-30', colour: 'red' }
  expect(await program.post(path, wrong)).toMatchObject({
    status: 422,
    body: {
      errors: expect.arrayContaining([
        expect.objectContaining({ pointer: '#/kind' }),
        expect.objectContaining({ pointer: '#/body' }),
        expect.objectContaining({ pointer: '#/happenedOn' }),
        expect.objectContaining({ pointer: '#/colour' }),
      ]),
    },
  })
  expect(await program.post(path, { kind: 'agreement', body: 'Vi ses', happenedOn: '2999-01-01' })).toMatchObject({
    status: 409,
    body: { reasons: [{ code: 'future-date' }] },
  })
})

test('a closed case takes no note', async () => {
  const caseFile = await givenCase(kim)
  value(await closeCase(kim, { caseId: caseFile.id, outcome: 'moved', reason: 'Flyttet' }))
  const answer = await program.post(`/cases/${caseFile.id}/notes`, { kind: 'agreement', body: 'Vi ses' })
  expect(answer).toMatchObject({ status: 409, body: { reasons: [{ code: 'case-closed' }] } })
})

test('a note sent twice with one key is one note, and stands first among the newest', async () => {
  const caseFile = await givenCase(kim)
  await givenNote(kim, caseFile.id, { body: 'Ældre', happenedOn: '2020-01-01' })
  const note = { kind: 'fact', body: 'Fravær 14 dage.', source: 'Skolen', submissionKey: newId() }
  const first = await program.post(`/cases/${caseFile.id}/notes`, note)
  expect(first.status).toBe(201)
  expect(first.headers.location).toBe(`/api/v1/cases/${caseFile.id}`)
  expect((await program.post(`/cases/${caseFile.id}/notes`, note)).body).toEqual(first.body)
  expect((await program.get(`/cases/${caseFile.id}`)).body).toMatchObject({
    number: caseFile.number,
    tier: 'anticipatory',
    person: { name: 'Mads Holm', birthDate: '2012-03-04' },
    notes: [
      { kind: 'fact', body: 'Fravær 14 dage.', source: 'Skolen', authorName: 'Kim Konsulent' },
      { body: 'Ældre', happenedOn: '2020-01-01' },
    ],
  })
})

test('the list has a filter, a page and a total, and holds no CPR number', async () => {
  const ida = await house.staff('Ida Konsulent', ['ssp-consultant'])
  for (const name of ['Gruppe 1', 'Gruppe 2', 'Gruppe 3']) await givenCase(ida, { groupName: name })
  const list = await as(await givenToken(ida, ['case:read'])).get('/cases?pageSize=2&page=2&tier=anticipatory')
  expect(list.body).toMatchObject({ items: [{ groupName: 'Gruppe 1' }], page: 2, pageSize: 2, total: 3 })
  expect(JSON.stringify(list.body)).not.toContain('cpr')
})

test('a contact person reads the case they take part in', async () => {
  const caseFile = await givenCase(kim)
  await givenParticipant(kim, caseFile.id, tove)
  expect((await hers.get(`/cases/${caseFile.id}`)).body).toMatchObject({
    person: { name: 'Mads Holm' },
    participants: [{ name: 'Tove Lærer' }],
  })
})
