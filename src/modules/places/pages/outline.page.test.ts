import { expect, test } from 'vitest'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const leader = await house.staff('Lea Leder', ['ssp-leader'])
const fileOf = (text: string) => ({
  file: { name: 'omrids.geojson', type: 'application/json', content: Buffer.from(text) },
})
const square = '{"type":"Polygon","coordinates":[[[9.1,55.4],[9.2,55.4],[9.2,55.5],[9.1,55.4]]]}'

test('a consultant may not put in an outline', async () => {
  const browser = await house.browser(await house.staff('Kim Konsulent', ['ssp-consultant']))
  expect((await browser.get('/steder/omrids')).status).toBe(403)
})

test('a file that is no GeoJSON is refused, and the source stays', async () => {
  const browser = await house.browser(leader)
  const fields = (await browser.get('/steder/omrids')).fields('/steder/omrids')
  const page = await browser.postFiles('/steder/omrids', { ...fields, source: 'DAGI' }, fileOf('hej'))
  expect(page.status).toBe(422)
  expect(page.text).toContain('Den skal være GeoJSON')
  expect(page.fields('/steder/omrids').source).toBe('DAGI')
})

test('an outline is kept, and the next takes its place', async () => {
  const browser = await house.browser(leader)
  const fields = (await browser.get('/steder/omrids')).fields('/steder/omrids')
  await browser.postFiles('/steder/omrids', { ...fields, source: 'DAGI' }, fileOf(square))
  await browser.postFiles('/steder/omrids', { ...fields, source: 'Kortet' }, fileOf(square))
  const { rows } = await house.database.owner.query(`select source, outline->>'type' as type from places.outlines`)
  expect(rows).toEqual([{ source: 'Kortet', type: 'MultiPolygon' }])
})

test('an outline that is only about right says so', async () => {
  const browser = await house.browser(leader)
  const fields = (await browser.get('/steder/omrids')).fields('/steder/omrids')
  await browser.postFiles('/steder/omrids', { ...fields, source: 'Øjemål', approximate: 'ja' }, fileOf(square))
  const page = await browser.get('/steder/omrids?gemt=1')
  expect(page.text).toContain('Der er et omrids, som er cirka. Kilde: Øjemål.')
})
