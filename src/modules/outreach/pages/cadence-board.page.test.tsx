import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import { givenVisitedPlace, givenVisitRow } from '../../../testing/given-cadences.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { addPlace } from '../../places/index.ts'
import { explainBreach } from '../actions/explain-breach.ts'
import { handOverPlace } from '../actions/hand-over-place.ts'
import { openBoard } from '../actions/open-board.ts'
import { openCompliance } from '../actions/open-compliance.ts'
import { reckonAllPlaces } from '../actions/reckon-all-places.ts'
import { setCadence } from '../actions/set-cadence.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Konsulent', ['ssp-consultant'])
const bo = await house.staff('Bo Konsulent', ['ssp-consultant'])
const teacher = await house.staff('Lise Lærer', ['contact-person'], house.school)
const today = copenhagenDate(new Date())
const noSeason = { seasonFrom: null, seasonTo: null }

test('a teacher sees neither the board nor a place', async () => {
  const placeId = await givenVisitedPlace(anna, today)
  const browser = await house.browser(teacher)
  expect((await browser.get('/opsoegende')).status).toBe(403)
  expect((await browser.get('/opsoegende/overholdelse')).status).toBe(403)
  expect((await browser.get(`/steder/${placeId}`)).status).toBe(403)
})

test('a guessed place and a malformed one are not there', async () => {
  const browser = await house.browser(anna)
  expect((await browser.get(`/steder/${newId()}`)).status).toBe(404)
  expect((await browser.get('/steder/intet')).status).toBe(404)
  expect((await browser.get('/opsoegende/overholdelse?periode=altid')).status).toBe(404)
})

test('a cadence of no days, one before the place and one that rewrites the past are refused', async () => {
  const placeId = await givenVisitedPlace(anna, today)
  const browser = await house.browser(anna)
  const zero = await browser.submit(`/steder/${placeId}`, { everyDays: '0' }, `/steder/${placeId}/kadence`)
  expect(zero.status).toBe(422)
  expect(zero.errors).toEqual(['Skriv et helt antal dage fra 1 til 366, eller lad feltet stå tomt'])
  const past = { everyDays: '30', since: typedDay(addDays(today, -3)) }
  const backwards = await browser.submit(`/steder/${placeId}`, past, `/steder/${placeId}/kadence`)
  expect(backwards.errors).toEqual([
    'En ny aftale kan ikke gælde tilbage i tiden: det, der var lovet dengang, bliver stående.',
  ])
  expect(backwards.fields(`/steder/${placeId}/kadence`).everyDays).toBe('30')
  const asked = { placeId, everyDays: 7, calendar: 'always' as const, ...noSeason, submissionKey: newId() }
  expect(await setCadence(anna, { ...asked, since: addDays(today, -900) })).toMatchObject({
    reasons: [{ code: 'since-before-place' }],
  })
  expect(await setCadence(anna, { ...asked, since: addDays(today, 400) })).toMatchObject({
    reasons: [{ code: 'since-too-far' }],
  })
})

test('a season that crosses New Year is kept as typed', async () => {
  const placeId = await givenVisitedPlace(anna, today, { kind: 'club', name: 'Klubben' })
  const browser = await house.browser(anna)
  const season = { everyDays: '31', calendar: 'season', seasonFrom: '1.9.', seasonTo: '29/2', since: typedDay(today) }
  const sent = await browser.submit(`/steder/${placeId}`, season, `/steder/${placeId}/kadence`)
  expect(sent.location).toBe(`/steder/${placeId}?gemt=1`)
  expect((await browser.follow(sent)).text).toContain('Mindst hver 31. dag i sæsonen fra 1.9. til 29.2.')
})

test('the board counts held visits of any occasion and no cancelled ones, the most urgent place first', async () => {
  const late = await givenVisitedPlace(anna, today, { name: 'Den Sene Skole' })
  const kept = await givenVisitedPlace(anna, today, { name: 'Den Passede Skole' })
  await givenVisitRow(house, anna, { place: late, day: addDays(today, -20) })
  await givenVisitRow(house, anna, { place: late, day: addDays(today, -2), outcome: 'cancelled' })
  await givenVisitRow(house, anna, { place: kept, day: addDays(today, -3), occasion: 'as-needed' })
  const { rows } = value(await openBoard(anna, {}))
  expect(rows.find(({ place }) => place.id === late)).toMatchObject({ age: 20, state: 'broken' })
  expect(rows.find(({ place }) => place.id === kept)).toMatchObject({ age: 3, state: 'calm' })
  const page = await (await house.browser(anna)).get('/opsoegende')
  expect(page.text.indexOf('Den Sene Skole')).toBeLessThan(page.text.indexOf('Den Passede Skole'))
  expect(page.text).toContain('20 af 14')
  expect(page.text).toContain('Overskredet')
  expect(page.html).toContain(`/gadelog/skema?sted=${late}`)
})

