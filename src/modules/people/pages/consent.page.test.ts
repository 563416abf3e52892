import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import { givenCase, givenParticipant, givenPerson, lastEntry } from '../../../testing/given-cases.ts'
import { givenConsent, givenShareConsent, givenSharedOn, givenYoungPerson } from '../../../testing/given-consents.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { listConsents } from '../actions/list-consents.ts'
import { raiseReviews } from '../actions/raise-reviews.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const browser = await house.browser(kim)
const today = copenhagenDate(new Date())

const listPath = (personId: string) => `/personer/${personId}/samtykker`

test('a contact person in the case sees no consents, and a guessed id does not exist', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const consentId = await givenConsent(kim, personId)
  await givenParticipant(kim, (await givenCase(kim, { personId })).id, tove)
  const hers = await house.browser(tove)
  expect((await hers.get(listPath(personId))).status).toBe(403)
  expect((await hers.get(`${listPath(personId)}/${consentId}`)).status).toBe(403)
  const guessed = newId()
  expect((await browser.get(`${listPath(personId)}/${guessed}`)).status).toBe(404)
  expect(await lastEntry(house)).toMatchObject({ outcome: 'missing', subjects: [personId, guessed] })
  expect((await browser.get(listPath(guessed))).status).toBe(404)
  expect((await browser.get(`${listPath(personId)}/1`)).status).toBe(404)
  const other = await givenYoungPerson(kim, 16)
  expect((await browser.get(`${listPath(other)}/${consentId}`)).status).toBe(404)
})

test('a list with nothing in it says what a consent is, and what to do', async () => {
  const page = await browser.get(listPath(await givenYoungPerson(kim, 16)))
  expect(page.text).toContain('Det er ikke det, der giver SSP lov til at have oplysningerne.')
  expect(page.text).toContain('Ingen har sagt ja til noget endnu')
  expect(page.title).not.toContain('Holm')
})

test('the person’s page and the case lead to the consents, and not for whoever is let into the case', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const { id: caseId } = await givenCase(kim, { personId })
  await givenParticipant(kim, caseId, tove)
  expect((await browser.get(`/personer/${personId}`)).link('Samtykker')).toBe(listPath(personId))
  expect((await browser.get(`/sager/${caseId}`)).link('Samtykker')).toBe(listPath(personId))
  const hers = await (await house.browser(tove)).get(`/sager/${caseId}`)
  expect(hers.status).toBe(200)
  expect(hers.text).not.toContain('Samtykker')
})

test('a consent says what, to whom, by whom and how it is taken back, with the rules behind it', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const page = await browser.get(`${listPath(personId)}/${await givenShareConsent(kim, personId, [house.school])}`)
  expect(page.text).toContain('Må fortælles til Søndermarksskolen')
  expect(page.text).toContain('Mads Holm (den unge selv)')
  expect(page.text).toContain('Det er nok at sige det til en SSP-konsulent.')
  expect(page.text).toContain('Den unge er fyldt 15, forstår det og har selv sagt ja.')
  expect(page.title).not.toContain('Holm')
})

test('who took it back must be said, and not on a day to come; what was typed stands', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const path = `${listPath(personId)}/${await givenConsent(kim, personId)}`
  const empty = await browser.submit(path, { remark: 'Ringede' })
  expect(empty.status).toBe(422)
  expect(empty.errors).toEqual(['Skriv, hvem der har sagt det'])
  expect(empty.fields(path).remark).toBe('Ringede')
  const future = await browser.submit(path, { toldBy: 'Mads', on: typedDay(addDays(today, 1)) })
  expect(future.errors).toEqual(['Datoen ligger i fremtiden'])
  const past = await browser.submit(path, { toldBy: 'Mads', on: typedDay(addDays(today, -1)) })
  expect(past.errors).toEqual(['Datoen ligger, før samtykket blev givet'])
})

test('before it is taken back the page says exactly what stops, and afterwards what did', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const consentId = await givenShareConsent(kim, personId, [house.school])
  await givenSharedOn(house, { consentId, personId, from: kim, to: tove })
  const path = `${listPath(personId)}/${consentId}`
  expect((await browser.get(path)).text).toContain('Det her stopper med det samme: Søndermarksskolen: 1 udveksling')
  const page = await browser.follow(await browser.submit(path, { toldBy: 'Mads Holm' }))
  expect(page.text).toContain('Samtykket er taget tilbage.')
  expect(page.text).toContain('Det her stoppede med det samme: Søndermarksskolen: 1 udveksling')
  expect(page.text).not.toContain('Tag samtykket tilbage')
  const list = await browser.get(listPath(personId))
  expect(list.text).toContain('Gælder ikke længere')
  expect(list.text).toContain('Taget tilbage')
})

test('somebody who comes second is told who was first', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const path = `${listPath(personId)}/${await givenConsent(kim, personId)}`
  const fields = { ...(await browser.get(path)).fields(path), toldBy: 'Mads Holm' }
  await browser.post(path, fields)
  const second = await browser.post(path, fields)
  expect(second.status).toBe(409)
  expect(second.text).toContain('Kim Konsulent skrev det ned')
})

test('what is to be looked at stands first, says why, and is gone once somebody has', async () => {
  const personId = await givenYoungPerson(kim, 16)
  await givenConsent(kim, personId, { reviewOn: addDays(today, 10) })
  value(await raiseReviews(house.system, {}))
  const [task] = value(await listConsents(kim, { personId })).reviews
  const path = `${listPath(personId)}/opgaver/${task?.id}`
  const page = await browser.get(listPath(personId))
  expect(page.text).toContain('Spørg, om det stadig er et ja.')
  expect(page.text).toContain('Ses snart efter')
  const long = await browser.post(path, { ...page.fields(path), remark: 'å'.repeat(501) })
  expect(long.status).toBe(422)
  expect(long.fields(path).remark).toBe('å'.repeat(501))
  const done = await browser.follow(await browser.post(path, { ...page.fields(path), remark: 'Stadig et ja' }))
  expect(done.text).toContain('Så er der set på det.')
  expect(done.text).not.toContain('Spørg, om det stadig er et ja.')
})

test('a parent’s yes is shown as outgrown from the fifteenth birthday', async () => {
  const birthDate = addDays(today, -365 * 15 - 10)
  const personId = await givenPerson(kim, { birthDate })
  const consentId = await givenConsent(kim, personId, {
    givenOn: addDays(today, -60),
    givers: [{ part: 'custody-holder', name: 'Anna Holm' }],
    informed: ['young-person'],
  })
  expect((await browser.get(listPath(personId))).text).toContain('Den unge skal selv spørges')
  expect((await browser.get(`${listPath(personId)}/${consentId}`)).text).toContain('forældrenes ja ikke længere er nok')
})
