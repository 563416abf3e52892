import { expect, test } from 'vitest'
import { givenToken, openTestApi } from '../../testing/test-api.ts'
import { lastAuditEntry } from '../../testing/test-endpoints.ts'
import { openTestHouse } from '../../testing/test-house.ts'

const house = await openTestHouse()
const { as } = await openTestApi()
const teacher = await house.staff('Tove Lærer', ['contact-person'], house.school)
const program = as(await givenToken(teacher, ['directory:read']))

test('a token for something else does not list organisations, and the attempt is on record', async () => {
  const narrow = as(await givenToken(teacher, ['case:read']))
  expect(await narrow.get('/organisations')).toMatchObject({ status: 403, body: { reasons: [{ code: 'scope' }] } })
  expect(await lastAuditEntry(house)).toMatchObject({
    action: 'directory.list-organisations',
    outcome: 'forbidden',
    account_id: teacher.account,
  })
})

test('a kind, a page or a field nobody knows is said by name', async () => {
  const answer = await program.get('/organisations?kind=castle&page=0&colour=red')
  expect(answer).toMatchObject({
    status: 422,
    body: {
      errors: [
        { pointer: '#/kind', code: 'invalid' },
        { pointer: '#/page', code: 'out-of-range' },
        { pointer: '#/colour', code: 'unknown' },
      ],
    },
  })
})

test('organisations are listed by name, a page at a time, with the total, and the look is on record', async () => {
  const first = await program.get('/organisations?pageSize=2')
  expect([first.status, first.body]).toEqual([
    200,
    {
      items: [
        { id: house.police, kind: 'police', name: 'Lokalpolitiet Lindå', town: 'Lindå', phone: '', closed: false },
        { id: house.unit, kind: 'ssp-unit', name: 'SSP Lindå', town: 'Lindå', phone: '', closed: false },
      ],
      page: 1,
      pageSize: 2,
      total: 3,
    },
  ])
  expect((await program.get('/organisations?kind=school')).body).toMatchObject({
    items: [{ name: 'Søndermarksskolen' }],
    total: 1,
  })
  expect(await lastAuditEntry(house)).toMatchObject({ action: 'directory.list-organisations', outcome: 'done' })
})

test('a program can ask whose token it holds', async () => {
  expect((await program.get('/me')).body).toEqual({
    name: 'Tove Lærer',
    organisation: { id: house.school, name: 'Søndermarksskolen' },
    roles: [{ role: 'contact-person', organisation: house.school, organisationName: 'Søndermarksskolen' }],
  })
})

test('the day a token was last used is kept', async () => {
  const { rows } = await house.database.owner.query(
    `select last_used_on = current_date as today from auth.tokens where account_id = $1 and 'directory:read' = any(scopes)`,
    [teacher.account],
  )
  expect(rows).toEqual([{ today: true }])
})
