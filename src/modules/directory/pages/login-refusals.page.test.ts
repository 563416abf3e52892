import { beforeEach, expect, test } from 'vitest'
import { openAuthSettings } from '../../../platform/auth/auth-settings.ts'
import { consultant, givenLogin, loginName, person, tamperWithLogin, told } from '../../../testing/given-login.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { openTestProvider } from '../../../testing/test-provider.ts'
import { disableAccount } from '../actions/disable-account.ts'

const house = await openTestHouse()
const provider = await openTestProvider()
const { open, comeBack, signIn, accountOf, lastFailure } = await givenLogin(house, provider)

beforeEach(() => {
  openAuthSettings({ demonstration: false, provider: provider.settings, publicUrl: null })
})

test('a return this browser never left for is refused', async () => {
  const browser = open()
  const page = await browser.get('/login/tilbage?code=invented&state=invented')
  expect(await told(browser, page.location)).toMatchObject({ title: 'Login tog for lang tid', signedIn: false })
  expect(await lastFailure()).toMatchObject({ outcome: 'forbidden', reasons: ['no-login-under-way'] })
})

test('a return with another state than ours is refused', async () => {
  const browser = open()
  const back = await comeBack(browser, person('wrong-state', [consultant]))
  const page = await browser.get(back.replace(/state=[^&]+/, 'state=somebody-elses'))
  expect(await told(browser, page.location)).toMatchObject({ title: 'Dit login kunne ikke bekræftes', signedIn: false })
  expect(await lastFailure()).toMatchObject({ action: 'directory.record-failed-login', reasons: ['not-genuine'] })
  expect(await accountOf('wrong-state')).toBe(undefined)
})

test('a code works once: the second use is refused', async () => {
  const first = open()
  const back = await comeBack(first, person('replayed', [consultant]))
  const second = open()
  second.cookies.set(loginName, first.cookies.get(loginName) ?? '')
  expect((await first.get(back)).location).toBe('/i-dag')
  const page = await second.get(back)
  expect(await told(second, page.location)).toMatchObject({ title: 'Dit login kunne ikke bekræftes', signedIn: false })
})

test('an id token made for another login, by its nonce, is refused', async () => {
  const browser = open()
  const back = await comeBack(browser, person('wrong-nonce', [consultant]))
  tamperWithLogin(browser, { nonce: 'of-another-login' })
  const page = await browser.get(back)
  expect(await told(browser, page.location)).toMatchObject({ title: 'Dit login kunne ikke bekræftes', signedIn: false })
})

test('a code without the verifier it was asked for with is refused', async () => {
  const browser = open()
  const back = await comeBack(browser, person('wrong-verifier', [consultant]))
  tamperWithLogin(browser, { verifier: 'x'.repeat(43) })
  const page = await browser.get(back)
  expect(await told(browser, page.location)).toMatchObject({ title: 'Dit login kunne ikke bekræftes', signedIn: false })
})

test('a login that took more than ten minutes is refused, also when the browser kept the cookie', async () => {
  const browser = open()
  const back = await comeBack(browser, person('too-slow', [consultant]))
  tamperWithLogin(browser, {}, new Date(Date.now() - 601_000))
  const page = await browser.get(back)
  expect(await told(browser, page.location)).toMatchObject({ title: 'Login tog for lang tid', signedIn: false })
})

test('somebody who turns back at the provider is told so', async () => {
  const { browser, page } = await signIn(person('turned-back', [consultant], { turnsBack: true }))
  expect(await told(browser, page.location)).toMatchObject({
    title: 'Kommunens login lukkede dig ikke ind',
    signedIn: false,
  })
  expect(browser.cookies.has(loginName)).toBe(false)
})

test('a login at a lower assurance level than asked for is refused', async () => {
  const { browser, page } = await signIn(person('low-level', [consultant], { level: 'Low' }))
  expect(await told(browser, page.location)).toMatchObject({
    title: 'Dit login er ikke sikkert nok',
    signedIn: false,
  })
  expect(await lastFailure()).toMatchObject({ reasons: ['level-too-low'] })
})

test('somebody without a role is told whom to ask, and no account is made', async () => {
  const { browser, page } = await signIn(person('no-role', ['http://example.dk/roles/cleaner']))
  const answer = await told(browser, page.location)
  expect(answer).toMatchObject({ title: 'Du har ingen rolle i Medspil', signedIn: false })
  expect(answer.text).toContain('Spørg lederen af SSP eller kommunens it-administrator')
  expect(await accountOf('no-role')).toBe(undefined)
  expect(await lastFailure()).toMatchObject({ action: 'directory.recognise-login', reasons: ['no-role'] })
})

test('a disabled account stays out, whatever the provider says', async () => {
  await signIn(person('disabled', [consultant]))
  const account = (await accountOf('disabled')).id
  value(await disableAccount(house.system, { account }))
  const { browser, page } = await signIn(person('disabled', [consultant]))
  expect(await told(browser, page.location)).toMatchObject({ title: 'Din konto er lukket', signedIn: false })
  expect(await lastFailure()).toMatchObject({ action: 'directory.recognise-login', reasons: ['account-disabled'] })
})

test('a provider that does not answer gives a clear page', async () => {
  const nobody = { ...provider.settings, issuer: 'http://127.0.0.1:9' }
  openAuthSettings({ demonstration: false, provider: nobody, publicUrl: null })
  const browser = open()
  const page = await browser.get('/login/kommune')
  expect(page.location).toBe('/login?fejl=svarer-ikke')
  expect(await told(browser, page.location)).toMatchObject({ title: 'Kommunens login svarer ikke', signedIn: false })
  expect(await lastFailure()).toMatchObject({ reasons: ['provider-down'] })
})

test('where no login is set up, the page says so', async () => {
  openAuthSettings({ demonstration: false, provider: null, publicUrl: null })
  const browser = open()
  expect((await browser.get('/login')).text).toContain('Login er ikke sat op')
  expect((await browser.get('/login/kommune')).location).toBe('/login?fejl=ikke-sat-op')
})
