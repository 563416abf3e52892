import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenCase, givenNote } from '../../../testing/given-cases.ts'
import { givenFamilyUnit, givenNotice, givenSentNotice, givenWords } from '../../../testing/given-notices.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const unit = await givenFamilyUnit(house)
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const browser = await house.browser(kim)

function pathOf(noticeId: string) {
  return `/underretninger/${noticeId}/skriv`
}

test('a colleague is told whose it is, a guessed one does not exist, and what is sent is not written in', async () => {
  const noticeId = await givenNotice(kim, unit)
  const page = await (await house.browser(lise)).get(pathOf(noticeId))
  expect(page.status).toBe(403)
  expect(page.text).toContain('Underretningen er Kim Konsulents. Pligten er personlig')
  expect((await browser.get(pathOf(newId()))).status).toBe(404)
  expect((await browser.get(pathOf('1'))).status).toBe(404)
  const sent = await givenSentNotice(kim, unit, new Date())
  expect((await browser.get(pathOf(sent))).status).toBe(409)
})

test('there is no field for a private address, nor for anything but what a notification needs', async () => {
  const page = await browser.get(pathOf(await givenNotice(kim, unit)))
  const fields = Object.keys(page.fields()).filter((name) => /addres|adresse|street|home|privat/i.test(name))
  expect(fields).toEqual(['workplaceAddress'])
  expect(page.text).toContain('Skriv arbejdspladsens adresse og telefon, aldrig dine egne')
})

test('what is wrong is told, and every word is kept', async () => {
  const path = pathOf(await givenNotice(kim, unit))
  const typed = { childName: 'Kanarie Kvist', birthDate: 'i går', cpr: '12', concern: 'æ'.repeat(20_001) }
  const page = await browser.submit(path, typed)
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Skriv datoen som 24.11.2012', 'Teksten er for lang. Skriv højst 20.000 tegn'])
  expect(page.fields(path)).toMatchObject({ childName: 'Kanarie Kvist', birthDate: 'i går' })
  expect(page.fields(path).concern).toHaveLength(20_001)
  const number = await browser.submit(path, { childName: 'Kanarie Kvist', cpr: '12' })
  expect(number.errors).toEqual(['Skriv CPR-nummeret som 040312-1234, eller lad feltet stå tomt'])
  expect(house.logged().join()).not.toContain('Kanarie')
})

test('a field the form does not know is refused', async () => {
  const page = await browser.submit(pathOf(await givenNotice(kim, unit)), { privateAddress: 'Vej 1' })
  expect(page.status).toBe(422)
})

test('the draft is saved and shown, with the CPR number masked, and nothing of it in title or address', async () => {
  const noticeId = await givenNotice(kim, unit)
  const saved = await browser.submit(pathOf(noticeId), {
    childName: 'Kanarie Kvist',
    cpr: '040312-4234',
    concern: 'Han sover i klassen.',
    interpreter: 'yes',
    interpreterLanguage: 'arabisk',
  })
  expect(saved.location).toBe(`/underretninger/${noticeId}?gemt=kladde`)
  const page = await browser.follow(saved)
  expect(page.text).toContain('Kladden er gemt.')
  expect(page.text).toContain('040312-xxxx')
  expect(page.text).toContain('Han sover i klassen.')
  expect(page.wholeText).toContain('Kanarie Kvist')
  expect(page.title).toBe('Underretning · Medspil')
  expect(page.html).not.toContain('4234')
  const again = await browser.get(pathOf(noticeId))
  expect(again.fields()).toMatchObject({ birthDate: '4.3.2012', cpr: '' })
  expect(again.text).toContain('Gemt: 040312-xxxx')
  await browser.submit(pathOf(noticeId), { removeCpr: 'ja' })
  expect((await browser.get(`/underretninger/${noticeId}`)).text).not.toContain('040312')
})

test('two tabs: the words of both are shown, and saving again keeps those in the form', async () => {
  const noticeId = await givenNotice(kim, unit)
  const path = pathOf(noticeId)
  const first = await browser.get(path)
  await browser.post(path, { ...first.fields(path), childName: 'Mads', concern: 'Fra den ene fane' })
  const page = await browser.post(path, { ...first.fields(path), childName: 'Mads', concern: 'Fra den anden fane' })
  expect(page.status).toBe(409)
  expect(page.errors[0]).toContain('Kim Konsulent gemte en anden udgave')
  expect(page.fields(path).concern).toBe('Fra den anden fane')
  expect(page.text).toContain('Fra den ene fane')
  const kept = await browser.post(path, page.fields(path))
  expect((await browser.follow(kept)).text).toContain('Fra den anden fane')
})

test('what was typed and not saved stands there again', async () => {
  const noticeId = await givenNotice(kim, unit)
  const path = pathOf(noticeId)
  const form = await browser.get(path)
  await browser.post(`/kladder/notice:${noticeId}`, { ...form.fields(path), concern: 'Halvt skrevet' })
  expect((await browser.get(path)).fields(path).concern).toBe('Halvt skrevet')
})

test('sent from another tab meanwhile: it says when, and gives the words back', async () => {
  const noticeId = await givenNotice(kim, unit)
  const path = pathOf(noticeId)
  await givenWords(kim, noticeId)
  const form = await browser.get(path)
  await browser.submit(`/underretninger/${noticeId}/sendt`, { channel: 'portal' })
  const page = await browser.post(path, { ...form.fields(path), concern: 'Mine sidste ord' })
  expect(page.status).toBe(409)
  expect(page.text).toContain('Underretningen blev meldt sendt i dag')
  expect(page.text).toContain('Mine sidste ord')
})

test('notes of the case are picked with a tick, and one writes on', async () => {
  const caseFile = await givenCase(kim)
  const note = await givenNote(kim, caseFile.id, { body: 'Det går bedre i klassen.', happenedOn: '2026-01-13' })
  const noticeId = await givenNotice(kim, unit, { caseId: caseFile.id })
  const path = pathOf(noticeId)
  const form = await browser.get(path)
  expect(form.text).toContain('Hent tekst fra sagen')
  expect(form.find(`input[name=copy][value="${note}"]`)?.hasAttribute('checked')).toBe(false)
  const copied = await browser.submit(path, { copy: note, step: 'copy', concern: 'Jeg er bekymret.' })
  expect(copied.location).toBe(path)
  expect((await browser.get(path)).fields(path).concern).toBe(
    'Jeg er bekymret.\n\ntirsdag den 13. januar 2026: Det går bedre i klassen.',
  )
})

test('where a parent is suspected, what parents say has no field, and the warning stands first', async () => {
  const noticeId = await givenNotice(kim, unit, { abuse: 'by-parents', parentsTold: 'no', danger: 'yes' })
  const page = await browser.get(pathOf(noticeId))
  expect(page.find('textarea[name=parentsReaction]')).toBeNull()
  expect(page.text).toContain('Forældrene skal ikke vide det først')
  expect(page.text).toContain('Ring 112 før alt andet')
  expect(page.text).toContain('Underretningspligten er din egen')
})
