import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenPerson, lastEntry } from '../../../testing/given-cases.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const browser = await house.browser(kim)

test('a contact person is refused, and a guessed id does not exist', async () => {
  const id = await givenPerson(kim)
  const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
  expect((await (await house.browser(tove)).get(`/personer/${id}/ret`)).status).toBe(403)
  const guessed = newId()
  expect((await browser.get(`/personer/${guessed}/ret`)).status).toBe(404)
  expect(await lastEntry(house)).toMatchObject({ outcome: 'missing', subjects: [guessed], account_id: kim.account })
  expect((await browser.get('/personer/1/ret')).status).toBe(404)
})

test('the form begins with what is kept, and never shows the whole CPR number', async () => {
  const id = await givenPerson(kim, { givenName: 'Sara', familyName: 'Berg', birthDate: null, cpr: '070809-4321' })
  const page = await browser.get(`/personer/${id}/ret`)
  expect(page.fields(`/personer/${id}/ret`)).toMatchObject({ givenName: 'Sara', birthDate: '7.8.2009', cpr: '' })
  expect(page.text).toContain('070809-xxxx')
  expect(page.html).not.toMatch(/070809-?4321/)
  expect(page.title).not.toContain('Sara')
})

test('a CPR number of another birthday is told at its field, and what was typed stands', async () => {
  const id = await givenPerson(kim, { givenName: 'Nour', familyName: 'Ali', birthDate: '2010-01-01' })
  const path = `/personer/${id}/ret`
  const page = await browser.submit(path, { familyName: 'Aliyev', cpr: '020210-4567' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['CPR-nummeret begynder med en anden fødselsdato end den, du har skrevet'])
  expect(page.fields(path).familyName).toBe('Aliyev')
})

test('the name that was found is saved, the draft is gone, and the description is still known', async () => {
  const id = await givenPerson(kim, {
    givenName: '',
    familyName: '',
    describedAs: 'Pigen fra skaterbanen',
    birthDate: null,
  })
  const path = `/personer/${id}/ret`
  await browser.post(`/kladder/person:${id}`, {
    ...(await browser.get(path)).fields(path),
    known: 'name',
    givenName: 'Fre',
  })
  expect((await browser.get(path)).fields(path)).toMatchObject({ known: 'name', givenName: 'Fre' })
  const saved = await browser.submit(path, { known: 'name', givenName: 'Freja', familyName: 'Lund' })
  const page = await browser.follow(saved)
  expect(page.text).toContain('Freja Lund')
  expect(page.text).toContain('Pigen fra skaterbanen')
  expect((await browser.get(path)).fields(path).givenName).toBe('Freja')
})
