import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { readTalk, writingFields } from '../../testing/dialogue-reader.ts'
import { givenPerson } from '../../testing/given-cases.ts'
import { givenSubmission } from '../../testing/given-contact.ts'
import { openTestHouse } from '../../testing/test-house.ts'
import { openFloodGates } from '../flood/flood-gates.ts'
import { openHouseKeys } from './house-keys.ts'
import { createKeyRing, rotateKeys } from './key-ring.ts'

const folder = await mkdtemp(join(tmpdir(), 'medspil-rotation-'))
afterAll(() => rm(folder, { recursive: true }))
const keys = join(folder, 'keys.json')
const house = await openTestHouse()
openHouseKeys(await createKeyRing(keys))
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])

beforeEach(() => {
  openFloodGates({ sleep: async () => undefined })
})

test('after the keys were rotated all that was sealed before still opens, and is found', async () => {
  const { id, code } = await givenSubmission(house, { message: 'Fra før nøglen blev skiftet.' })
  const person = await givenPerson(kim, { cpr: '0403124123' })
  const browser = await house.browser(kim)
  const { csrf = '' } = (await browser.get('/soeg')).fields('/soeg')
  await browser.post(`/kladder/answer:${id}`, { csrf, answer: 'Et halvt svar.' })
  openHouseKeys(await rotateKeys(keys))

  expect((await readTalk(house, code)).text).toContain('Fra før nøglen blev skiftet.')
  const page = await browser.get(`/henvendelser/${id}`)
  expect(page.text).toContain('Fra før nøglen blev skiftet.')
  expect(page.fields(`/henvendelser/${id}/svar`).answer).toBe('Et halvt svar.')
  expect((await browser.get(`/personer/${person}`)).text).toContain('040312-xxxx')
  const found = await browser.submit('/sager/ny', { words: '040312-4123' })
  expect(found.text).toContain('Mads Holm')
})

test('a number that was registered under an old key is not registered again under the new', async () => {
  await givenPerson(kim, { givenName: 'Ida', cpr: '0503124123', birthDate: '2012-03-05' })
  openHouseKeys(await rotateKeys(keys))
  const again = givenPerson(kim, { givenName: 'Ida Igen', cpr: '0503124123', birthDate: '2012-03-05' })
  await expect(again).rejects.toThrow('cpr-known')
})

test('a talk begun before goes on after', async () => {
  const { code } = await givenSubmission(house)
  const fields = writingFields(await readTalk(house, code))
  openHouseKeys(await rotateKeys(keys))
  const page = await (await house.browser()).post('/dit-svar', { ...fields, message: 'Og mere.', step: 'write' })
  expect(page.text).toContain('Sendt. Vi har fået det.')
})
