import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const admin = await house.staff('Anker Administrator', ['administrator'])
const browser = await house.browser(admin)

async function rows(query: string, values: readonly unknown[] = []) {
  return (await house.database.owner.query(query, [...values])).rows
}

const lastEntry = async () =>
  (await rows('select action, outcome, reasons from audit.entries order by sequence desc limit 1'))[0]

async function rolesOf(account: string): Promise<string[]> {
  const held = await rows(
    'select role from access.role_assignments where account_id = $1 and ended_at is null order by role',
    [account],
  )
  return held.map(({ role }) => role)
}

test('only an administrator sees accounts, and the attempt is on record', async () => {
  for (const role of ['ssp-leader', 'ssp-consultant', 'contact-person', 'data-protection-officer'] as const) {
    const other = await house.browser(await house.staff(`En ${role}`, [role]))
    for (const url of [
      '/konti',
      '/konti/ny',
      '/konti/hvem-maa-hvad',
      '/konti/login-roller',
      `/konti/${admin.account}`,
    ]) {
      const page = await other.get(url)
      expect([page.status, page.heading], `${role} ${url}`).toEqual([403, 'Det har du ikke adgang til'])
    }
  }
  expect(await lastEntry()).toMatchObject({ action: 'directory.open-account', outcome: 'forbidden' })
})

test('an administrator never sees a case, an inquiry, a person or the trail', async () => {
  const menu = (await browser.get('/konti')).all('nav a')
  expect(menu.join(' ')).not.toMatch(/Sager|Henvendelser|Unge|Søg|Logbog/)
  for (const url of ['/i-dag', '/personer/ny']) expect((await browser.get(url)).status, url).toBe(403)
})

test('an account that is not there is not found, and a guess is on record', async () => {
  expect((await browser.get(`/konti/${newId()}`)).status).toBe(404)
  expect(await lastEntry()).toMatchObject({ action: 'directory.open-account', outcome: 'missing' })
  expect((await browser.get('/konti/1')).status).toBe(404)
})

