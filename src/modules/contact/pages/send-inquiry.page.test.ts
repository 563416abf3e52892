import { beforeEach, expect, test } from 'vitest'
import { openFloodGates } from '../../../platform/flood/flood-gates.ts'
import type { Fields, TestBrowser } from '../../../testing/test-browser.ts'
import { openTestHouse } from '../../../testing/test-house.ts'
import type { TestPage } from '../../../testing/test-page.ts'

const house = await openTestHouse()
const young = '/skriv-til-os/ung'
const words = 'Min ven er blevet truet nede ved stationen.'
const told = { message: words, concerns: 'self', identity: 'anonymous' }

beforeEach(() => {
  openFloodGates()
})

async function check(browser: TestBrowser, answers: Fields = told, path = young): Promise<TestPage> {
  const form = await browser.get(path)
  return browser.post(path, { ...form.fields(), ...answers, step: 'check' })
}

async function send(browser: TestBrowser, page: TestPage, path = young): Promise<TestPage> {
  return browser.post(path, { ...page.fields(), step: 'send' })
}

async function inquiries(): Promise<number> {
  const { rows } = await house.database.owner.query('select count(*)::int as count from contact.inquiries')
  return rows[0].count
}

function codeOn(page: TestPage): string {
  return page.all('[data-code]')[0] ?? ''
}

test('an empty form comes back with what is missing, and nothing is taken', async () => {
  const page = await check(await house.browser(), { message: '', concerns: '' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Skriv, hvad du vil fortælle', 'Vælg, hvem eller hvad det handler om'])
  expect(await inquiries()).toBe(0)
})

test.each([
  ['ung', ['Skriv, hvad du vil fortælle', 'Vælg, hvem eller hvad det handler om']],
  ['foraelder', ['Skriv, hvad du vil fortælle', 'Vælg, hvem eller hvad det handler om', 'Vælg, om du vil være anonym']],
  ['fagperson', ['Skriv, hvad du vil fortælle', 'Vælg, hvem eller hvad det handler om', 'Vælg, om du vil være anonym']],
  ['nabo', ['Skriv, hvad du vil fortælle', 'Vælg, hvem eller hvad det handler om', 'Vælg, om du vil være anonym']],
])('what %s must tell', async (entry, errors) => {
  const page = await check(await house.browser(), {}, `/skriv-til-os/${entry}`)
  expect(page.errors).toEqual(errors)
})

test('there is no fifth way in', async () => {
  const browser = await house.browser()
  expect((await browser.get('/skriv-til-os/politi')).status).toBe(404)
  expect((await browser.post('/skriv-til-os/__proto__', told)).status).toBe(404)
})

test('a named professional must say where they work and how to reach them', async () => {
  const answers = { ...told, concerns: 'advice', identity: 'named', name: 'Tove Lund' }
  const page = await check(await house.browser(), answers, '/skriv-til-os/fagperson')
  expect(page.errors).toEqual(['Skriv, hvor du arbejder', 'Skriv et telefonnummer eller en mail, så vi kan svare dig'])
})

test('a text that is too long is told so, and comes back whole', async () => {
  const long = 'Han slår mig. '.repeat(800).trim()
  const page = await check(await house.browser(), { ...told, message: long })
  expect(page.status).toBe(422)
  expect(page.errors[0]).toContain('Skriv højst 10.000 tegn')
  expect(page.fields().message).toBe(long)
})

test.each([
  ['a field nobody asked for', { extra: 'x' }, 'Formularen indeholdt noget, vi ikke kender'],
  ['a choice that is none', { concerns: 'aliens' }, 'Vælg, hvem eller hvad det handler om'],
  ['a school that is no id', { organisation: 'Søndermarksskolen' }, 'Det, du skrev her, kan ikke bruges'],
  ['the same field twice', { message: [words, 'mere'] }, 'Skriv, hvad du vil fortælle'],
])('%s is refused with a sentence, and the words are kept', async (_what, wrong, sentence) => {
  const page = await check(await house.browser(), { ...told, ...wrong })
  expect(page.status).toBe(422)
  expect(page.errors.join()).toContain(sentence)
  expect(page.html).toContain(words)
})

test('going back from the check finds everything filled in', async () => {
  const browser = await house.browser()
  const answers = { ...told, concerns: 'named-child', subjectName: 'Magnus', place: 'Stationen' }
  const page = await check(browser, answers)
  expect(page.heading).toBe('Læs det igennem')
  expect(page.text).toContain(words)
  expect(page.text).toContain('En, jeg kender, Magnus')
  expect(page.text).toContain('Du er anonym')
  const form = await browser.post(young, { ...page.fields(), step: 'change' })
  expect(form.status).toBe(200)
  expect(form.fields()).toMatchObject(answers)
  expect(await inquiries()).toBe(0)
})

test('a child writes, reads it through, sends, and gets a code, without script and without a cookie', async () => {
  const browser = await house.browser()
  const form = await browser.get(young)
  const page = await check(browser)
  const sent = await send(browser, page)
  expect(sent.heading).toBe('Tak. Vi har fået det, du skrev')
  expect(codeOn(sent)).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/)
  expect(sent.title).not.toMatch(/\d/)
  expect(await inquiries()).toBe(1)
  for (const answer of [form, page, sent]) {
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.find('meta[name=robots]')?.getAttribute('content')).toBe('noindex, nofollow')
  }
})

