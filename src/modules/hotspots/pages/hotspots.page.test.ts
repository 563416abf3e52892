import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { openFloodGates } from '../../../platform/flood/flood-gates.ts'
import { givenHotspot, givenObservation, givenStation } from '../../../testing/given-hotspots.ts'
import { auditOf } from '../../../testing/given-inbox.ts'
import { givenPlace } from '../../../testing/given-places.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Konsulent', ['ssp-consultant'])
const bo = await house.staff('Bo Konsulent', ['ssp-consultant'])
const teacher = await house.staff('Tove Lærer', ['contact-person'], house.school)
const desk = await house.browser(anna)

test('a contact person sees no hotspot and sets no rule, and a guessed id leads nowhere', async () => {
  const school = await house.browser(teacher)
  for (const page of ['/hotspots', '/hotspots/nyt', '/hotspots/regler'])
    expect((await school.get(page)).status).toBe(403)
  expect((await school.get(`/hotspots/${newId()}`)).status).toBe(403)
  expect((await desk.get('/hotspots/regler')).status).toBe(403)
  expect((await desk.get(`/hotspots/${newId()}`)).status).toBe(404)
  expect(await auditOf(house, 'hotspots.open-hotspot')).toMatchObject({ outcome: 'missing', account_id: anna.account })
  for (const page of ['/hotspots/gaet', '/hotspots/gaet/luk', `/observationer/${newId()}`, '/hotspots/tegn/gaet'])
    expect((await desk.get(page)).status).toBe(404)
})

test('a contact person tells in ten seconds, and what is wrong comes back with everything typed', async () => {
  const school = await house.browser(teacher)
  const empty = await school.submit('/observationer/ny', { whereWords: 'Bag hallen', note: 'Der var larm' })
  expect(empty.status).toBe(422)
  expect(empty.errors).toEqual(['Vælg, cirka hvor mange der var.'])
  expect(empty.fields('/observationer/ny')).toMatchObject({ whereWords: 'Bag hallen', note: 'Der var larm' })
  const named = await school.submit('/observationer/ny', {
    whereWords: 'Bag hallen',
    heads: '1-5',
    note: 'Det var Mikkel',
  })
  expect(named.status).toBe(422)
  expect(named.text).toContain('Der er ikke navne i teksten')
  const told = await school.follow(await school.submit('/observationer/ny', { whereWords: 'Bag hallen', heads: '1-5' }))
  expect(told.text).toContain('Bag hallen')
})

test('a signal is opened, and taken from stage to stage by its forms', async () => {
  const place = await givenStation(anna)
  await givenObservation(anna, place)
  await givenObservation(bo, place)
  expect((await desk.get('/hotspots')).text).toContain('Set af 2 uafhængigt af hinanden på 14 dage')
  const raised = await desk.submit(`/hotspots/nyt?sted=${place}`, {}, '/hotspots/nyt')
  const here = raised.location?.replace('?gemt=1', '') ?? ''
  expect((await desk.follow(raised)).heading).toBe('Lindå Station')
  const cpr = await desk.submit(`${here}/beskriv`, { whom: '010190-1234', times: 'Fredag', what: 'Larm', why: 'Tørt' })
  expect(cpr.errors).toEqual(['Der står et CPR-nummer i teksten. Slet det, og prøv igen.'])
  await desk.submit(`${here}/beskriv`, { whom: '8 unge', times: 'Fredag aften', what: 'Larm', why: 'Der er tørt' })
  await desk.submit(`${here}/tiltag`, { kind: 'light', what: 'Mere lys' })
  await desk.submit(`${here}/i-gang`, {})
  const page = await desk.get(here)
  expect(page.text).toContain('I gang')
  expect(page.text).toContain('Mere lys')
  expect(page.text).toContain('De viser ikke, hvorfor det ændrede sig')
  expect((await desk.get(`${here}/luk`)).status).toBe(200)
  expect((await desk.submit(`${here}/luk`, {})).status).toBe(422)
})

