import { expect, test } from 'vitest'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const officer = await house.staff('Dorte Rådgiver', ['data-protection-officer'])
const leader = await house.staff('Lise Leder', ['ssp-leader'])

test('a consultant is refused the log, and the attempt stands in it', async () => {
  const consultant = await house.staff('Kim Konsulent', ['ssp-consultant'])
  const refused = await (await house.browser(consultant)).get('/log')
  expect(refused.status).toBe(403)
  expect(refused.heading).toBe('Det har du ikke adgang til')
  const log = await (await house.browser(officer)).submit('/log', { action: 'privacy.read-trail', refused: 'ja' })
  expect(log.text).toContain('Kim Konsulent')
  expect(log.text).toContain('Ingen adgang')
})

test('nobody signed in is sent to the login and back', async () => {
  const page = await (await house.browser()).get('/log')
  expect(page.status).toBe(303)
  expect(page.location).toBe('/login?tilbage=%2Flog')
})

test('the leader sees who did what, the newest first', async () => {
  const browser = await house.browser(leader)
  const log = await browser.get('/log')
  expect(log.status).toBe(200)
  expect(log.heading).toBe('Log')
  expect(log.all('tbody tr').join()).not.toContain('Oprettede kommunen')
  const withSystem = await browser.submit('/log', { routine: 'ja' })
  const rows = withSystem.all('tbody tr').join()
  expect(rows).toContain('Oprettede kommunen')
  expect(rows).toContain('Systemet')
})

test('a date that is none is told, and what was typed stands', async () => {
  const page = await (await house.browser(leader)).submit('/log', {
    from: 'i forgårs',
    action: 'directory.add-account',
  })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Skriv datoen som 24.11.2026'])
  expect(page.find('#field-from')?.getAttribute('value')).toBe('i forgårs')
})

test('a form without the session’s own token is refused', async () => {
  const page = await (await house.browser(leader)).post('/log', { csrf: 'salt.forged', action: 'x' })
  expect(page.status).toBe(403)
  expect(page.heading).toBe('Siden var blevet for gammel')
})

test('the check of the chain answers on the page', async () => {
  const page = await (await house.browser(leader)).submit('/log', {}, '/log/kontrol')
  expect(page.text).toContain('Loggen er ubrudt')
})