test('a place is handed over and its history stays', async () => {
  const placeId = await givenVisitedPlace(anna, today, { name: 'Stafetten' })
  expect(await handOverPlace(anna, { placeId, account: teacher.account })).toMatchObject({
    reasons: [{ code: 'not-a-colleague' }],
  })
  value(await handOverPlace(anna, { placeId, account: anna.account }))
  const browser = await house.browser(anna)
  const action = `/steder/${placeId}/konsulent`
  const sent = await browser.submit(`/steder/${placeId}`, { account: bo.account }, action)
  const page = await browser.follow(sent)
  expect(page.text).toContain('Bo Konsulent: fra')
  expect(page.text).toContain('Anna Konsulent: fra')
  const { rows } = value(await openBoard(bo, { keeper: 'mine' }))
  expect(rows.map(({ place }) => place.name)).toEqual(['Stafetten'])
})

test('a breach is explained once however often it is sent, and the figure of the year tells it', async () => {
  const placeId = await givenVisitedPlace(anna, today, { name: 'Den Glemte Skole', since: -30 })
  const brokenOn = addDays(today, -15)
  const asked = { placeId, brokenOn, code: 'staffing' as const, submissionKey: newId() }
  expect(await explainBreach(anna, { ...asked, words: 'Om 010203-1234' })).toMatchObject({
    reasons: [{ code: 'has-cpr' }],
  })
  value(await explainBreach(anna, asked))
  value(await explainBreach(anna, asked))
  const page = await (await house.browser(anna)).get(`/steder/${placeId}`)
  expect(page.text).toContain('Vi manglede folk')
  const year = value(await openCompliance(anna, { term: value(await openCompliance(anna, {})).term.key }))
  const row = year.places.find(({ place }) => place.id === placeId)
  expect(row).toMatchObject({ breaches: [brokenOn], visits: 0 })
  const shown = await (await house.browser(anna)).get('/opsoegende/overholdelse')
  expect(shown.text).toContain('Den Glemte Skole')
  expect(shown.text).toContain('Vi manglede folk')
})

test('the night writes when each place is due', async () => {
  const placeId = await givenVisitedPlace(anna, today, { name: 'Natskolen', since: -5 })
  await givenVisitRow(house, anna, { place: placeId, day: addDays(today, -4) })
  value(await reckonAllPlaces(house.system, {}))
  const { rows } = await house.database.owner.query(
    'select last_on::text, due_on::text from outreach.due_places where place_id = $1',
    [placeId],
  )
  expect(rows).toEqual([{ last_on: addDays(today, -4), due_on: addDays(today, 10) }])
})

test('a place visited as needed says the days since, though nothing is promised there', async () => {
  const station = value(
    await addPlace(anna, { name: 'Stationen', kind: 'station', since: addDays(today, -200), submissionKey: newId() }),
  )
  await givenVisitRow(house, anna, { place: station, day: addDays(today, -17) })
  const page = await (await house.browser(anna)).get('/opsoegende?slags=station')
  expect(page.all('tbody td').slice(0, 3)).toEqual(['Station', 'Efter behov', '17'])
})

test('a board of more than sixty places is leafed through, and a page that is not there is the last one', async () => {
  for (let number = 1; number <= 61; number += 1) {
    const asked = {
      name: `Parken ${number}`,
      kind: 'park',
      since: addDays(today, -200),
      submissionKey: newId(),
    } as const
    value(await addPlace(anna, asked))
  }
  const browser = await house.browser(anna)
  const first = await browser.get('/opsoegende?slags=park')
  expect(first.all('tbody tr')).toHaveLength(60)
  expect(first.html).toContain('/opsoegende?slags=park&amp;side=2')
  expect((await browser.get('/opsoegende?slags=park&side=2')).all('tbody tr')).toHaveLength(1)
  expect((await browser.get('/opsoegende?slags=park&side=9')).all('tbody tr')).toHaveLength(1)
  expect((await browser.get('/opsoegende?slags=park&side=foo')).all('tbody tr')).toHaveLength(60)
})
