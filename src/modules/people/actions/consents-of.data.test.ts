import { expect, test } from 'vitest'
import { z } from 'zod'
import type { StaffActor } from '../../../kernel/actor.ts'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays, addMonths } from '../../../kernel/dates.ts'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import { givenCase, givenParticipant, givenPerson } from '../../../testing/given-cases.ts'
import { givenConsent, givenShareConsent, givenYoungPerson } from '../../../testing/given-consents.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { consentsOf, liveConsentsToShare } from './consents-of.ts'
import { withdrawConsent } from './withdraw-consent.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const today = copenhagenDate(new Date())

const ask = action({
  name: 'test.ask-for-consents',
  allow: 'signed-in',
  input: z.strictObject({ personId: z.uuid(), organisationId: z.uuid(), on: DayInput.optional() }),
  async run(tx, { personId, organisationId, on }) {
    const all = await consentsOf(tx, personId)
    const live = await liveConsentsToShare(tx, personId, organisationId, on)
    return done({ all: all.map(({ id }) => id), live: live.map(({ id }) => id) })
  },
})

async function asked(actor: StaffActor, personId: string, organisationId: string, on?: string) {
  return value(await ask(actor, { personId, organisationId, ...(on && { on }) }))
}

test('something may rest on a yes to share that names the body, and on no other', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const toSchool = await givenShareConsent(kim, personId, [house.school])
  const takePart = await givenConsent(kim, personId)
  expect(await asked(kim, personId, house.school)).toEqual({ all: [takePart, toSchool], live: [toSchool] })
  expect((await asked(kim, personId, house.police)).live).toEqual([])
})

test('not before the day it was given, and not once it is taken back', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const consentId = await givenShareConsent(kim, personId, [house.school])
  expect((await asked(kim, personId, house.school, addDays(today, -1))).live).toEqual([])
  value(await withdrawConsent(kim, { consentId, toldBy: 'Mads Holm' }))
  expect(await asked(kim, personId, house.school)).toEqual({ all: [], live: [] })
})

test('a parent’s yes carries until the day before the fifteenth birthday', async () => {
  const birthday = addDays(today, 20)
  const personId = await givenPerson(kim, { birthDate: addMonths(birthday, -12 * 15) })
  const givers = [{ part: 'custody-holder' as const, name: 'Anna Holm' }]
  const share = { kind: 'share' as const, receivers: [house.school], informed: ['young-person' as const], givers }
  const consentId = await givenConsent(kim, personId, share)
  expect((await asked(kim, personId, house.school, addDays(birthday, -1))).live).toEqual([consentId])
  expect((await asked(kim, personId, house.school, birthday)).live).toEqual([])
})

test('a contact person who is let into the case is answered none', async () => {
  const personId = await givenYoungPerson(kim, 16)
  await givenShareConsent(kim, personId, [house.school])
  const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
  await givenParticipant(kim, (await givenCase(kim, { personId })).id, tove)
  expect(await asked(tove, personId, house.school)).toEqual({ all: [], live: [] })
})
