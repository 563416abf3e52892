import { expect, test } from 'vitest'
import { auditOf } from '../../../testing/given-inbox.ts'
import { givenFinding, lawfulExchange } from '../../../testing/given-law.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const consultant = await house.staff('Anna Holm', ['ssp-consultant'])
const jurist = await house.staff('Jens Jurist', ['legal-adviser'])
const browser = await house.browser(consultant)
const juristBrowser = await house.browser(jurist)

test('somebody who is not signed in is sent to the login', async () => {
  expect((await (await house.browser()).get('/regler')).location).toContain('/login')
})

test('the overview holds every rule under its part of the law, with how sure it is and where it stands', async () => {
  const page = await browser.get('/regler')
  expect(page.heading).toBe('Regler')
  expect(page.all('main h2').slice(0, 5)).toEqual([
    'Retsplejelovens § 115',
    'Barnets lov: tidlig udveksling (SSD)',
    'Forvaltningsloven og databeskyttelse',
    'Samtykke og alder',
    'Barnets lov: underretning',
  ])
  expect(page.text).toContain('R115-01 · retsplejelovens § 115, stk. 2 · ikke brugt endnu')
  expect(page.link('Hvor skal bekymringen hen?')).toBe('/regler/route-of-concern')
  expect(page.all('.ms-row').length).toBeGreaterThan(75)
})

test('the overview is narrowed by part and by status, and nonsense in the address shows all', async () => {
  const early = await browser.get('/regler?del=early-exchange')
  expect(early.all('main h2').slice(0, 1)).toEqual(['Barnets lov: tidlig udveksling (SSD)'])
  expect(early.text).not.toContain('R115-01')
  const recalled = await browser.get('/regler?del=disclosure&status=recalled')
  expect(recalled.all('.ms-row-link')).toEqual([
    'Når en anden myndighed beder om det',
    'Kun til egne opgaver',
    'Følsomme oplysninger',
    'CPR-nummer',
  ])
  expect((await browser.get('/regler?del=consent&status=confirmed')).text).toContain('Ingen regler her')
  expect((await browser.get('/regler?del=x&status=%3Cscript%3E')).all('.ms-row').length).toBeGreaterThan(75)
})

test('a rule that is not there is not found', async () => {
  expect((await browser.get('/regler/R999-99')).status).toBe(404)
  expect(await auditOf(house, 'law.open-rule')).toMatchObject({ outcome: 'missing' })
  expect((await browser.get(`/regler/${'x'.repeat(300)}`)).status).toBe(404)
})

test('a rule shows its question, sources with links, and the decisions it spoke in without anybody’s name', async () => {
  await givenFinding(consultant)
  await givenFinding(consultant, lawfulExchange({ content: { ...lawfulExchange().content, proportionate: 'no' } }))
  const page = await browser.get('/regler/R115-04')
  expect(page.heading).toBe('Fra politiet til en anden myndighed')
  expect(page.text).toContain('Giver politiet oplysningen til en anden myndighed i samarbejdet?')
  expect(page.link('retsplejelovens § 115, stk. 1')).toBe('https://www.retsinformation.dk/eli/lta/2024/1160')
  expect(page.text).toContain('Lovens egen tekst')
  expect(page.all('main tbody tr')).toHaveLength(2)
  expect(page.text).toContain('Deling')
  expect(page.text).not.toContain('Anna Holm')
  expect((await browser.get('/regler')).text).toContain('retsplejelovens § 115, stk. 1 · brugt i 2 beslutninger')
})

test('a consultant sees no way to confirm or settle, and pressing on the way is refused', async () => {
  const page = await browser.get('/regler/R49-14')
  expect(page.find('main form')).toBe(null)
  expect(page.text).toContain('Nu gælder: Spørg hver gang')
  const { csrf = '' } = (await browser.get('/profil')).fields()
  const tries = [
    ['/regler/R115-04/bekraeft', { version: '1.0', jurist: 'Anna Holm', confirmedOn: '1.3.2026' }],
    ['/regler/R115-04/traek-tilbage', { version: '1.0', jurist: 'Anna Holm' }],
    ['/regler/R49-14/valg', { value: 'yes', reason: 'Fordi', submissionKey: '0197b5a0-0000-7000-8000-000000000001' }],
  ] as const
  for (const [url, fields] of tries) expect((await browser.post(url, { csrf, ...fields })).status, url).toBe(403)
  const { rows } = await house.database.owner.query(
    'select from law.confirmations union all select from law.local_choices',
  )
  expect(rows).toEqual([])
})