test('anyone reports a place without a name and follows it by its code; a flood turns nobody away', async () => {
  openFloodGates({ sleep: async () => undefined })
  const neighbour = await house.browser()
  const cpr = await neighbour.submit('/meld-et-sted', {
    whereWords: 'Bag Brugsen',
    when: 'now',
    heads: '1-5',
    note: '010190-1234',
  })
  expect(cpr.status).toBe(422)
  expect(cpr.fields('/meld-et-sted')).toMatchObject({ whereWords: 'Bag Brugsen' })
  const nowhere = await neighbour.submit('/meld-et-sted', { when: 'now', heads: '1-5' })
  expect(nowhere.errors).toEqual(['Vælg et sted, eller skriv, hvor det var.'])
  const report = { whereWords: 'Bag Brugsen', when: 'last-night', heads: '6-15' }
  const thanks = await neighbour.submit('/meld-et-sted', report)
  expect(thanks.heading).toBe('Tak. Vi har fået det.')
  const [code = ''] = /\d{4} \d{4} \d{4} \d{4}/.exec(thanks.text) ?? []
  const answer = await neighbour.submit('/meld-et-sted/svar', { code })
  expect(answer.text).toContain('Vi har fået det og ikke set på det endnu.')
  expect((await neighbour.submit('/meld-et-sted/svar', { code: '1234 5678 9012 3456' })).status).toBe(422)
  for (let sent = 0; sent < 8; sent += 1) expect((await neighbour.submit('/meld-et-sted', report)).status).toBe(200)
  expect((await desk.get('/observationer?vis=without-place')).text).toContain('Bag Brugsen')
})

test('the same report sent twice is one, with one code', async () => {
  const neighbour = await house.browser()
  const { ticket = '' } = (await neighbour.get('/en/meld-et-sted')).fields('/en/meld-et-sted')
  const sent = { ticket, whereWords: 'Ved dammen', when: 'now', heads: '0' }
  const both = [await neighbour.post('/meld-et-sted', sent), await neighbour.post('/meld-et-sted', sent)]
  const codes = both.map((page) => /\d{4} \d{4} \d{4} \d{4}/.exec(page.text)?.[0])
  expect(codes[0]).toBe(codes[1])
  const { rows } = await house.database.owner.query(
    "select count(*)::int as count from hotspots.observations where where_words = 'Ved dammen'",
  )
  expect(rows).toEqual([{ count: 1 }])
})

test('what came of it is told to those who reported and taken down again', async () => {
  const here = `/hotspots/${await givenHotspot(anna, await givenStation(anna, 'Skaterbanen'))}`
  await desk.submit(`${here}/fortael`, { body: 'Der er sat lys op.' })
  const neighbour = await house.browser()
  expect((await neighbour.get('/meld-et-sted')).text).toContain('Der er sat lys op.')
  await desk.submit(here, {}, here)
  expect((await neighbour.get('/meld-et-sted')).text).not.toContain('Der er sat lys op.')
})

test('what was set aside by a slip counts again, and the hotspot shows all that was seen there', async () => {
  const place = await givenPlace(anna, { name: 'Skaterbanen' })
  await givenObservation(anna, place)
  const hotspot = await givenHotspot(anna, place)
  const browser = await house.browser(anna)
  const { rows } = await house.database.owner.query('select id from hotspots.observations where place_id = $1', [place])
  const here = `/observationer/${rows[0]?.id}`
  await browser.submit(here, { step: 'aside', reason: 'Talt to gange' })
  expect((await browser.get(`/hotspots/${hotspot}`)).text).toContain('Talt to gange')
  const page = await browser.get(here)
  expect(page.text).toContain('Den er lagt til side')
  const back = await browser.post(here, { csrf: page.fields(here).csrf ?? '', step: 'count' })
  expect(back.location).toBe('/observationer?gemt=1')
  expect((await browser.post(here, { csrf: page.fields(here).csrf ?? '', step: 'count' })).text).toContain(
    'Observationen tæller allerede med.',
  )
  const listed = await browser.get(`/observationer?sted=${place}`)
  expect(listed.all('tbody tr')).toHaveLength(1)
  expect(listed.text).toContain('Skaterbanen')
})
