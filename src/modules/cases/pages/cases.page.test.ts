import { expect, test } from 'vitest'
import { givenCase, givenParticipant } from '../../../testing/given-cases.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { closeCase } from '../actions/close-case.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])

test('an administrator is refused', async () => {
  const ib = await house.staff('Ib IT', ['administrator'])
  expect((await (await house.browser(ib)).get('/sager')).status).toBe(403)
})

test('an empty list says what to do, and to somebody outside the unit not that they may open a case', async () => {
  const page = await (await house.browser(kim)).get('/sager')
  expect(page.heading).toBe('Sager')
  expect(page.text).toContain('Du har ingen åbne sager')
  expect(page.link('Ny sag')).toBe('/sager/ny')
  const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
  expect((await (await house.browser(tove)).get('/sager')).text).not.toContain('Ny sag')
})

test('mine, all, closed and the tiers narrow the list', async () => {
  const own = await givenCase(kim, { groupName: 'Gruppen ved hallen' })
  await givenCase(lise, { groupName: 'Gruppen ved stationen', tier: 'intervening' })
  const done = await givenCase(lise, { groupName: 'Gruppen fra i fjor' })
  value(await closeCase(lise, { caseId: done.id, outcome: 'goals-met', reason: 'Nået' }))
  const browser = await house.browser(kim)

  const mine = await browser.get('/sager')
  expect(mine.text).toContain('1 sag')
  expect(mine.link('Gruppen ved hallen')).toBe(`/sager/${own.id}`)
  expect(mine.text).not.toContain('Gruppen ved stationen')
  const all = await browser.get(mine.link('Alle'))
  expect(all.text).toContain('2 sager')
  const intervening = await browser.get(all.link('Indgribende'))
  expect(intervening.text).toContain('Gruppen ved stationen')
  expect(intervening.text).not.toContain('Gruppen ved hallen')
  const closed = await browser.get('/sager?vis=lukkede')
  expect(closed.text).toContain('Gruppen fra i fjor')
})

test('nonsense in the address is the first page of everything', async () => {
  const page = await (await house.browser(kim)).get('/sager?vis=%27;--&spor=x&side=-3')
  expect(page.status).toBe(200)
})

test('a contact person finds the case they take part in, and nothing else', async () => {
  const tove = await house.staff('Tine Lærer', ['contact-person'], house.school)
  const caseFile = await givenCase(kim)
  await givenCase(kim, { groupName: 'Ikke hendes' })
  await givenParticipant(kim, caseFile.id, tove)
  const page = await (await house.browser(tove)).get('/sager')
  expect(page.text).toContain('Mads Holm')
  expect(page.text).not.toContain('Ikke hendes')
})
