import { expect, test } from 'vitest'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { saveSettings, settingDefaults } from '../index.ts'

const house = await openTestHouse()
const browser = await house.browser()

test('the official accessibility statement takes the place of ours', async () => {
  expect((await browser.get('/was')).heading).toBe('Tilgængelighedserklæring')
  value(await saveSettings(house.system, { ...settingDefaults, 'was-url': 'https://was.digst.dk/ssp-lindaa' }))
  expect(await browser.get('/was')).toMatchObject({ status: 303, location: 'https://was.digst.dk/ssp-lindaa' })
})

test('security.txt is not there until somebody can be written to, then expires in the future', async () => {
  value(await saveSettings(house.system, settingDefaults))
  expect((await browser.get('/.well-known/security.txt')).status).toBe(404)
  value(await saveSettings(house.system, { ...settingDefaults, 'security-contact': 'it@lindaa.example' }))
  const file = await browser.get('/.well-known/security.txt')
  expect(file.headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(file.html).toContain('Contact: mailto:it@lindaa.example\n')
  const expires = /^Expires: (.+)$/m.exec(file.html)?.[1] ?? ''
  expect(new Date(expires) > new Date()).toBe(true)
})

test('robots may read the public pages, and are not told where the workplace is', async () => {
  const { html, headers } = await browser.get('/robots.txt')
  expect(headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(html).toContain('Disallow: /dit-svar\n')
  expect(html).not.toMatch(/sager|tekster|konti|login/)
})
