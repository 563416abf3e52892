import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenFamilyUnit, givenNotificationMeeting, givenSentNotice } from '../../../testing/given-notices.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const browser = await house.browser(kim)
const path = '/underretningssamtaler/ny'

test('without a family unit it says who can add one', async () => {
  expect((await browser.get(path)).text).toContain('Bed din leder om at oprette den')
})

test('a contact person, a guessed id and an address that is none', async () => {
  const tove = await house.browser(await house.staff('Tove Lærer', ['contact-person'], house.school))
  expect((await tove.get('/underretningssamtaler')).status).toBe(403)
  expect((await browser.get(`/underretningssamtaler/${newId()}`)).status).toBe(404)
  expect((await browser.get('/underretningssamtaler/x')).status).toBe(404)
  expect((await browser.get(`${path}?underretning=${newId()}`)).status).toBe(404)
  expect((await browser.get(`${path}?sag=x`)).status).toBe(404)
})

test('nowhere is there room for a record, and a sentence says why', async () => {
  const unit = await givenFamilyUnit(house)
  const meetingId = await givenNotificationMeeting(kim, unit, new Date())
  const why = 'Børn & unge-enheden har sagen. Her står kun, at du var med, og hvad du selv skal.'
  for (const page of ['', '/ny', `/${meetingId}`]) {
    const shown = await browser.get(`/underretningssamtaler${page}`)
    expect(shown.text).toContain(why)
    expect(shown.all('main textarea')).toEqual([])
    expect(shown.find('main input[type=file]')).toBeNull()
  }
})

test('what is missing is told, and what was typed is kept', async () => {
  const page = await browser.submit(path, { time: 'middag', place: 'Rådhuset' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Skriv datoen som 24.11.2026', 'Skriv klokkeslættet som 14.30'])
  expect(page.fields(path).place).toBe('Rådhuset')
})

test('from a notification: when and where; afterwards whether one was there, and one’s own task', async () => {
  const unit = await givenFamilyUnit(house, 'Familieafdelingen')
  const noticeId = await givenSentNotice(kim, unit, new Date(), { childName: 'Kanarie Kvist' })
  const link = (await browser.get(`/underretninger/${noticeId}`)).link('Jeg er indkaldt til en samtale')
  const saved = await browser.submit(link, { day: '4.1.2026', time: '10', place: 'Rådhuset, lokale 2' }, path)
  const page = await browser.follow(saved)
  expect(page.text).toContain('Samtalen er gemt.')
  expect(page.text).toContain('Familieafdelingen')
  expect(page.wholeText).toContain('Kanarie Kvist')
  expect(page.title).toBe('Underretningssamtale · Medspil')
  const here = saved.location?.split('?')[0] ?? ''
  expect((await browser.get('/underretningssamtaler')).text).toContain('Var du med?')
  expect((await browser.submit(here, {}, `${here}/fremmoede`)).errors).toEqual(['Vælg, om SSP var med'])
  await browser.submit(here, { outcome: 'attended' }, `${here}/fremmoede`)
  expect((await browser.submit(here, { outcome: 'attended' }, `${here}/opgave`)).status).toBe(422)
  const bare = await browser.submit(here, { dueOn: 'snart' }, `${here}/opgave`)
  expect(bare.errors).toEqual(['Skriv, hvad der skal gøres', 'Skriv datoen som 24.11.2026'])
  const task = await browser.submit(here, { what: 'Ringe til klubben', dueOn: '1.12.2099' }, `${here}/opgave`)
  const withTask = await browser.follow(task)
  expect(withTask.text).toContain('SSP var med')
  expect(withTask.text).toContain('Ringe til klubben')
  const done = withTask.find('form[action*="/opgave/"]')?.getAttribute('action') ?? ''
  expect((await browser.follow(await browser.submit(here, {}, done))).text).toContain('Opgaven er gjort.')
  expect((await browser.get('/underretningssamtaler?vis=holdt')).text).toContain('Om Kanarie Kvist')
})
