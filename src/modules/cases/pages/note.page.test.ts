import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenCase, givenNote, givenParticipant, lastEntry } from '../../../testing/given-cases.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { closeCase } from '../actions/close-case.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const browser = await house.browser(kim)

async function notesIn(caseId: string) {
  const { rows } = await house.database.owner.query('select kind, body, source from cases.notes where case_id = $1', [
    caseId,
  ])
  return rows
}

test('a contact person who takes part has no way to write', async () => {
  const caseFile = await givenCase(kim)
  const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
  await givenParticipant(kim, caseFile.id, tove)
  const hers = await house.browser(tove)
  expect((await hers.get(`/sager/${caseFile.id}`)).text).not.toContain('Nyt notat')
  expect((await hers.get(`/sager/${caseFile.id}/notat`)).status).toBe(403)
})

test('a guessed case, and an address that is none, do not exist', async () => {
  const guessed = newId()
  expect((await browser.get(`/sager/${guessed}/notat`)).status).toBe(404)
  expect(await lastEntry(house)).toMatchObject({ outcome: 'missing', subjects: [guessed], account_id: kim.account })
  expect((await browser.get('/sager/1/notat')).status).toBe(404)
})

test('a note is written from the case in one page, and the draft is gone', async () => {
  const caseFile = await givenCase(kim)
  const path = `/sager/${caseFile.id}/notat`
  const opened = await browser.get(`/sager/${caseFile.id}`)
  expect(opened.link('Nyt notat')).toBe(path)
  const form = await browser.get(path)
  await browser.post(`/kladder/note:${caseFile.id}`, { ...form.fields(path), body: 'Halvt skrevet' })
  expect((await browser.get(path)).fields(path).body).toBe('Halvt skrevet')
  const saved = await browser.submit(path, {
    kind: 'own-words',
    body: 'Jeg vil gerne i gang igen.',
    happenedOn: '3. marts 2020',
  })
  expect(saved.location).toBe(`/sager/${caseFile.id}?gemt=notat`)
  const page = await browser.follow(saved)
  expect(page.text).toContain('Notatet er gemt.')
  expect(page.text).toContain('Jeg vil gerne i gang igen.')
  expect(page.text).toContain('Den unges egne ord')
  expect((await browser.get(path)).fields(path).body).toBe('')
})

test('what is missing or wrong is told field by field, and the text is kept', async () => {
  const caseFile = await givenCase(kim)
  const path = `/sager/${caseFile.id}/notat`
  const page = await browser.submit(path, { body: 'Fravær i tre uger', happenedOn: 'i går' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Vælg, hvad det er', 'Skriv datoen som 24.11.2026'])
  expect(page.fields(path).body).toBe('Fravær i tre uger')
  const fact = await browser.submit(path, { kind: 'fact', body: 'Fravær i tre uger' })
  expect(fact.errors).toEqual(['Skriv, hvor oplysningen kommer fra'])
  const future = await browser.submit(path, { kind: 'agreement', body: 'Vi ses', happenedOn: '1.1.2099' })
  expect(future.status).toBe(422)
  expect(future.errors[0]).toContain('Datoen ligger i fremtiden')
  expect(await notesIn(caseFile.id)).toEqual([])
})

test('a hundred thousand characters are told to be too many, and come back', async () => {
  const caseFile = await givenCase(kim)
  const path = `/sager/${caseFile.id}/notat`
  const page = await browser.submit(path, { kind: 'assessment', body: 'å'.repeat(100_000) })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Notatet er for langt. Skriv højst 20.000 tegn, og del det op'])
  expect(page.fields(path).body).toHaveLength(100_000)
})

test('a field the form does not know is refused', async () => {
  const caseFile = await givenCase(kim)
  const page = await browser.submit(`/sager/${caseFile.id}/notat`, {
    kind: 'assessment',
    body: 'x',
    writtenBy: lise.account,
  })
  expect(page.status).toBe(422)
  expect(await notesIn(caseFile.id)).toEqual([])
})

test('sent twice it is one note', async () => {
  const caseFile = await givenCase(kim)
  const path = `/sager/${caseFile.id}/notat`
  const sent = { ...(await browser.get(path)).fields(path), kind: 'assessment', body: 'Én gang' }
  await browser.post(path, sent)
  expect((await browser.post(path, sent)).status).toBe(303)
  expect(await notesIn(caseFile.id)).toEqual([{ kind: 'assessment', body: 'Én gang', source: '' }])
})

test('a case closed while a note was typed says who closed it and gives the words back', async () => {
  const caseFile = await givenCase(kim)
  const path = `/sager/${caseFile.id}/notat`
  const typed = { ...(await browser.get(path)).fields(path), kind: 'assessment', body: 'Midt i en sætning' }
  value(await closeCase(lise, { caseId: caseFile.id, outcome: 'moved', reason: 'Flyttet' }))
  const page = await browser.post(path, typed)
  expect(page.status).toBe(409)
  expect(page.errors[0]).toMatch(/^Lise Leder lukkede sagen i dag .* Genåbn den først/)
  expect(page.fields(path).body).toBe('Midt i en sætning')
  const told = await browser.get(path)
  expect(told.status).toBe(409)
  expect(told.link('Genåbn sagen')).toBe(`/sager/${caseFile.id}/genaabn`)
})

test('a correction begins with the old words and stands beside them', async () => {
  const caseFile = await givenCase(kim)
  const slip = await givenNote(kim, caseFile.id, { kind: 'fact', body: 'Han bor hos sin mor.', source: 'Skolen' })
  const path = `/sager/${caseFile.id}/notat/${slip}/ret`
  expect((await browser.get(`/sager/${caseFile.id}`)).link('Ret')).toBe(path)
  const form = await browser.get(path)
  expect(form.fields(path)).toMatchObject({ kind: 'fact', body: 'Han bor hos sin mor.', source: 'Skolen' })
  const page = await browser.follow(await browser.submit(path, { body: 'Han bor hos sin far.' }))
  expect(page.text).toContain('Han bor hos sin far.')
  expect(page.text).toContain('Sådan stod der før')
  expect(page.text).toContain('Rettet senere')
  expect((await browser.get(path)).status).toBe(409)
  expect((await browser.get(`/sager/${caseFile.id}/notat/${newId()}/ret`)).status).toBe(404)
})
