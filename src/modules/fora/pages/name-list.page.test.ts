import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { lastEntry } from '../../../testing/given-cases.ts'
import { givenMeeting, givenSeries } from '../../../testing/given-fora.ts'
import { givenHandover, givenNameList, letListsRunOut, nameRowsOf } from '../../../testing/given-name-lists.ts'
import { openTestHouse } from '../../../testing/test-house.ts'
import { purgeNameListsTask } from '../tasks/purge-name-lists.task.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const officer = await house.staff('Dorte Munk', ['data-protection-officer'])
const holt = await house.staff('Anders Holt', ['contact-person'], house.police)
const skov = await house.staff('Peter Skov', ['contact-person'], house.school)
const consultant = await house.browser(anna)
const police = await house.browser(holt)
const school = await house.browser(skov)

const list = (meetingId: string) => `/moeder/${meetingId}/liste`
const handIn = (meetingId: string) => `/moeder/${meetingId}/liste/ny`
const file = (content: string | Buffer) => ({
  file: { name: 'liste.csv', type: 'text/csv', content: Buffer.from(content) },
})

test('a school contact at the meeting and a guessed meeting find no list', async () => {
  const meetingId = await givenHandover(anna, holt, [skov])
  expect((await school.get(list(meetingId))).status).toBe(404)
  expect((await school.get(handIn(meetingId))).status).toBe(404)
  expect(await lastEntry(house)).toMatchObject({ action: 'fora.open-name-list', outcome: 'missing' })
  expect((await consultant.get(list(newId()))).status).toBe(404)
  expect((await consultant.get('/moeder/noget/liste')).status).toBe(404)
})

test('Kredsrådet says that it takes no lists', async () => {
  const council = await givenMeeting(anna, await givenSeries(anna, { template: 'kredsraad' }))
  const page = await consultant.get(list(council))
  expect(page.status).toBe(409)
  expect(page.text).toContain('Her tages der ikke mod lister med navne.')
})

test('an empty list says how to begin', async () => {
  const meetingId = await givenHandover(anna, holt)
  const page = await consultant.get(list(meetingId))
  expect(page.heading).toBe('Politiets liste')
  expect(page.text).toContain('Der er ingen navne på listen')
  expect(page.link('Læg en liste ind')).toBe(handIn(meetingId))
})

test('the police paste a list, go through it and save it; what is left out is counted by why', async () => {
  const meetingId = await givenHandover(anna, holt)
  const text = 'Mads Holm, 040312-4321, hash\nAya Berg, forurettet\nBo Krogh, vidne\nEmil Lund, 15 år, =1+1'
  const checked = await police.submit(handIn(meetingId), { text, step: 'check' })
  expect(checked.status).toBe(200)
  expect(checked.text).toContain('2 navne gemmes')
  expect(checked.text).toContain('Mads Holm')
  expect(checked.text).toContain('=1+1')
  expect(checked.text).toContain('2 linjer tages ikke med')
  expect(checked.text).toContain('Forurettede: linje 2 ”forurettet”')
  expect(checked.text).toContain('Vidner: linje 3 ”vidne”')
  expect(checked.text).not.toContain('Aya Berg')
  expect(checked.text).toContain('Der stod et CPR-nummer i 1 linje')
  expect(await nameRowsOf(house, meetingId)).toEqual([])
  const edited = await police.post(handIn(meetingId), { ...checked.fields(handIn(meetingId)), step: 'edit' })
  expect(edited.fields(handIn(meetingId)).text).toBe(text)
  const saved = await police.post(handIn(meetingId), { ...checked.fields(handIn(meetingId)), step: 'save' })
  expect(saved.location).toBe(`${list(meetingId)}?gemt=1`)
  const page = await police.follow(saved)
  expect(page.text).toContain('Listen er gemt.')
  expect(page.text).toContain('Anders Holt lagde 2 linjer ind')
  expect(page.text).toContain('Ikke taget med: 1 forurettet, 1 vidne.')
  expect(page.text).not.toContain('Mads Holm')
  expect(await nameRowsOf(house, meetingId)).toHaveLength(2)
})

