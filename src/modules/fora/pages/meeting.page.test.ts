import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import { givenCase, givenPerson } from '../../../testing/given-cases.ts'
import {
  givenItem,
  givenMeeting,
  givenMember,
  givenPlannedMeeting,
  givenSeries,
  seatFor,
} from '../../../testing/given-fora.ts'
import { auditOf } from '../../../testing/given-inbox.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const skov = await house.staff('Peter Skov', ['contact-person'], house.school)
const holt = await house.staff('Anders Holt', ['contact-person'], house.police)
const desk = await house.browser(anna)
const police = await house.browser(holt)
const nextWeek = addDays(copenhagenDate(new Date()), 7)

async function handover() {
  const series = await givenSeries(anna)
  await givenMember(anna, series, seatFor(holt))
  return series
}

test('a meeting that was guessed, or belongs to others, is not there and is noted', async () => {
  const meeting = await givenMeeting(anna, await handover())
  const school = await house.browser(skov)
  expect((await school.get(`/moeder/${meeting}`)).status).toBe(404)
  expect(await auditOf(house, 'fora.open-meeting')).toMatchObject({ outcome: 'missing', account_id: skov.account })
  expect((await school.get(`/moeder/${meeting}/kalender.ics`)).status).toBe(404)
  expect((await desk.get(`/moeder/${newId()}`)).status).toBe(404)
  expect((await desk.get('/moeder/ikke-et-id')).status).toBe(404)
  expect((await police.post(`/moeder/${meeting}/aflys`, {})).status).toBe(403)
})

test('the list shows what comes and the series; somebody who sits nowhere sees none', async () => {
  const series = await handover()
  await givenMeeting(anna, series)
  const page = await desk.get('/moeder')
  expect(page.text).toContain('Overleveringsmøde')
  expect(page.text).toContain('Rådhuset')
  expect((await police.get('/moeder')).text).toContain('Indkaldt')
  const school = await (await house.browser(skov)).get('/moeder')
  expect(school.text).toContain('Ingen møder på vej')
  expect(school.text).not.toContain('Ny mødeserie')
  expect((await desk.get('/moeder?vis=afholdte')).text).toContain('Ingen møder endnu')
})

test('a meeting is planned, called, moved and cancelled', async () => {
  const series = await handover()
  await givenMember(anna, series, seatFor(anna), 'chair')
  const plan = `/moeder/serier/${series}/moede`
  const wrong = await desk.submit(plan, { date: '32.13.2026', from: 'over middag', to: '16', place: 'Rådhuset' })
  expect(wrong.status).toBe(422)
  expect(wrong.errors).toHaveLength(2)
  expect(wrong.fields(plan)).toMatchObject({ from: 'over middag', place: 'Rådhuset' })
  const planned = await desk.submit(plan, { date: typedDay(nextWeek), from: '14', to: '15.30', place: 'Rådhuset' })
  const here = planned.location?.replace('?gemt=planlagt', '') ?? ''
  expect((await desk.follow(planned)).text).toContain('Ingen har fået besked endnu')
  expect((await desk.get(`${here}/indkald`)).text).toContain('Mødet har ingen referent.')
  const refused = await desk.submit(`${here}/indkald`, {})
  expect(refused.errors).toEqual(['Mødet har ingen referent. Vælg en på mødeserien, før du indkalder.'])
  await givenMember(anna, series, seatFor(anna), 'minute-taker')
  expect((await desk.follow(await desk.submit(`${here}/indkald`, {}))).text).toContain('Mødet er indkaldt.')
  expect((await police.get(here)).heading).toBe('Overleveringsmøde')
  const moved = await desk.submit(`${here}/flyt`, { from: '10.00', to: '9.00' })
  expect(moved.errors).toEqual(['Mødet skal slutte, efter at det er begyndt'])
  expect((await desk.follow(await desk.submit(`${here}/flyt`, { from: '9.00', to: '10.00' }))).text).toContain(
    '9.00-10.00',
  )
  expect((await desk.follow(await desk.submit(`${here}/aflys`, {}))).text).toContain('Aflyst')
  expect((await desk.get(`${here}/flyt`)).status).toBe(409)
})

