import { expect, test } from 'vitest'
import { openTestHouse } from '../../testing/test-house.ts'

const house = await openTestHouse()

/** A page with a draft to lose: the form for a new account. */
const form = '/konti/ny'
const typed = { name: 'Frida Frist', title: 'Lærer ved vinduet', organisation: house.school }

async function givenAdministrator(name: string) {
  const actor = await house.staff(name, ['administrator'])
  return { actor, browser: await house.browser(actor) }
}

/** Makes the account's sessions as old as if nobody had touched them for so many minutes. */
async function leaveAlone(account: string, minutes: number): Promise<void> {
  await house.database.owner.query(
    `update auth.sessions set seen_at = seen_at - make_interval(mins => $2) where account_id = $1`,
    [account, minutes],
  )
}

test('nobody gets in without a session, and a made-up one is none', async () => {
  const browser = await house.browser()
  expect((await browser.get(form)).location).toBe('/login?tilbage=%2Fkonti%2Fny')
  browser.secret = 'made-up'
  expect((await browser.get(form)).location).toBe('/login?tilbage=%2Fkonti%2Fny')
})

test('a form without its token is refused in clear words, and nothing happens', async () => {
  const { browser } = await givenAdministrator('Anna Administrator')
  const page = await browser.post(form, { ...typed, email: 'a@linda.example', roles: 'contact-person' })
  expect(page.status).toBe(403)
  expect(page.heading).toBe('Siden var blevet for gammel')
  expect(page.text).toContain('Vi kunne ikke se, at det var dig, der sendte')
  expect((await browser.get('/konti')).text).not.toContain('Frida Frist')
})

test('a token from somebody else’s session, or from an earlier one of one’s own, is refused', async () => {
  const { actor, browser } = await givenAdministrator('Bodil Administrator')
  const other = await givenAdministrator('Birger Administrator')
  const earlier = await house.browser(actor)
  for (const source of [other.browser, earlier]) {
    const { csrf = '' } = (await source.get(form)).fields(form)
    const page = await browser.post(form, { ...typed, csrf, email: 'b@linda.example', roles: 'contact-person' })
    expect(page.status).toBe(403)
  }
  expect((await browser.get('/konti')).text).not.toContain('Frida Frist')
})

test('a form that stood on another site is refused, even with the token', async () => {
  const { browser } = await givenAdministrator('Carla Administrator')
  const { csrf = '' } = (await browser.get(form)).fields(form)
  const page = await browser.post(form, { ...typed, csrf }, { 'sec-fetch-site': 'cross-site' })
  expect(page.status).toBe(403)
})

test('a form of our own page with an old token is refused, and what was typed is kept as a draft', async () => {
  const { browser } = await givenAdministrator('Camilla Administrator')
  const { csrf: _old, ...fields } = (await browser.get(form)).fields(form)
  const page = await browser.post(form, { ...fields, ...typed, csrf: 'old.token' }, { 'sec-fetch-site': 'same-origin' })
  expect(page.status).toBe(403)
  expect(page.text).toContain('ligger stadig i din kladde')
  expect((await browser.get(form)).fields(form)).toMatchObject(typed)
})

test('without the browser’s word that it was our own page, nothing is kept of it', async () => {
  const { browser } = await givenAdministrator('Cecilie Administrator')
  const { csrf: _old, ...fields } = (await browser.get(form)).fields(form)
  for (const site of ['cross-site', 'same-site', 'none']) {
    await browser.post(form, { ...fields, ...typed, csrf: 'old.token' }, { 'sec-fetch-site': site })
  }
  expect((await browser.get(form)).fields(form)).toMatchObject({ name: '' })
})

test('a draft under a name that is none of ours is not there, and one too long is not kept', async () => {
  const { browser } = await givenAdministrator('Christa Administrator')
  const { csrf = '' } = (await browser.get(form)).fields(form)
  expect((await browser.post('/kladder/A%20B', { csrf, name: 'x' })).status).toBe(404)
  expect((await browser.post('/kladder/note:1', { csrf, ['n'.repeat(101)]: 'x' })).status).toBe(404)
  const parts = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((part) => [`part${part}`, 'x'.repeat(90_000)]))
  expect((await browser.post('/kladder/note:1', { csrf, ...parts })).status).toBe(422)
})