test('the button pressed twice makes one list', async () => {
  const meetingId = await givenHandover(anna, holt)
  const checked = await police.submit(handIn(meetingId), { text: 'Mads Holm', step: 'check' })
  const form = { ...checked.fields(handIn(meetingId)), step: 'save' }
  await police.post(handIn(meetingId), form)
  expect((await police.post(handIn(meetingId), form)).location).toBe(`${list(meetingId)}?gemt=1`)
  expect(await nameRowsOf(house, meetingId)).toHaveLength(1)
})

test.each([
  ['nothing', '', 'Skriv mindst ét navn'],
  ['201 lines', 'Mads Holm\n'.repeat(201).trim(), 'Der er 201 linjer. Listen må højst have 200.'],
  ['5,000 lines', 'Mads Holm, 14 år, hash\n'.repeat(5000).trim(), 'Der er 5.000 linjer.'],
  ['a line of 10,000 signs', `Mads Holm ${'x'.repeat(9990)}`, 'Linje 1 fylder 10.000 tegn.'],
])('%s is refused with a clear message, and the text is kept', async (_what, text, message) => {
  const meetingId = await givenHandover(anna, holt)
  const page = await police.submit(handIn(meetingId), { text, step: 'check' })
  expect(page.status).toBe(422)
  expect(page.errors.join()).toContain(message)
  expect(page.fields(handIn(meetingId)).text).toBe(text)
  expect(await nameRowsOf(house, meetingId)).toEqual([])
})

test('a file from Danish Excel is read with its letters, and checked like a text', async () => {
  const meetingId = await givenHandover(anna, holt)
  const form = (await police.get(handIn(meetingId))).fields(`${list(meetingId)}/fil`)
  const content = Buffer.from('Navn;Alder;Forhold\r\nSøren Ågård;14;Hærværk\r\n', 'latin1')
  const checked = await police.postFiles(`${list(meetingId)}/fil`, form, file(content))
  expect(checked.text).toContain('Søren Ågård')
  expect(checked.text).toContain('Hærværk')
  const saved = await police.post(handIn(meetingId), { ...checked.fields(handIn(meetingId)), step: 'save' })
  expect(saved.location).toBe(`${list(meetingId)}?gemt=1`)
})

test.each([
  ['no file', null, 'Vælg en fil'],
  ['a spreadsheet', Buffer.from('PK\x03\x04...'), 'Filen kan ikke læses som tekst.'],
  ['20 MB', Buffer.alloc(20 * 1024 * 1024, 'a'), 'Filen er for stor.'],
])('%s is refused with a clear message', async (_what, content, message) => {
  const meetingId = await givenHandover(anna, holt)
  const form = (await police.get(handIn(meetingId))).fields(`${list(meetingId)}/fil`)
  const page = await police.postFiles(`${list(meetingId)}/fil`, form, content === null ? {} : file(content))
  expect(page.status).toBe(422)
  expect(page.errors.join()).toContain(message)
})

test('the search finds nothing of a list, and neither log nor title holds a name', async () => {
  const meetingId = await givenHandover(anna, holt)
  await givenNameList(holt, meetingId, ['Mads Kanariefugl, hash'])
  const [row = ''] = await nameRowsOf(house, meetingId)
  const page = await consultant.get(`${list(meetingId)}/${row}`)
  expect(page.text).toContain('Mads Kanariefugl')
  expect(page.title).not.toContain('Kanariefugl')
  expect(house.logged().join()).not.toContain('Kanariefugl')
  const found = await consultant.submit('/soeg', { query: 'Kanariefugl' })
  expect(found.all('main a').join()).not.toContain('Kanariefugl')
})

test('after the time is up the page shows the proof, and the data protection officer sees the numbers', async () => {
  const meetingId = await givenHandover(anna, holt)
  await givenNameList(holt, meetingId, ['Mads Kanariefugl', 'Aya Berg'])
  await letListsRunOut(house, meetingId)
  await purgeNameListsTask.run(house.system, { municipality: house.system.municipality })
  const page = await consultant.get(list(meetingId))
  expect(page.text).toContain('2 linjer er slettet')
  const proofs = await (await house.browser(officer)).get('/moeder/lister')
  expect(proofs.heading).toBe('Slettede lister')
  expect(proofs.text).toContain('14 dage efter mødet (skal bekræftes)')
  expect(proofs.text).not.toContain('Kanariefugl')
  expect((await consultant.get('/moeder/lister')).status).toBe(403)
})
