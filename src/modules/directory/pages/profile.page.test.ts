import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const leader = await house.staff('Lena Leder', ['ssp-leader'])
const browser = await house.browser(leader)
const form = '/profil/noegler/ny'
const token = { name: 'Regneark', scopes: ['case:read', 'search:use'], days: '90' }

async function tokensOf(account: string) {
  const { rows } = await house.database.owner.query(
    `select name, scopes, revoked_at, round(extract(epoch from expires_at - created_at) / 86400)::int as days, encode(secret_hash, 'hex') as hash
       from auth.tokens where account_id = $1 order by created_at`,
    [account],
  )
  return rows
}

test('a visitor has no profile', async () => {
  expect((await (await house.browser()).get('/profil')).location).toBe('/login?tilbage=%2Fprofil')
})

test('what is missing for a token is said, and nothing typed is lost', async () => {
  const page = await browser.submit(form, { name: 'x'.repeat(101), scopes: 'case:read', days: '3650' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Navnet er for langt. Skriv højst 100 tegn', 'Vælg, hvor længe nøglen skal virke'])
  expect(page.fields(form)).toMatchObject({ scopes: 'case:read' })
  expect(await tokensOf(leader.account)).toEqual([])
})

test('a token can never do more than its owner', async () => {
  const teacher = await house.staff('Tina Lærer', ['contact-person'], house.school)
  const theirs = await house.browser(teacher)
  expect((await theirs.get(form)).text).not.toContain('Læse henvendelser til SSP')
  const page = await theirs.submit(form, { ...token, scopes: ['case:read', 'inquiry:read'] })
  expect([page.status, page.errors]).toEqual([422, ['Nøglen kan ikke få lov til noget, du ikke selv må.']])
  const invented = await theirs.submit(form, { ...token, scopes: 'everything:do' })
  expect([invented.status, invented.errors]).toEqual([422, ['Vælg mindst én ting, programmet må']])
  expect(await tokensOf(teacher.account)).toEqual([])
})

test('a token is shown once, kept as a hash, and listed in plain words', async () => {
  const page = await browser.submit(form, token)
  const code = page.all('[data-code]')[0]?.replaceAll(' ', '') ?? ''
  expect(code).toMatch(/^medspil_[\w-]{43}$/)
  expect(page.text).toContain('Du ser den kun denne ene gang')
  const [kept] = await tokensOf(leader.account)
  expect(kept).toMatchObject({ name: 'Regneark', scopes: ['case:read', 'search:use'], days: 90 })
  expect(JSON.stringify(kept)).not.toContain(code)
  const profile = await browser.get('/profil')
  expect(profile.text).toContain('Regneark Læse de sager, man er med i, Søge')
  expect(profile.text).toContain('Sidst brugt')
  expect(profile.html.replaceAll(/<[^>]+>|\s/g, '')).not.toContain(code)
})

test('the same form sent twice makes one token, and says so', async () => {
  const colleague = await house.staff('Dobbelt Klik', ['ssp-consultant'])
  const theirs = await house.browser(colleague)
  const fields = (await theirs.get(form)).fields(form)
  expect((await theirs.post(form, { ...fields, ...token })).status).toBe(200)
  const second = await theirs.post(form, { ...fields, ...token })
  expect(second.status).toBe(422)
  expect(second.errors[0]).toContain('Formularen blev sendt to gange')
  expect(await tokensOf(colleague.account)).toHaveLength(1)
})

test('a token is revoked by its owner only', async () => {
  const { rows } = await house.database.owner.query('select id from auth.tokens where account_id = $1', [
    leader.account,
  ])
  const other = await house.browser(await house.staff('Nysgerrig Kollega', ['ssp-leader']))
  const { csrf = '' } = (await other.get(form)).fields(form)
  expect((await other.post('/profil/noegler/traek-tilbage', { csrf, token: rows[0].id })).status).toBe(404)
  expect((await other.post('/profil/noegler/traek-tilbage', { csrf, token: newId() })).status).toBe(404)
  const page = await browser.submit('/profil', {}, '/profil/noegler/traek-tilbage')
  expect((await browser.follow(page)).text).toContain('Nøglen er trukket tilbage')
  expect((await browser.get('/profil')).text).toContain('Du har ingen nøgler')
})

test('the language is chosen once and kept', async () => {
  const page = await browser.submit('/profil', {}, '/profil/sprog')
  expect(page.location).toBe('/profil')
  expect((await browser.get('/profil')).heading).toBe('Your profile')
  await browser.submit('/profil', {}, '/profil/sprog')
  expect((await browser.get('/profil')).heading).toBe('Din profil')
})
