import { expect, test } from 'vitest'
import { openTestHouse } from '../../testing/test-house.ts'
import { ownPath } from './house-routes.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])

test('what is typed in a form with a draft is saved while it is typed', async () => {
  const browser = await house.browser(kim)
  const page = await browser.get('/soeg')
  const saved = await browser.post('/kladder/note:42', { ...page.fields('/soeg'), body: 'Halvt skrevet' })
  expect(saved.status).toBe(200)
  const { rows } = await house.database.owner.query('select key from auth.drafts where account_id = $1', [kim.account])
  expect(rows).toEqual([{ key: 'note:42' }])
})

test('leaving asks the browser to forget, and shows something ordinary', async () => {
  const page = await (await house.browser()).get('/forlad')
  expect(page.status).toBe(303)
  expect(page.location).toBe('https://www.dr.dk/vejret')
  expect(page.headers['clear-site-data']).toBe('"cache", "storage"')
})

test('choosing English changes the next page', async () => {
  const browser = await house.browser(await house.staff('Emma English', ['ssp-consultant']))
  const { csrf = '' } = (await browser.get('/soeg')).fields('/soeg')
  await browser.post('/profil/sprog', { csrf, language: 'en', back: '/i-dag' })
  expect((await browser.get('/i-dag')).heading).toBe('Today')
})

test('a form can never send somebody to another site', () => {
  expect(ownPath('/i-dag')).toBe('/i-dag')
  for (const path of [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/a?b',
    undefined,
  ]) {
    expect(ownPath(path)).toBeNull()
  }
})

test('text that is no text is told in words, not stored', async () => {
  const browser = await house.browser(kim)
  const { csrf = '' } = (await browser.get('/soeg')).fields('/soeg')
  const nul = await browser.post('/soeg', { csrf, words: 'A\0B' })
  expect(nul.status).toBe(400)
  expect(nul.heading).toBe('Teksten kunne ikke læses')
})

test('an address nobody has is a page in words, in both languages', async () => {
  const danish = await (await house.browser()).get('/findes-ikke')
  expect(danish.status).toBe(404)
  expect(danish.heading).toBe('Siden findes ikke')
  const english = await (await house.browser()).get('/en/findes-ikke')
  expect(english.heading).toBe('There is no such page')
  expect(english.find('html')?.getAttribute('lang')).toBe('en')
})

test('every answer forbids storing, framing and scripts from elsewhere', async () => {
  const { headers } = await (await house.browser()).get('/findes-ikke')
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['content-security-policy']).toContain(`default-src 'self'`)
  expect(headers['content-security-policy']).toContain(`frame-ancestors 'none'`)
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers['set-cookie']).toBeUndefined()
})