test('a double click is one inquiry, and both show the same code', async () => {
  const browser = await house.browser()
  const before = await inquiries()
  const page = await check(browser)
  const [first, second] = await Promise.all([send(browser, page), send(browser, page)])
  expect(codeOn(first)).toMatch(/\d{4}$/)
  expect(codeOn(second)).toBe(codeOn(first))
  expect(await inquiries()).toBe(before + 1)
})

test('the same form sent again with other words loses none of them: they are added to the same talk', async () => {
  const browser = await house.browser()
  const before = await inquiries()
  const page = await check(browser)
  const first = await send(browser, page)
  const again = await browser.post(young, { ...page.fields(), message: `${words} De har en kniv.`, step: 'send' })
  expect(codeOn(again)).toBe(codeOn(first))
  expect(await inquiries()).toBe(before + 1)
  const talk = await browser.post('/dit-svar', { step: 'open', code: codeOn(first) })
  expect(talk.all('.ms-speech')).toHaveLength(2)
  expect(talk.text).toContain('De har en kniv.')
})

test('a form sent again much later shows no code: somebody else may sit there', async () => {
  const browser = await house.browser()
  const page = await check(browser)
  const first = await send(browser, page)
  house.database.setClock(new Date(Date.now() + 11 * 60_000))
  const later = await send(browser, page)
  expect(later.heading).toBe('Tak. Vi har fået det, du skrev')
  expect(later.html).not.toContain(codeOn(first).slice(0, 4))
  expect(later.text).toContain('Vi viser den ikke igen her')
  house.database.setClock(new Date())
})

test.each([
  ['missing', ''],
  ['invented', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
])('with a %s ticket nothing is sent, the words are kept, and the next try succeeds', async (_what, ticket) => {
  const browser = await house.browser()
  const before = await inquiries()
  const page = await check(browser)
  const refused = await browser.post(young, { ...page.fields(), ticket, step: 'send' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Læs det igennem, og tryk på Send igen')
  expect(await inquiries()).toBe(before)
  expect(codeOn(await send(browser, refused))).toMatch(/\d{4}$/)
})

test('a form that stood open too long is given out anew, with everything in it', async () => {
  const browser = await house.browser()
  house.database.setClock(new Date(Date.now() - 13 * 3_600_000))
  const page = await check(browser)
  house.database.setClock(new Date())
  const stale = await send(browser, page)
  expect(stale.text).toContain('Siden har været åben længe')
  expect(stale.text).toContain(words)
  expect(codeOn(await send(browser, stale))).toMatch(/\d{4}$/)
})

test('danger comes before the first field, and so do the limits', async () => {
  const browser = await house.browser()
  const choose = await browser.get('/skriv-til-os')
  const form = await browser.get(young)
  for (const page of [choose, form]) expect(page.text).toContain('112')
  expect(form.text.indexOf('116 111')).toBeLessThan(form.text.indexOf('Skriv med dine egne ord'))
  expect(form.text.indexOf('dine forældre kan nogle gange få lov at læse det')).toBeLessThan(
    form.text.indexOf('Skriv med dine egne ord'),
  )
  expect(choose.link('Jeg er forælder')).toBe('/skriv-til-os/foraelder')
  const atWork = await browser.get('/skriv-til-os/fagperson')
  expect(atWork.text).toContain('Din underretningspligt er din egen')
})

test('the way is the same in English', async () => {
  const browser = await house.browser()
  const path = '/en/skriv-til-os/ung'
  expect((await browser.get('/en/skriv-til-os')).link('I am a parent')).toBe('/en/skriv-til-os/foraelder')
  const page = await check(browser, told, path)
  expect(page.heading).toBe('Read it through')
  expect(page.find('form')?.getAttribute('action')).toBe(path)
  const sent = await send(browser, page, path)
  expect(sent.heading).toBe('Thank you. We have what you wrote')
})
