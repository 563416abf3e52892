import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import { givenPerson, lastEntry } from '../../../testing/given-cases.ts'
import { bornYearsAgo, givenShareConsent, givenYoungPerson } from '../../../testing/given-consents.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { listConsents } from '../actions/list-consents.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const browser = await house.browser(kim)
const today = copenhagenDate(new Date())

const newPath = (personId: string) => `/personer/${personId}/samtykker/nyt`
const what = { kind: 'take-part', scope: 'Samtaler hver uge', purpose: 'At trives', how: 'spoken' }
const live = async (personId: string) => value(await listConsents(kim, { personId })).live

test('a contact person is refused, and a guessed id does not exist', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
  expect((await (await house.browser(tove)).get(newPath(personId))).status).toBe(403)
  const guessed = newId()
  expect((await browser.get(newPath(guessed))).status).toBe(404)
  expect(await lastEntry(house)).toMatchObject({ outcome: 'missing', subjects: [guessed], account_id: kim.account })
  expect((await browser.get('/personer/1/samtykker/nyt')).status).toBe(404)
  expect((await browser.get(`/personer/${personId}/samtykker/${guessed}/forny`)).status).toBe(404)
})

test.each([
  [13, 'Mads Holm er 13 år. En, der har forældremyndigheden, skal sige ja. Barnets eget ja er ikke nok.'],
  [16, 'Mads Holm er 16 år og siger selv ja. Forældrenes ja er ikke nok.'],
  [19, 'Mads Holm er 19 år og bestemmer selv. Kun Mads Holm kan sige ja.'],
])('at %i the page says first who must say yes', async (years, sentence) => {
  const page = await browser.get(newPath(await givenYoungPerson(kim, years)))
  expect(page.text).toContain(sentence)
  expect(page.title).not.toContain('Holm')
})

test('an adult’s page asks nothing about parents', async () => {
  const page = await browser.get(newPath(await givenYoungPerson(kim, 19)))
  expect(page.text).not.toMatch(/foræld/i)
})

test('where the age is not known the page asks for it', async () => {
  const personId = await givenPerson(kim, { givenName: 'Sara', birthDate: null })
  const page = await browser.get(newPath(personId))
  expect(page.text).toContain('Vi ved ikke, hvor gammel Sara Holm er.')
  expect(page.link('Skriv fødselsdatoen')).toBe(`/personer/${personId}/ret`)
})