test('the jurist is told field by field what is missing, and nothing typed is lost', async () => {
  const url = '/regler/R115-04/bekraeft'
  const page = await juristBrowser.submit(
    '/regler/R115-04',
    { jurist: '', confirmedOn: '31.2.2026', remark: 'Set på' },
    url,
  )
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Skriv, hvem der har gennemgået reglen', 'Skriv dagen, for eksempel 24.11.2026'])
  expect(page.fields(url)).toMatchObject({ confirmedOn: '31.2.2026', remark: 'Set på' })
  const future = await juristBrowser.submit('/regler/R115-04', { confirmedOn: '1.1.2150' }, url)
  expect([future.status, future.errors]).toEqual([422, ['Dagen er ikke kommet endnu']])
})

test('the jurist confirms a version and withdraws it again, and everybody sees who and when', async () => {
  const done = await juristBrowser.submit(
    '/regler/R115-07',
    { jurist: 'Jens Jurist', confirmedOn: '2.3.2025', remark: 'Læst sammen med forarbejderne.' },
    '/regler/R115-07/bekraeft',
  )
  expect((await juristBrowser.follow(done)).text).toContain('Gemt.')
  const page = await browser.get('/regler/R115-07')
  expect(page.text).toContain('Bekræftet af Jens Jurist 2. mar. 2025')
  expect(page.text).toContain('Læst sammen med forarbejderne.')
  expect((await browser.get('/regler?status=confirmed')).all('.ms-row-link')).toEqual([
    'Selvejende institutioner, der er inddraget',
  ])
  await juristBrowser.submit('/regler/R115-07', { remark: 'Loven er ændret.' }, '/regler/R115-07/traek-tilbage')
  const after = await browser.get('/regler/R115-07')
  expect(after.text).toContain('Trukket tilbage')
  expect(after.text).not.toContain('Bekræftet af Jens Jurist')
})

test('statute text cannot be adjusted, and the page says why', async () => {
  const page = await juristBrowser.get('/regler/R49-06')
  expect(page.text).toContain('Reglen gengiver loven og kan ikke ændres her.')
  expect(page.find('form[action="/regler/R49-06/valg"]')).toBe(null)
  expect((await juristBrowser.get('/regler/R115-11')).text).toContain('Her giver loven ikke noget valg.')
})

test('the jurist settles what the law leaves open, with a reason', async () => {
  const url = '/regler/R49-14/valg'
  const empty = await juristBrowser.submit('/regler/R49-14', { value: 'yes', reason: '' }, url)
  expect([empty.status, empty.errors]).toEqual([422, ['Skriv, hvorfor I har valgt sådan']])
  const same = await juristBrowser.submit('/regler/R49-14', { value: 'ask', reason: 'Som før' }, url)
  expect(same.status).toBe(303)
  const done = await juristBrowser.submit(
    '/regler/R49-14',
    { value: 'yes', reason: 'De løser opgaver for udsatte.' },
    url,
  )
  expect(done.location).toBe('/regler/R49-14?gemt=1')
  expect((await browser.get('/regler/R49-14')).text).toContain('Nu gælder: De hører til kredsen')
})

test('the whole of it is there in English', async () => {
  const english = await house.staff('Sam English', ['ssp-consultant'])
  await house.database.owner.query("update access.accounts set language = 'en' where id = $1", [english.account])
  const page = await (await house.browser(english)).get('/regler/R115-04')
  expect(page.heading).toBe('From the police to another authority')
  expect(page.text).toContain('The statute’s own text')
})
