import { beforeEach, expect, test } from 'vitest'
import { openAuthSettings } from '../../../platform/auth/auth-settings.ts'
import { consultant, givenLogin, leader, loginName, person, sessionName, told } from '../../../testing/given-login.ts'
import { openTestHouse } from '../../../testing/test-house.ts'
import { openTestProvider } from '../../../testing/test-provider.ts'

const house = await openTestHouse()
const provider = await openTestProvider()
const { open, comeBack, signIn, rows, accountOf, openRoles } = await givenLogin(house, provider)

beforeEach(() => {
  openAuthSettings({ demonstration: false, provider: provider.settings, publicUrl: null })
})

test('the first login makes the account, with the roles the login gives', async () => {
  const claims = { name: 'Karen Konsulent', email: 'Karen@Linda.example', email_verified: true, roles: [consultant] }
  const { browser, page } = await signIn({ subject: 'karen', level: 'High', claims })
  expect(page.location).toBe('/i-dag')
  expect(await accountOf('karen')).toMatchObject({
    display_name: 'Karen Konsulent',
    email: 'karen@linda.example',
    organisation_id: house.unit,
    demonstration: false,
  })
  expect(await openRoles('karen')).toEqual([{ role: 'ssp-consultant', source: 'login' }])
  const profile = await browser.get('/profil')
  expect(profile.text).toContain('Karen Konsulent')
  expect(profile.text).toContain('SSP-konsulent, SSP Lindå')
})

test('the cookies are this host’s alone, unreadable by script, and the login’s is gone again', async () => {
  const browser = open()
  const back = await comeBack(browser, person('cookies', [consultant]))
  const attributes = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' }
  await browser.get(back)
  const [session, login] = [sessionName, loginName].map((name) => browser.set().find((cookie) => cookie.name === name))
  expect(session).toMatchObject({ ...attributes, maxAge: 36_000 })
  expect(session).not.toHaveProperty('domain')
  expect(login).toMatchObject({ ...attributes, value: '' })
})

test('each login gives a new secret and ends the session before it', async () => {
  const browser = open()
  browser.cookies.set(sessionName, 'planted-by-somebody-else')
  await signIn(person('again', [consultant]), browser)
  const first = browser.cookies.get(sessionName) ?? ''
  expect(first).not.toBe('planted-by-somebody-else')
  await signIn(person('again', [consultant]), browser)
  expect(browser.cookies.get(sessionName)).not.toBe(first)
  const old = open()
  old.cookies.set(sessionName, first)
  expect((await old.get('/profil')).location).toContain('/login')
})

test('the roles follow the login: what it no longer gives is ended, what was given by hand stays', async () => {
  await signIn(person('changes-job', [consultant]))
  const account = (await accountOf('changes-job')).id
  await house.database.owner.query(
    `insert into access.role_assignments (municipality_id, id, account_id, role, organisation_id)
     values (998, gen_random_uuid(), $1, 'contact-person', $2)`,
    [account, house.school],
  )
  const { page } = await signIn(person('changes-job', [leader]))
  expect(page.location).toBe('/i-dag')
  expect((await accountOf('changes-job')).id).toBe(account)
  expect(await openRoles('changes-job')).toEqual([
    { role: 'contact-person', source: 'hand' },
    { role: 'ssp-leader', source: 'login' },
  ])
})

test('when the last role is gone, its ending stays although nobody is let in', async () => {
  await signIn(person('has-left', [consultant]))
  const { browser, page } = await signIn(person('has-left', []))
  expect(await told(browser, page.location)).toMatchObject({ title: 'Du har ingen rolle i Medspil', signedIn: false })
  expect(await openRoles('has-left')).toEqual([])
})

test('the municipality’s own names give what the table says', async () => {
  const administrator = await house.browser(await house.staff('Asta Administrator', ['administrator']))
  const saved = await administrator.submit('/konti/login-roller', {
    value: 'AD-Skole-Soendermark',
    role: 'contact-person',
    organisation: house.school,
  })
  expect(saved.location).toBe('/konti/login-roller?gemt=1')
  await signIn(person('teacher', ['AD-Skole-Soendermark']))
  expect(await openRoles('teacher')).toEqual([{ role: 'contact-person', source: 'login' }])
  expect(await accountOf('teacher')).toMatchObject({ organisation_id: house.school })
})

test('an account made beforehand is taken over by its checked e-mail, and not by an unchecked one', async () => {
  const administrator = await house.browser(await house.staff('Alma Administrator', ['administrator']))
  const made = await administrator.submit('/konti/ny', {
    name: 'Poul Partner',
    email: 'poul@politi.example',
    organisation: house.police,
    roles: 'contact-person',
  })
  const account = /konti\/([0-9a-f-]+)/.exec(made.location ?? '')?.[1]
  const claims = { name: 'Poul Partner', email: 'poul@politi.example', roles: [] }
  const unchecked = await signIn({ subject: 'not-poul', level: 'High', claims: { ...claims, email_verified: false } })
  expect(unchecked.page.location).toBe('/login?fejl=ingen-rolle')
  const checked = await signIn({ subject: 'poul', level: 'High', claims: { ...claims, email_verified: true } })
  expect(checked.page.location).toBe('/i-dag')
  expect((await accountOf('poul')).id).toBe(account)
})

test('the login leads back to the page one came from, and nowhere else', async () => {
  provider.seat(person('deep-link', [consultant]))
  const browser = open()
  const asked = await browser.get('/profil/noegler/ny')
  expect(asked.location).toBe('/login?tilbage=%2Fprofil%2Fnoegler%2Fny')
  const door = await browser.get(asked.location ?? '')
  const left = await browser.get(door.link('Log ind med kommunens login'))
  expect((await browser.get(await provider.passThrough(left.location ?? ''))).location).toBe('/profil/noegler/ny')
  const elsewhere = await browser.get('/login/kommune?tilbage=https://example.dk/')
  expect((await browser.get(await provider.passThrough(elsewhere.location ?? ''))).location).toBe('/i-dag')
})

test('the trail tells of logins without what the provider said', async () => {
  const claims = { name: 'Hemmelig Hansen', roles: [consultant] }
  await signIn({ subject: 'subject-in-no-trail', level: 'Substantial', claims })
  const entries = await rows(
    'select action, outcome, details, subjects from audit.entries order by sequence desc limit 3',
  )
  expect(entries.map((entry) => `${entry.action} ${entry.outcome}`)).toEqual([
    'directory.sign-in done',
    'access.start-session done',
    'directory.recognise-login done',
  ])
  expect(entries[0]?.subjects).toEqual([(await accountOf('subject-in-no-trail')).id])
  expect(JSON.stringify(entries)).not.toMatch(/Hemmelig|subject-in-no-trail|ssp-consultant\/1/)
})
