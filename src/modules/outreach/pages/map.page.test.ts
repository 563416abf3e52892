import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { openMapTiles } from '../../../platform/web/map-tiles.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { recordObservation } from '../../hotspots/index.ts'
import { addDistrict, addPlace } from '../../places/index.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const kims = await house.browser(kim)
const north = value(await addDistrict(kim, { name: 'Nord', position: { latitude: 55.49, longitude: 9.47 } }))
const south = value(await addDistrict(kim, { name: 'Syd', position: { latitude: 55.4, longitude: 9.4 } }))
const spots = {
  station: { latitude: 55.4912, longitude: 9.4712 },
  lake: { latitude: 55.4012, longitude: 9.4012 },
} as const
const station = await givenPlace('Stationen', 'station', north, spots.station)
await givenPlace('Åskolen', 'school', south, spots.lake)
for (let made = 0; made < 4; made += 1) await givenObservation(spots.station)
await givenObservation(spots.lake)

async function givenPlace(
  name: string,
  kind: 'station' | 'school',
  district: string,
  position: (typeof spots)['lake' | 'station'],
) {
  const facts = { name, kind, district, position, address: '', town: 'Lindå', organisation: null }
  return value(
    await addPlace(kim, { ...facts, since: new Date('2020-01-01').toISOString().slice(0, 10), submissionKey: newId() }),
  )
}

async function givenObservation(position: (typeof spots)['lake' | 'station']) {
  return value(await recordObservation(kim, { origin: newId(), seenAt: new Date(), heads: '6-15', position }))
}

test('the map is for those who work in SSP', async () => {
  expect((await (await house.browser(tove)).get('/kort')).status).toBe(403)
  expect((await (await house.browser()).get('/kort')).status).not.toBe(200)
})

/** What the page brings its script. */
async function dataOf(address: string) {
  const { html } = await kims.get(address)
  const text = /data-place-map="([^"]*)"/.exec(html)?.[1] ?? ''
  return JSON.parse(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
}

/** Which tables are shown. */
async function shownOf(address: string): Promise<readonly string[]> {
  const { html } = await kims.get(address)
  return [...html.matchAll(/<section data-map-layer="(\w+)"( hidden)?/g)].flatMap(([, layer = '', hidden]) =>
    hidden ? [] : [layer],
  )
}

test('one observation is told as one or two in its district, without its point', async () => {
  expect((await dataOf('/kort')).heat).toEqual([
    { kind: 'cell', count: 4, middle: expect.anything(), says: 'Felt på 500 meter: 4' },
  ])
  const page = await kims.get('/kort')
  expect(page.text).toContain('Syd')
  expect(page.text).toContain('1–2')
})

test('the table says what the map shows: places, how they stand, and observations', async () => {
  const page = await kims.get('/kort')
  expect(page.status).toBe(200)
  expect(page.title).toBe('Kort · Medspil')
  for (const words of ['Stationen', 'Åskolen', 'Efter behov', 'Aldrig', 'Felt på 500 meter', 'Resten af distriktet']) {
    expect(page.text).toContain(words)
  }
  const { places } = await dataOf('/kort')
  expect(places.find((place: { id: string }) => place.id === station)).toMatchObject({
    name: 'Stationen',
    state: 'as-needed',
    says: 'Efter behov. Sidst besøgt: Aldrig',
  })
})

test('the places are sorted by the column asked for, both ways', async () => {
  const up = (await kims.get('/kort?sorter=navn&lag=steder')).text
  expect(up.indexOf('Stationen')).toBeLessThan(up.indexOf('Åskolen'))
  const down = (await kims.get('/kort?sorter=navn&vej=ned&lag=steder')).text
  expect(down.indexOf('Åskolen')).toBeLessThan(down.indexOf('Stationen'))
})

test('the tables of the layers that are chosen are shown, of all where none is named, of none where it says so', async () => {
  expect(await shownOf('/kort?lag=observationer')).toEqual(['observationer'])
  expect(await shownOf('/kort?lag=steder&lag=hotspots')).toEqual(['steder', 'hotspots'])
  expect(await shownOf('/kort')).toEqual(['steder', 'hotspots', 'observationer'])
  expect(await shownOf('/kort?lag=ingen')).toEqual([])
})

test('words the address does not know count as not said', async () => {
  expect((await kims.get('/kort?periode=altid&lag=folk&sorter=%00')).status).toBe(200)
  expect(await shownOf('/kort?lag=folk')).toEqual(['steder', 'hotspots', 'observationer'])
})

test('a half-year before holds none of what was seen in this one', async () => {
  const [, before = ''] = [...(await kims.get('/kort')).html.matchAll(/periode=(\d{4}-(?:autumn|spring))/g)].map(
    ([, key]) => key,
  )
  expect((await kims.get(`/kort?periode=${before}`)).text).toContain('Ingen observationer i halvåret')
})

test('no server but the house is let in, until a tile server is set, and then on this page alone, with whose map it is', async () => {
  expect((await kims.get('/kort')).headers['content-security-policy']).not.toContain('img-src')
  openMapTiles({ template: 'https://fliser.example.dk/{z}/{x}/{y}.png', credit: 'Kortstyrelsen <b>' })
  const page = await kims.get('/kort')
  expect(page.headers['content-security-policy']).toContain("img-src 'self' https://fliser.example.dk")
  expect(page.text).toContain('Kortets baggrund: Kortstyrelsen <b>')
  expect((await kims.get('/opsoegende')).headers['content-security-policy']).not.toContain('fliser.example.dk')
  openMapTiles(null)
})