test('an item is put on the agenda from a case, without a name anywhere a calendar or a window shows', async () => {
  const person = await givenPerson(anna, { givenName: 'Zebulon', familyName: 'Kvistgaard' })
  const caseFile = await givenCase(anna, { personId: person })
  const meeting = await givenMeeting(anna, await handover())
  const url = `/moeder/${meeting}/punkt`
  const unchosen = await desk.submit(url, { kind: 'case' })
  expect(unchosen.status).toBe(422)
  expect(unchosen.errors).toEqual(['Vælg en sag'])
  const named = await desk.submit(url, { kind: 'case', caseId: caseFile.id, caseTitle: 'Om Zebulon' })
  expect(named.errors).toEqual(['Overskriften viser, hvem sagen handler om. Brug sagens nummer i stedet'])
  expect(named.fields(url)).toMatchObject({ caseTitle: 'Om Zebulon' })
  const added = await desk.follow(await desk.submit(url, { kind: 'case', caseId: caseFile.id }))
  expect(added.text).toContain(`Sag ${caseFile.number}`)
  const outside = await police.get(`/moeder/${meeting}`)
  expect(outside.text).toContain('1 lukket punkt')
  const calendar = await police.get(`/moeder/${meeting}/kalender.ics`)
  expect(calendar.headers['content-type']).toBe('text/calendar; charset=utf-8')
  expect(calendar.html).toContain(`UID:${meeting}@medspil`)
  const everything = [outside.html, calendar.html, added.title, ...house.logged()].join('\n')
  expect(everything).not.toMatch(/zebulon|kvistgaard/i)
})

test('what looks like a name is asked about once, and stands when it is none', async () => {
  const meeting = await givenMeeting(anna, await handover())
  const url = `/moeder/${meeting}/punkt`
  const asked = await desk.submit(url, { kind: 'place', placeTitle: 'Søren Kierkegaards Plads' })
  expect(asked.status).toBe(422)
  expect(asked.errors[0]).toContain('Det ligner et navn')
  const place = { kind: 'place', placeTitle: 'Søren Kierkegaards Plads', neutral: 'ja' }
  expect((await desk.follow(await desk.submit(url, place))).text).toContain('Søren Kierkegaards Plads')
})

test('where persons are never talked about the closed answers are not there to be chosen', async () => {
  const series = await givenSeries(anna, { template: 'kredsraad' })
  const meeting = await givenMeeting(anna, series)
  const page = await desk.get(`/moeder/${meeting}/punkt`)
  expect(page.text).not.toContain('Lukket del')
  const forced = await desk.submit(`/moeder/${meeting}/punkt`, { kind: 'closed-free', closedTitle: 'Et punkt' })
  expect(forced.text).toContain('På de her møder tales der aldrig om enkelte unge.')
  expect((await desk.get(`/moeder/${meeting}`)).text).not.toContain('Lukket del')
})

test('items are moved and taken off by buttons of their own', async () => {
  const meeting = await givenMeeting(anna, await handover())
  const item = await givenItem(anna, meeting, { title: 'Sommerferien' })
  const moved = await desk.submit(`/moeder/${meeting}`, {}, `/moeder/${meeting}/punkt/${item}/op`)
  expect(moved.status).toBe(303)
  const [first] = (await desk.get(`/moeder/${meeting}`)).all('tbody th')
  expect(first).toBe('Sommerferien')
  const url = `/moeder/${meeting}/punkt/${item}`
  expect((await police.post(`${url}/fjern`, {})).status).toBe(403)
  const removed = await desk.submit(`/moeder/${meeting}`, {}, `${url}/fjern`)
  expect((await desk.follow(removed)).text).not.toContain('Sommerferien')
})

test('a guest is asked, and sees the meeting when it is called', async () => {
  const series = await handover()
  const meeting = await givenPlannedMeeting(anna, series)
  const nobody = await desk.submit(`/moeder/${meeting}/gaest`, {})
  expect(nobody.errors).toEqual(['Vælg, hvem det er'])
  const asked = await desk.submit(`/moeder/${meeting}/gaest`, { who: 'account', account: skov.account })
  expect((await desk.follow(asked)).text).toContain('Peter Skov')
  expect((await (await house.browser(skov)).get(`/moeder/${meeting}`)).status).toBe(404)
})
