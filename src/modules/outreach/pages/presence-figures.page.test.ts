import { expect, test } from 'vitest'
import { anEntry, givenPhone, whenHandedIn } from '../../../testing/given-visits.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const [kims, lises] = [await house.browser(kim), await house.browser(lise)]

test('the figures are for those who work in SSP', async () => {
  expect((await (await house.browser(tove)).get('/opsoegende/tal')).status).toBe(403)
})

test('with no visits the page says so', async () => {
  expect((await kims.get('/opsoegende/tal')).text).toContain('Ingen besøg i halvåret')
})

test('two visits are one or two, and tell neither hours nor encounters', async () => {
  const { device } = await givenPhone(house, kim)
  await whenHandedIn(house, device, [anEntry({ themes: ['alcohol'] }), anEntry()])
  const { text } = await kims.get('/opsoegende/tal')
  expect(text).toContain('1–2')
  expect(text).toContain('For få til at vise')
  expect(text).not.toContain('12–30')
})

test('hours are minutes times those who were there, encounters a lowest and a highest; slips do not count', async () => {
  const { device } = await givenPhone(house, kim)
  await whenHandedIn(house, device, [
    anEntry({ headBand: '1-5', minutes: 60, staffCount: 3 }),
    anEntry({ headBand: '16+', outcome: 'retracted', minutes: 600 }),
  ])
  const { text } = await kims.get('/opsoegende/tal')
  expect(text).toMatch(/Timer\s*5/)
  expect(text).toContain('13–35')
  expect(text).toContain('Alkohol')
})

test('the leader alone sees each member of staff', async () => {
  expect((await kims.get('/opsoegende/tal')).text).not.toContain('Efter medarbejder')
  const { text } = await lises.get('/opsoegende/tal')
  expect(text).toContain('Efter medarbejder')
  expect(text).toContain('Kim Konsulent')
})

test('a consultant of one visit stands among the others, so that the sum tells nobody alone', async () => {
  const nora = await house.staff('Nora Ny', ['ssp-consultant'])
  const phones = { kim: await givenPhone(house, kim), nora: await givenPhone(house, nora) }
  await whenHandedIn(house, phones.nora.device, [anEntry()])
  await whenHandedIn(house, phones.kim.device, [anEntry(), anEntry()])
  const { text } = await lises.get('/opsoegende/tal')
  expect(text).toContain('Øvrige (2 lagt sammen)')
  expect(text).not.toContain('Nora Ny')
})
