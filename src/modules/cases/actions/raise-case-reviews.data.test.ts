import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays, addMonths } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { givenCase, givenParticipant, givenPerson, lastEntry } from '../../../testing/given-cases.ts'
import { givenConsent, givenYoungPerson } from '../../../testing/given-consents.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { finishReview, listConsents, withdrawConsent } from '../../people/index.ts'
import { closeCase } from './close-case.ts'
import { raiseCaseReviews } from './raise-case-reviews.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const sql = await openSqlActor(house.database)
const today = copenhagenDate(new Date())
const anna = { part: 'custody-holder' as const, name: 'Anna Holm' }

/** Somebody who turns so many years in so many days. */
function givenTurning(years: number, inDays: number): Promise<string> {
  return givenPerson(kim, { birthDate: addMonths(addDays(today, inDays), -12 * years) })
}

async function raised(personId: string) {
  value(await raiseCaseReviews(house.system, {}))
  const { reviews } = value(await listConsents(kim, { personId }))
  return reviews.map(({ kind, dueOn, consentId }) => ({ kind, dueOn, consentId }))
}

test('nobody but the house raises reviews', async () => {
  expect(await raiseCaseReviews(lise, {})).toMatchObject({ kind: 'forbidden' })
})

test('a birthday says nothing where there is neither a consent nor an open case', async () => {
  const personId = await givenTurning(15, 10)
  expect(await raised(personId)).toEqual([])
  const caseFile = await givenCase(kim, { personId })
  value(await closeCase(kim, { caseId: caseFile.id, outcome: 'moved', reason: 'Flyttet' }))
  expect(await raised(personId)).toEqual([])
})

test('a fifteenth birthday is told of once, where parents have said yes to something', async () => {
  const personId = await givenTurning(15, 10)
  await givenConsent(kim, personId, { givers: [anna], informed: ['young-person'] })
  const birthday = { kind: 'turns-15', dueOn: addDays(today, 10), consentId: null }
  expect(await raised(personId)).toMatchObject([{ kind: 'consent-review', dueOn: addDays(today, 9) }, birthday])
  expect(await raised(personId)).toHaveLength(2)
})

test('an eighteenth birthday that was, where there is an open case and no consent', async () => {
  const personId = await givenTurning(18, -20)
  await givenCase(kim, { personId })
  expect(await raised(personId)).toEqual([{ kind: 'turns-18', dueOn: addDays(today, -20), consentId: null }])
})

test('a consent is to be looked at from a fortnight before, and not when it has been taken back', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const soon = await givenConsent(kim, personId, { reviewOn: addDays(today, 14) })
  await givenConsent(kim, personId, { reviewOn: addDays(today, 15) })
  const gone = await givenConsent(kim, personId, { reviewOn: addDays(today, 5) })
  expect(await raised(personId)).toEqual([
    { kind: 'consent-review', dueOn: addDays(today, 5), consentId: gone },
    { kind: 'consent-review', dueOn: addDays(today, 14), consentId: soon },
  ])
  value(await withdrawConsent(kim, { consentId: gone, toldBy: 'Mads Holm' }))
  expect(await raised(personId)).toEqual([{ kind: 'consent-review', dueOn: addDays(today, 14), consentId: soon }])
})

test('looked at, it is gone for everybody and does not come back; a second look is told of the first', async () => {
  const personId = await givenTurning(15, 10)
  await givenCase(kim, { personId })
  await raised(personId)
  const [task] = value(await listConsents(kim, { personId })).reviews
  const taskId = task?.id ?? newId()
  expect(await sql.try(kim, 'select from people.due_items where id = $1', [taskId])).toBe(1)
  const remark = 'Kanariefuglen ved det nu'
  expect(value(await finishReview(kim, { taskId, remark }))).toEqual({ personId })
  expect(JSON.stringify(await lastEntry(house))).not.toContain('Kanarie')
  expect(await raised(personId)).toEqual([])
  expect(await sql.try(kim, 'select from people.due_items where id = $1', [taskId])).toBe(0)
  expect(await finishReview(lise, { taskId })).toMatchObject({
    kind: 'conflict',
    reasons: [{ code: 'already-looked', facts: { name: 'Kim Konsulent' } }],
  })
})

test('whoever is let into the case sees no such task, and a guessed one is not there', async () => {
  const personId = await givenTurning(18, 3)
  await givenParticipant(kim, (await givenCase(kim, { personId })).id, tove)
  expect(await raised(personId)).toHaveLength(1)
  expect(await sql.try(tove, 'select from people.review_tasks')).toBe(0)
  const guessed = newId()
  expect(await finishReview(kim, { taskId: guessed })).toMatchObject({ kind: 'missing' })
  expect(await lastEntry(house)).toMatchObject({ outcome: 'missing', subjects: [guessed] })
})
