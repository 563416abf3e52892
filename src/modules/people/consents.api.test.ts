import { expect, test } from 'vitest'
import { copenhagenDate } from '../../kernel/copenhagen-clock.ts'
import { addDays } from '../../kernel/dates.ts'
import { newId } from '../../kernel/ids.ts'
import { lastEntry } from '../../testing/given-cases.ts'
import { consentOf, givenConsent, givenYoungPerson } from '../../testing/given-consents.ts'
import { givenToken, openTestApi } from '../../testing/test-api.ts'
import { openTestHouse } from '../../testing/test-house.ts'

const house = await openTestHouse()
const { as } = await openTestApi()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const program = as(await givenToken(kim, ['consent:read', 'consent:write']))
const today = copenhagenDate(new Date())

function bodyOf(details: Parameters<typeof consentOf>[1] = {}) {
  const { personId: _own, ...body } = consentOf('', details)
  return body
}

test('a token that may only read writes and ends no consent', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const consentId = await givenConsent(kim, personId)
  const narrow = as(await givenToken(kim, ['consent:read']))
  const refused = { status: 403, body: { reasons: [{ code: 'scope' }] } }
  expect(await narrow.post(`/persons/${personId}/consents`, bodyOf())).toMatchObject(refused)
  expect(await narrow.post(`/consents/${consentId}/withdrawal`, { toldBy: 'Mads Holm' })).toMatchObject(refused)
})

test('a person and a consent that are not there are not found, and the guess is on record', async () => {
  const guessed = newId()
  expect(await program.get(`/persons/${guessed}/consents`)).toMatchObject({ status: 404 })
  expect(await lastEntry(house)).toMatchObject({ outcome: 'missing', subjects: [guessed], account_id: kim.account })
  expect(await program.post(`/consents/${guessed}/withdrawal`, { toldBy: 'Mads Holm' })).toMatchObject({ status: 404 })
})

test('what is wrong is said by name, and what the rules refuse is said with the rule', async () => {
  const personId = await givenYoungPerson(kim, 14)
  const path = `/persons/${personId}/consents`
  expect(
    await program.post(path, { ...bodyOf(), kind: 'gossip', scope: 'å'.repeat(3000), colour: 'red' }),
  ).toMatchObject({
    status: 422,
    body: {
      errors: expect.arrayContaining([
        expect.objectContaining({ pointer: '#/kind' }),
        expect.objectContaining({ pointer: '#/scope' }),
        expect.objectContaining({ pointer: '#/colour' }),
      ]),
    },
  })
  expect(await program.post(path, bodyOf())).toMatchObject({
    status: 409,
    body: { reasons: [{ code: 'consent-denied', facts: { rule: 'consent-under-15', version: '1.0' } }] },
  })
  expect(await program.post(path, bodyOf({ givenOn: addDays(today, 1) }))).toMatchObject({
    status: 409,
    body: { reasons: [{ code: 'consent-future' }] },
  })
})

test('a consent sent twice with one key is one, is listed, and is taken back once', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const path = `/persons/${personId}/consents`
  const body = bodyOf({ kind: 'share', receivers: [house.school], submissionKey: newId() })
  const first = await program.post(path, body)
  expect(first).toMatchObject({ status: 201 })
  expect((await program.post(path, body)).body).toEqual(first.body)
  expect((await program.get(path)).body).toMatchObject({
    live: [
      {
        kind: 'share',
        state: 'live',
        givers: [{ part: 'young-person', name: 'Mads Holm' }],
        receivers: [{ name: 'Søndermarksskolen' }],
        ending: null,
      },
    ],
    items: [],
    total: 0,
  })
  const { id } = first.body as { id: string }
  const end = () => program.post(`/consents/${id}/withdrawal`, { toldBy: 'Mads Holm' })
  expect(await end()).toMatchObject({ status: 200, body: { stopped: 0 } })
  expect(await end()).toMatchObject({ status: 409, body: { reasons: [{ code: 'already-ended' }] } })
  expect((await program.get(path)).body).toMatchObject({
    live: [],
    items: [{ state: 'withdrawn', ending: { kind: 'withdrawn', on: today, toldBy: 'Mads Holm' } }],
    total: 1,
  })
})