test('what is missing or wrong in a new account is said field by field, and nothing typed is lost', async () => {
  const page = await browser.submit('/konti/ny', { name: 'Nils', email: 'nils', organisation: 'moon', unknown: 'x' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual([
    'Skriv mailadressen som navn@eksempel.dk',
    'Vælg et sted på listen',
    'Vælg mindst én rolle',
    'Formularen indeholdt noget, vi ikke kender. Genindlæs siden, og prøv igen',
  ])
  expect(page.fields('/konti/ny')).toMatchObject({ name: 'Nils', email: 'nils' })
})

test('nobody becomes consultant of a school', async () => {
  const typed = { name: 'Sanne Skole', email: 'sanne@linda.example', organisation: house.school }
  const page = await browser.submit('/konti/ny', { ...typed, roles: ['ssp-consultant', 'contact-person'] })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['SSP-konsulenter og SSP-ledere skal høre til en SSP-enhed. Vælg enheden som sted.'])
  expect(page.fields('/konti/ny')).toMatchObject({ name: 'Sanne Skole' })
})

test('nobody lets themselves in: one’s own account is seen and not changed', async () => {
  const page = await browser.get(`/konti/${admin.account}`)
  expect(page.text).toContain('Det her er din egen konto')
  expect(page.find(`form[action="/konti/${admin.account}/roller"]`)).toBe(null)
  const { csrf = '' } = (await browser.get('/konti/ny')).fields('/konti/ny')
  const tried = await browser.post(`/konti/${admin.account}/roller`, {
    csrf,
    role: 'ssp-leader',
    organisation: house.unit,
  })
  expect([tried.status, tried.errors]).toEqual([409, ['Du kan ikke ændre din egen konto. Bed en anden administrator.']])
  expect((await browser.post(`/konti/${admin.account}/luk`, { csrf })).status).toBe(409)
  expect(await rolesOf(admin.account)).toEqual(['administrator'])
})

test('a new account is made, found by its name, and in the trail', async () => {
  const typed = { name: 'Kirsten Kontakt', email: 'kirsten@linda.example', title: 'Lærer', organisation: house.school }
  const page = await browser.submit('/konti/ny', { ...typed, roles: 'contact-person' })
  expect(page.location).toMatch(/^\/konti\/[0-9a-f-]{36}\?gemt=1$/)
  const account = await browser.follow(page)
  expect(account.title).not.toContain('Kirsten')
  expect(account.text).toContain('Det er gemt.')
  expect(account.text).toContain('Kontaktperson Søndermarksskolen Givet her')
  const found = await browser.submit('/konti', { words: 'kirsten' })
  expect(found.text).toContain('1 konto')
  expect(found.all('.ms-row-main')).toEqual(['Kirsten KontaktSøndermarksskolen · Lærer'])
  expect((await browser.submit('/konti', { words: 'ingen af dem' })).text).toContain('Ingen konti passer')
  const [added] = await rows(
    `select outcome, account_id, details from audit.entries where action = 'directory.add-account' and outcome = 'done'
      order by sequence desc limit 1`,
  )
  expect(added).toMatchObject({ account_id: admin.account, details: { roles: 'contact-person' } })
})

test('a role is given and ended, and works from the next step on', async () => {
  const teacher = await house.staff('Gitte Giver', ['contact-person'], house.school)
  const theirs = await house.browser(teacher)
  expect((await theirs.get('/drift')).status).toBe(403)
  const url = `/konti/${teacher.account}`
  const missing = await browser.submit(url, { role: 'king' }, `${url}/roller`)
  expect([missing.status, missing.errors]).toEqual([422, ['Vælg en rolle', 'Vælg et sted på listen']])
  const given = await browser.submit(url, { role: 'administrator', organisation: house.unit }, `${url}/roller`)
  expect(given.location).toBe(`${url}?gemt=1`)
  expect((await theirs.get('/drift')).status).toBe(200)
  const twice = await browser.submit(url, { role: 'administrator', organisation: house.unit }, `${url}/roller`)
  expect([twice.status, twice.errors]).toEqual([409, ['Den rolle har personen i forvejen.']])
  const assignment = await rows(
    `select id from access.role_assignments where account_id = $1 and role = 'administrator'`,
    [teacher.account],
  )
  const { csrf = '' } = (await browser.get(url)).fields(`${url}/roller`)
  const end = () => browser.post(`${url}/roller/fjern`, { csrf, assignment: assignment[0].id })
  expect((await end()).location).toBe(`${url}?gemt=1`)
  expect((await theirs.get('/drift')).status).toBe(403)
  expect((await end()).errors).toEqual(['Rollen er allerede fjernet.'])
})

test('a disabled account is listed among the closed ones and can be opened again, with its tokens gone', async () => {
  const colleague = await house.staff('Lis Lukket', ['ssp-consultant'])
  await house.database.owner.query(
    `insert into auth.tokens (municipality_id, id, secret_hash, account_id, name, scopes, expires_at)
     values (998, $1, 'hash', $2, 'regneark', '{case:read}', now() + interval '1 day')`,
    [newId(), colleague.account],
  )
  const url = `/konti/${colleague.account}`
  await browser.submit(url, {}, `${url}/luk`)
  expect((await browser.get('/konti')).text).not.toContain('Lis Lukket')
  expect((await browser.get('/konti?lukkede=1')).text).toContain('Lis Lukket')
  expect((await browser.get(url)).text).toContain('Kontoen er lukket')
  const opened = await browser.submit(url, {}, `${url}/aabn`)
  expect(opened.location).toBe(`${url}?gemt=1`)
  const tokens = await rows('select revoked_at is null as works from auth.tokens where account_id = $1', [
    colleague.account,
  ])
  expect(tokens).toEqual([{ works: false }])
})

test('who may what is made from the rules', async () => {
  const page = await browser.get('/konti/hvem-maa-hvad')
  const line = page.all('tr').find((row) => row.startsWith('Styre konti og roller'))
  expect(line).toBe('Styre konti og roller – Nej – Nej – Nej – Nej Ja – Nej – Nej')
})

test('names from the login are added once, taken out, and checked', async () => {
  const url = '/konti/login-roller'
  const row = { value: 'AD-SSP', role: 'ssp-consultant', organisation: house.unit }
  expect((await browser.submit(url, { ...row, value: '' })).errors).toEqual(['Skriv navnet, som login sender det'])
  expect((await browser.submit(url, { ...row, organisation: house.school })).status).toBe(409)
  expect((await browser.submit(url, row)).location).toBe(`${url}?gemt=1`)
  expect((await browser.submit(url, row)).errors).toEqual(['Det navn giver allerede den rolle det sted.'])
  expect((await browser.submit(url, { claim: 'groups' }, `${url}/navn`)).location).toBe(`${url}?gemt=1`)
  const page = await browser.get(url)
  expect(page.text).toContain('AD-SSP SSP-konsulent SSP Lindå')
  expect(page.fields(`${url}/navn`)).toMatchObject({ claim: 'groups' })
  expect((await browser.submit(url, row, `${url}/fjern`)).location).toBe(`${url}?gemt=1`)
  expect((await browser.get(url)).text).toContain('I har ikke tilføjet nogen navne endnu.')
})

test('a long list is leafed through, 25 at a time', async () => {
  for (let number = 1; number <= 30; number += 1) await house.staff(`Nr. ${number}`, ['contact-person'], house.school)
  const [first, second] = [await browser.get('/konti'), await browser.get('/konti?side=2')]
  expect(first.all('.ms-row-link')).toHaveLength(25)
  expect(second.all('.ms-row-link').some((name) => first.all('.ms-row-link').includes(name))).toBe(false)
  expect((await browser.get('/konti?side=x')).status).toBe(200)
})