test('what is missing is said at each field, and what was typed stands', async () => {
  const path = newPath(await givenYoungPerson(kim, 13))
  const page = await browser.submit(path, { scope: 'å'.repeat(2001), purpose: 'At trives', givenOn: 'i går' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual([
    'Vælg, hvad det er et ja til',
    'Teksten er for lang. Skriv højst 2.000 tegn',
    'Vælg, hvordan der blev sagt ja',
    'Skriv datoen som 24.11.2026',
  ])
  expect(page.fields(path)).toMatchObject({ scope: 'å'.repeat(2001), purpose: 'At trives', givenOn: 'i går' })
})

test('nobody’s yes, and a yes to share with nobody, are told of', async () => {
  const path = newPath(await givenYoungPerson(kim, 16))
  const page = await browser.submit(path, { ...what, kind: 'share' })
  expect(page.errors).toEqual(['Skriv, hvem der har sagt ja', 'Sæt kryds ved dem, der må få det at vide'])
})

test('a yes that is not theirs to give comes back with the rule, and nothing is kept', async () => {
  const personId = await givenYoungPerson(kim, 13)
  const path = newPath(personId)
  const page = await browser.submit(path, { ...what, youngPerson: 'ja' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['De rigtige har ikke sagt ja endnu'])
  expect(page.text).toContain('Ingen, der har forældremyndigheden, har sagt ja. Barnets eget ja er ikke nok.')
  expect(page.link('Læs reglen')).toBe('/regler/consent-under-15')
  expect(page.fields(path)).toMatchObject({ scope: 'Samtaler hver uge', youngPerson: 'ja' })
  expect(await live(personId)).toEqual([])
})

test('a day before any rule we know is told at its field', async () => {
  const path = newPath(await givenPerson(kim, { birthDate: '1990-01-01' }))
  const page = await browser.submit(path, { ...what, youngPerson: 'ja', givenOn: '24.5.2018' })
  expect(page.errors).toEqual(['Nej. Vi kender ingen regel, der gjaldt den dag.'])
})

test('a day to come, one parent twice and a late review are told at their fields', async () => {
  const path = newPath(await givenYoungPerson(kim, 13))
  const parent = { ...what, custodyOne: 'Anna Holm', informed: 'young-person' }
  const future = await browser.submit(path, { ...parent, givenOn: typedDay(addDays(today, 1)) })
  expect(future.errors).toEqual(['Datoen ligger i fremtiden'])
  const twice = await browser.submit(path, { ...parent, custodyTwo: 'anna holm' })
  expect(twice.errors[0]).toContain('Det er den samme person to gange')
  const late = await browser.submit(path, { ...parent, reviewOn: typedDay(addDays(today, 1500)) })
  expect(late.errors[0]).toContain('Det er for sent. Se på det igen senest')
})

test('where a rule asks, the page asks for a reason and takes it', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const path = newPath(personId)
  const doubtful = { ...what, youngPerson: 'ja', understands: 'unsure', informed: 'parents' }
  const page = await browser.submit(path, doubtful)
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Skriv, hvorfor I mener, at det er i orden'])
  expect(page.text).toContain('Tal det igennem med den unge, og skriv, om den unge forstår det.')
  const judgement = 'Kunne selv forklare det.'
  const saved = await browser.post(path, { ...page.fields(path), ...doubtful, judgement })
  expect(saved.location).toBe(`/personer/${personId}/samtykker?gemt=samtykke`)
  expect(await live(personId)).toMatchObject([{ judgement }])
})

test('a yes to share is kept with those who may be told, and stands on the list', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const fields = { ...what, kind: 'share', receivers: [house.school, house.police] }
  const told = { youngPerson: 'ja', understands: 'yes', informed: 'parents' }
  const page = await browser.follow(await browser.submit(newPath(personId), { ...fields, ...told }))
  expect(page.text).toContain('Samtykket er skrevet ned.')
  expect(page.text).toContain('Ja til at dele med Lokalpolitiet Lindå og én til')
  expect(page.text).toContain('Mads Holm sagde ja i dag')
})

test('bodies ticked below an answer that was not chosen in the end do not count', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const told = { youngPerson: 'ja', understands: 'yes', informed: 'parents' }
  await browser.submit(newPath(personId), { ...what, ...told, receivers: [house.school] })
  expect(await live(personId)).toMatchObject([{ kind: 'take-part', receivers: [] }])
})

test('sent twice it is one, and the draft is gone', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const path = newPath(personId)
  const form = (await browser.get(path)).fields(path)
  const filled = { ...form, ...what, youngPerson: 'ja', understands: 'yes', informed: 'parents' }
  await browser.post(`/kladder/consent:${personId}`, { ...form, scope: 'Begyndt' })
  expect((await browser.get(path)).fields(path).scope).toBe('Begyndt')
  expect((await browser.post(path, filled)).status).toBe(303)
  expect((await browser.post(path, filled)).status).toBe(303)
  expect(await live(personId)).toHaveLength(1)
  expect((await browser.get(path)).fields(path).scope).toBe('')
})

test('a new one in the place of the old begins with what was asked about, and the old one ends', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const old = await givenShareConsent(kim, personId, [house.school])
  const path = `/personer/${personId}/samtykker/${old}/forny`
  const page = await browser.get(path)
  expect(page.fields(path)).toMatchObject({
    kind: 'share',
    scope: 'Fravær og trivsel i skolen',
    receivers: house.school,
  })
  expect(page.fields(path).youngPerson).toBeUndefined()
  const told = { youngPerson: 'ja', understands: 'yes', informed: 'parents', how: 'written' }
  const list = await browser.follow(await browser.submit(path, told))
  expect(list.text).toContain('Afløst af et nyt')
  expect((await live(personId)).map(({ how }) => how)).toEqual(['written'])
  expect((await browser.get(path)).status).toBe(409)
})

test('no name is in an address, a title or the log', async () => {
  const personId = await givenPerson(kim, {
    givenName: 'Kanarie',
    familyName: 'Zebrasen',
    birthDate: bornYearsAgo(16),
  })
  const path = newPath(personId)
  const told = { youngPerson: 'ja', understands: 'yes', custodyOne: 'Kanarina Zebrasen' }
  const saved = await browser.submit(path, { ...what, ...told, scope: 'Zebrasens fravær' })
  expect(saved.location).not.toMatch(/zebra|kanari/i)
  const page = await browser.follow(saved)
  expect(page.title).not.toMatch(/zebra|kanari/i)
  expect(house.logged().join('\n')).not.toMatch(/zebra|kanari/i)
})
