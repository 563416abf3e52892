import { beforeEach, expect, test } from 'vitest'
import type { Role } from '../../../kernel/actor.ts'
import { openAuthSettings } from '../../../platform/auth/auth-settings.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { addAccount } from '../actions/add-account.ts'

const house = await openTestHouse()

async function invented(name: string, roles: Role[], organisation = house.unit) {
  return value(await addAccount(house.system, { name, organisation, roles, demonstration: true }))
}
const karla = await invented('Karla Konsulent', ['ssp-consultant'])
const tove = await invented('Tove Tilsyn', ['contact-person', 'organisation-lead'], house.school)
const asger = await invented('Asger Admin', ['administrator'])
const dorte = await invented('Dorte Databeskytter', ['data-protection-officer'])
const real = await house.staff('Rigmor Rigtig', ['ssp-leader'])

function open(demonstration: boolean): void {
  openAuthSettings({ demonstration, provider: null, publicUrl: null })
}

beforeEach(() => open(true))

test('outside a demonstration nobody is listed and nobody is let in', async () => {
  open(false)
  const browser = await house.browser()
  expect((await browser.get('/login')).wholeText).not.toContain('Karla')
  const page = await browser.post('/login/demonstration', { account: karla })
  expect(page.status).toBe(422)
  expect(browser.secret).toBe(null)
})

test('a real account cannot be used without its login', async () => {
  const browser = await house.browser()
  expect((await browser.get('/login')).text).not.toContain('Rigmor')
  const page = await browser.post('/login/demonstration', { account: real.account })
  expect(page.status).toBe(422)
  expect(page.text).toContain('Den medarbejder findes ikke mere')
  expect(browser.secret).toBe(null)
})

test('what is no account is refused with the list again', async () => {
  const browser = await house.browser()
  const page = await browser.post('/login/demonstration', { account: 'karla', tilbage: '/profil' })
  expect(page.status).toBe(422)
  expect(page.text).toContain('Karla Konsulent')
  expect(page.fields('/login/demonstration')).toMatchObject({ tilbage: '/profil' })
})

test('a login cannot lead to another site', async () => {
  const browser = await house.browser()
  const page = await browser.post('/login/demonstration', { account: karla, tilbage: '//example.dk/' })
  expect(page.location).toBe('/i-dag')
})

test('the invented colleagues are listed with role and place, and anybody can be any of them', async () => {
  const browser = await house.browser()
  const page = await browser.get('/login')
  expect(page.heading).toBe('Log ind')
  expect(page.text).toContain('Karla Konsulent SSP-konsulent · SSP Lindå')
  expect(page.text).toContain('Tove Tilsyn Kontaktperson · Leder af egen institution · Søndermarksskolen')
  expect((await browser.post('/login/demonstration', { account: tove })).location).toBe('/i-dag')
  expect((await browser.get('/profil')).text).toContain('Tove Tilsyn')
})

test('whoever sees no case begins in a room of their own', async () => {
  const browser = await house.browser()
  expect((await browser.post('/login/demonstration', { account: asger })).location).toBe('/konti')
  expect((await browser.post('/login/demonstration', { account: dorte })).location).toBe('/log')
})

test('the login says why one is here, in both languages', async () => {
  const browser = await house.browser()
  expect((await browser.get('/login?udloebet=ja')).text).toContain('Siden stod stille for længe')
  expect((await browser.get('/login?udloebet=kladde')).text).toContain('er gemt som din kladde')
  const english = await browser.get('/en/login?udloebet=kladde')
  expect(english.text).toContain('is saved as your draft')
  expect(english.text).toContain('Karla Konsulent SSP consultant')
  expect((await browser.get('/login?udloebet=<script>&fejl=<script>')).html).not.toContain('<script>')
})

test('a link cannot sign anybody out', async () => {
  const browser = await house.browser(real)
  expect((await browser.get('/log-ud')).location).toBe('/profil')
  expect((await browser.get('/profil')).status).toBe(200)
  expect((await browser.post('/log-ud', {})).status).toBe(403)
  expect((await browser.get('/profil')).status).toBe(200)
})

test('signing out ends the session for good, tells the browser to forget, and says goodbye', async () => {
  const browser = await house.browser(real)
  const profile = await browser.get('/profil')
  const secret = browser.secret
  const page = await browser.post('/log-ud', { csrf: profile.find('input[name=csrf]')?.getAttribute('value') ?? '' })
  expect(page.location).toBe('/farvel')
  expect(page.headers['clear-site-data']).toBe('"cache", "storage"')
  expect(browser.secret).toBe(null)
  expect((await browser.follow(page)).heading).toBe('Du er logget ud')
  browser.secret = secret
  expect((await browser.get('/profil')).location).toBe('/login?tilbage=%2Fprofil')
  const { rows } = await house.database.owner.query(
    `select outcome from audit.entries where action = 'access.sign-out' and account_id = $1`,
    [real.account],
  )
  expect(rows).toEqual([{ outcome: 'done' }])
})

test('signing out everywhere ends the sessions of every browser', async () => {
  const leader = await house.staff('Laura Leder', ['ssp-leader'])
  const [here, phone] = [await house.browser(leader), await house.browser(leader)]
  expect((await here.get('/profil')).text).toContain('Du er logget ind i 2 browsere')
  const page = await here.submit('/profil', {}, '/log-ud/overalt')
  expect(page.location).toBe('/farvel')
  expect((await phone.get('/profil')).location).toBe('/login?tilbage=%2Fprofil')
})
