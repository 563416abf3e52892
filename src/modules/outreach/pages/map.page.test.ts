import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
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
  expect((await (await house.browser(tove)).get('/kort/data')).status).toBe(403)
  expect((await (await house.browser()).get('/kort')).status).not.toBe(200)
})

test('one observation is told as one or two in its district, without its point', async () => {
  const data = (await kims.get('/kort/data?periode=30&lag=observationer')).html
  expect(data).not.toContain('55.401')
  expect(JSON.parse(data).heat).toEqual([
    { kind: 'cell', count: 4, middle: expect.anything(), says: 'Felt på 500 meter: 4' },
  ])
  const page = await kims.get('/kort?periode=30&lag=observationer')
  expect(page.text).toContain('Syd')
  expect(page.text).toContain('1–2')
  expect(page.html).not.toContain('55.401')
})

test('the table says what the map shows: places, how they stand, and observations', async () => {
  const page = await kims.get('/kort')
  expect(page.status).toBe(200)
  expect(page.title).toBe('Kort · Medspil')
  for (const words of ['Stationen', 'Åskolen', 'Efter behov', 'Aldrig', 'Felt på 500 meter', 'Resten af distriktet']) {
    expect(page.text).toContain(words)
  }
  const { places } = JSON.parse((await kims.get('/kort/data')).html)
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

test('a layer that is not chosen is in neither the table nor the data', async () => {
  expect((await kims.get('/kort?lag=observationer')).text).not.toContain('Åskolen')
  expect(JSON.parse((await kims.get('/kort/data?lag=observationer')).html).places).toEqual([])
  expect(JSON.parse((await kims.get('/kort/data?lag=steder')).html).heat).toEqual([])
})

test('words the address does not know count as not said', async () => {
  expect((await kims.get('/kort?periode=altid&lag=folk&sorter=%00')).status).toBe(200)
})
