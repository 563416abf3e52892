import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenEvent, givenNightShift } from '../../../testing/given-events.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const skov = await house.staff('Peter Skov', ['contact-person'], house.school)
const desk = await house.browser(anna)

test('a contact person sees no events, and an id that was guessed leads nowhere', async () => {
  const school = await house.browser(skov)
  expect((await school.get('/begivenheder')).status).toBe(403)
  expect((await desk.get(`/begivenheder/${newId()}`)).status).toBe(404)
  expect((await desk.get('/begivenheder/ikke-et-id/log')).status).toBe(404)
})

test('an event is planned from a template, and its plan says that the police is missing', async () => {
  const made = await desk.submit('/begivenheder/ny?skabelon=j-dag', { firstDay: '6.11.2026' })
  const plan = await desk.follow(made)
  expect(plan.heading).toBe('J-dag')
  expect(plan.text).toContain('Der er ingen kontakt hos politiet på listen.')
})

test('a day the calendar does not decide is marked as a suggestion', async () => {
  const choose = await desk.get('/begivenheder/ny')
  expect((await desk.get(choose.link('Blå Mandag'))).text).toContain('Dagen er et forslag og skal bekræftes.')
  expect((await desk.get(choose.link('Nytår'))).text).not.toContain('skal bekræftes')
})

test('a day that is none comes back with everything typed', async () => {
  const page = await desk.submit('/begivenheder/ny?skabelon=byfest', { name: 'Byfest i Lindå', firstDay: 'snart' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Skriv en dag, fx 6.11.2026'])
  expect(page.fields('/begivenheder/ny')).toMatchObject({ name: 'Byfest i Lindå', firstDay: 'snart' })
})

test('log, phone list and evaluation open, and what happened is written down', async () => {
  const eventId = await givenEvent(anna, '2026-11-06')
  await givenNightShift(anna, eventId, '2026-11-06')
  const here = `/begivenheder/${eventId}`
  expect((await desk.get(here)).text).toContain('Mangler 2')
  const logged = await desk.follow(await desk.submit(`${here}/log`, { kind: 'fight', headBand: '6-15' }))
  expect(logged.text).toContain('Slagsmål · 6-15')
  expect((await desk.get(`${here}/telefonliste`)).status).toBe(200)
  expect((await desk.get(`${here}/telefonliste.pdf`)).status).toBe(200)
  const saved = await desk.follow(await desk.submit(`${here}/evaluering`, { learned: 'Flere voksne ved bussen' }))
  expect(saved.text).toContain('Planlæg næste år')
})