test('after half an hour untouched the session is over, and the login says why', async () => {
  const { actor, browser } = await givenAdministrator('Dorte Administrator')
  await leaveAlone(actor.account, 29)
  expect((await browser.get(form)).status).toBe(200)
  await leaveAlone(actor.account, 31)
  const page = await browser.get(form)
  expect(page.location).toBe('/login?tilbage=%2Fkonti%2Fny&udloebet=ja')
  expect((await browser.follow(page)).text).toContain('Siden stod stille for længe')
})

test('after ten hours the session is over, however busy', async () => {
  const { actor, browser } = await givenAdministrator('Ellen Administrator')
  await house.database.owner.query(
    `update auth.sessions set started_at = started_at - interval '10 hours', ends_at = ends_at - interval '10 hours'
      where account_id = $1`,
    [actor.account],
  )
  expect((await browser.get(form)).location).toBe('/login?tilbage=%2Fkonti%2Fny&udloebet=ja')
})

test('a session that runs out in the middle of a form loses nothing: after the login it stands there again', async () => {
  const { actor, browser } = await givenAdministrator('Fie Administrator')
  const fields = (await browser.get(form)).fields(form)
  await leaveAlone(actor.account, 45)
  const page = await browser.post(form, { ...fields, ...typed })
  expect(page.location).toBe('/login?tilbage=%2Fkonti%2Fny&udloebet=kladde')
  expect((await browser.follow(page)).text).toContain('er gemt som din kladde')
  const again = await house.browser(actor)
  expect((await again.get(form)).fields(form)).toMatchObject(typed)
})

test('what was kept is its writer’s alone, and gone when the form has been sent', async () => {
  const { actor, browser } = await givenAdministrator('Gerda Administrator')
  const other = await givenAdministrator('Gudrun Administrator')
  const fields = (await browser.get(form)).fields(form)
  await leaveAlone(actor.account, 45)
  await browser.post(form, { ...fields, ...typed })
  expect((await other.browser.get(form)).fields(form)).toMatchObject({ name: '' })
  const again = await house.browser(actor)
  const sent = await again.submit(form, { email: 'frida@linda.example', roles: 'contact-person' })
  expect(sent.location).toContain('?gemt=1')
  expect((await again.get(form)).fields(form)).toMatchObject({ name: '' })
})

test('a lapsed session keeps nothing for a form without its token, and lets nobody do anything', async () => {
  const { actor, browser } = await givenAdministrator('Hanne Administrator')
  await browser.get(form)
  await leaveAlone(actor.account, 45)
  const page = await browser.post(form, { ...typed, draft: 'account:new', csrf: 'made.up', roles: 'contact-person' })
  expect(page.location).toBe('/login?tilbage=%2Fkonti%2Fny&udloebet=ja')
  expect((await (await house.browser(actor)).get(form)).fields(form)).toMatchObject({ name: '' })
})

test('asking for more time answers until when, and without a token gives none', async () => {
  const { actor, browser } = await givenAdministrator('Inge Administrator')
  const { csrf = '' } = (await browser.get(form)).fields(form)
  expect((await browser.post('/session/forlaeng', {})).status).toBe(403)
  await leaveAlone(actor.account, 20)
  const page = await browser.post('/session/forlaeng', { csrf })
  const { endsAt } = JSON.parse(page.html)
  expect(new Date(endsAt).getTime()).toBeGreaterThan(Date.now() + 28 * 60_000)
})

test('a disabled account is out at once', async () => {
  const { actor, browser } = await givenAdministrator('Jytte Administrator')
  const other = await givenAdministrator('Jens Administrator')
  const page = await other.browser.submit(`/konti/${actor.account}`, {}, `/konti/${actor.account}/luk`)
  expect(page.location).toBe(`/konti/${actor.account}?gemt=1`)
  expect((await browser.get(form)).location).toBe('/login?tilbage=%2Fkonti%2Fny')
})
