import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { givenEvent, givenNightShift } from '../../../testing/given-events.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { addEventContact, addVolunteer, giveShift } from '../actions/keep-helpers.ts'
import { openNightLog } from '../actions/night-log.ts'
import { openEvent } from '../actions/open-event.ts'
import { cancelEvent, holdEvent } from '../actions/turn-event.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const bo = await house.staff('Bo Friis', ['ssp-consultant'])
const desk = await house.browser(anna)
const today = copenhagenDate(new Date())

test('what looks like a name is shown and asked about once, and nothing typed is lost', async () => {
  const eventId = await givenEvent(anna, today)
  const here = `/begivenheder/${eventId}/log`
  expect((await desk.get(here)).text).not.toContain('Der er ikke navne i teksten')
  const asked = await desk.submit(here, { kind: 'fight', note: 'Skænderi, så gik Mads hjem' })
  expect(asked.status).toBe(422)
  expect(asked.errors).toEqual(['Det ligner et navn: Mads. Fjern det, eller sæt kryds nedenfor.'])
  const typed = asked.fields(here)
  expect(typed).toMatchObject({ kind: 'fight', note: 'Skænderi, så gik Mads hjem' })
  const saved = await desk.post(here, { ...typed, neutral: 'ja' })
  expect(saved.location).toBe(`${here}?gemt=1`)
  expect(value(await openNightLog(anna, { eventId })).incidents).toHaveLength(1)
})

test('a count that is none is refused, and one is kept with its post', async () => {
  const eventId = await givenEvent(anna, today)
  const [{ postId }] = [await givenNightShift(anna, eventId, today), await givenNightShift(anna, eventId, today)]
  const [log, count] = [`/begivenheder/${eventId}/log`, `/begivenheder/${eventId}/antal`]
  for (const number of ['', '-3', 'mange']) {
    expect((await desk.submit(log, { number }, count)).status).toBe(422)
  }
  const page = await desk.follow(await desk.submit(log, { number: '45', postId }, count))
  expect(page.text).toContain('45 unge · Stationen')
  expect(value(await openNightLog(anna, { eventId })).counts.map(({ number }) => number)).toEqual([45])
})

test('a shift is given and taken where it stands, and nobody is given one by guessing', async () => {
  const eventId = await givenEvent(anna, '2027-11-05')
  const { shiftId } = await givenNightShift(anna, eventId, '2027-11-05')
  const here = `/begivenheder/${eventId}`
  const { csrf = '' } = (await desk.get(here)).fields(here)
  const give = { csrf, what: 'give', shiftId }
  expect((await desk.post(here, { ...give, who: '' })).status).toBe(422)
  expect((await desk.post(here, { ...give, who: `account:${newId()}` })).errors).toEqual([
    'Personen er ikke længere på listen.',
  ])
  expect((await desk.post(here, { ...give, shiftId: newId(), who: `account:${bo.account}` })).status).toBe(404)
  const given = await desk.follow(await desk.post(here, { ...give, who: `account:${bo.account}` }))
  expect(given.text).toContain('22.00–2.00 Mangler 1 Bo Friis')
  expect(given.text).toContain('Tag Bo Friis af vagten')
  const [held] = value(await openEvent(anna, { eventId })).posts[0]?.shifts[0]?.people ?? []
  const taken = await desk.follow(await desk.post(here, { csrf, what: 'take', id: held?.id ?? '' }))
  expect(taken.text).toContain('22.00–2.00 Mangler 2 Ingen endnu')
})

test('the phone list has numbers to tap and says who is where', async () => {
  const eventId = await givenEvent(anna, '2027-11-05')
  const { shiftId } = await givenNightShift(anna, eventId, '2027-11-05')
  const volunteer = newId()
  value(await addEventContact(anna, { eventId, id: newId(), part: 'police', name: 'Vagthavende', phone: '114' }))
  value(await addVolunteer(anna, { eventId, id: volunteer, name: 'Åse Kærsgård', phone: '00 00 61 12' }))
  value(await giveShift(anna, { eventId, shiftId, who: { kind: 'volunteer', id: volunteer } }))
  const page = await desk.get(`/begivenheder/${eventId}/telefonliste`)
  expect(page.link('114')).toBe('tel:114')
  expect(page.link('00 00 61 12')).toBe('tel:00006112')
  expect(page.text).toContain('fredag den 5. november 2027')
  expect(page.text).toContain('22.00–2.00: Åse Kærsgård')
})

test('a cancelled event offers nothing but to be taken up, and volunteers can still be forgotten', async () => {
  const eventId = await givenEvent(anna, '2027-11-05')
  await givenNightShift(anna, eventId, '2027-11-05')
  value(await addVolunteer(anna, { eventId, id: newId(), name: 'Åse Kærsgård', phone: '' }))
  value(await cancelEvent(anna, { eventId, reason: 'Storm' }))
  const page = await desk.get(`/begivenheder/${eventId}`)
  expect(page.text).toContain('Tag op igen')
  expect(page.text).toContain('Fjern Åse Kærsgård')
  for (const gone of ['Tilføj', 'Ret vagten', 'Ret begivenheden', 'Flyt eller aflys']) {
    expect(page.text).not.toContain(gone)
  }
})

test('one that was said to be over too soon is planned again, until it is evaluated', async () => {
  const eventId = await givenEvent(anna, today)
  const here = `/begivenheder/${eventId}`
  value(await holdEvent(anna, { eventId }))
  const { csrf = '' } = (await desk.get(here)).fields(here)
  const undone = await desk.follow(await desk.post(here, { csrf, what: 'take-up' }))
  expect(undone.text).toContain('Planlagt')
  expect(undone.text).toContain('Den er holdt')
  await desk.submit(`${here}/evaluering`, { learned: 'Flere voksne ved bussen' })
  expect((await desk.post(here, { csrf, what: 'take-up' })).errors).toEqual(['Begivenheden er ikke aflyst.'])
  expect((await desk.get(here)).link('Planlæg næste år')).toBe(`/begivenheder/ny?fra=${eventId}`)
})

test('what is over and not evaluated says so on the list', async () => {
  await givenEvent(anna, addDays(today, -40))
  expect((await desk.get('/begivenheder')).text).toContain('Mangler evaluering')
})
