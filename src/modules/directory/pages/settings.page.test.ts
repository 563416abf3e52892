import { expect, test } from 'vitest'
import { auditOf } from '../../../testing/given-inbox.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const browser = await house.browser(await house.staff('Lone Leder', ['ssp-leader']))
const visitor = await house.browser()
const page = '/indstillinger'

async function stored(key: string): Promise<unknown> {
  const { rows } = await house.database.owner.query('select value from directory.settings where key = $1', [key])
  return rows[0]?.value
}

test('a consultant and a contact person neither see nor save settings', async () => {
  for (const role of ['ssp-consultant', 'contact-person', 'data-protection-officer'] as const) {
    const other = await house.browser(await house.staff(`En ${role}`, [role]))
    expect((await other.get(page)).status).toBe(403)
    const { csrf = '' } = (await other.get('/profil')).fields()
    expect((await other.post(page, { csrf, opens1: '9', closes1: '15' })).status).toBe(403)
  }
  expect(await auditOf(house, 'directory.save-settings')).toMatchObject({ outcome: 'forbidden' })
  expect(await stored('office-hours')).toBe(undefined)
})

test('every wrong field is named, nothing typed is lost and nothing kept', async () => {
  const typed = {
    opens1: '15',
    closes1: '9',
    opens2: 'ni',
    closingDays: '24.12\njul',
    unitPhone: 'ring',
    officerEmail: 'dpo',
    wasUrl: 'https://evil.example/was',
  }
  const back = await browser.submit(page, typed)
  expect(back.status).toBe(422)
  expect(back.errors).toEqual([
    'Skriv et telefonnummer med tal og mellemrum, for eksempel 76 11 22 33',
    'Skriv en mailadresse, for eksempel ssp@kommune.dk',
    'Adressen skal begynde med https://was.digst.dk/',
  ])
  expect(back.fields(page)).toMatchObject({ ...typed, opens2: 'ni' })
  const hours = await browser.submit(page, { ...typed, unitPhone: '', officerEmail: '', wasUrl: '' })
  expect(hours.errors).toEqual([
    'Mandag: Skriv både fra og til, for eksempel 9 og 15, og med fra før til',
    'Tirsdag: Skriv både fra og til, for eksempel 9 og 15, og med fra før til',
    'Skriv hver lukkedag som 24.12 eller 15.05.2026, én på hver linje',
  ])
  expect(await stored('unit-contact')).toBe(undefined)
})

test('an office that is never open is refused: the clocks would have nothing to count by', async () => {
  const closed = Object.fromEntries(
    [1, 2, 3, 4, 5].flatMap((day) => [
      [`opens${day}`, ''],
      [`closes${day}`, ''],
    ]),
  )
  expect((await browser.submit(page, closed)).errors).toEqual(['Mindst én dag skal have åbent'])
})

test('what is saved counts at once, and the log names what was changed', async () => {
  const saved = await browser.submit(page, {
    opens1: '10',
    closes1: '14.30',
    closingDays: '24.12\n15.05.2026',
    dutyPhone: '76 00 11 22',
    promiseDanish: 'Vi svarer inden to timer.',
  })
  expect((await browser.follow(saved)).text).toContain('De nye indstillinger gælder fra nu.')
  expect(await stored('office-hours')).toMatchObject({
    week: { 1: { opens: '10:00', closes: '14:30' }, 5: { opens: '09:00', closes: '12:00' } },
    closingDays: ['12-24', '2026-05-15'],
  })
  expect(await auditOf(house, 'directory.save-settings')).toMatchObject({
    outcome: 'done',
    details: { changed: 'office-hours duty-line response-promise' },
  })
  expect((await visitor.get('/')).text).toContain('Vi svarer inden to timer.')
  expect((await visitor.get('/hvis-det-haster')).all('a[href="tel:76001122"]')).toEqual(['76 00 11 22'])
  await browser.submit(page, {})
  expect(await auditOf(house, 'directory.save-settings')).toMatchObject({ details: { changed: '' } })
})

test('an IT administrator keeps the settings too', async () => {
  const admin = await house.browser(await house.staff('Anker Administrator', ['administrator']))
  expect(await admin.submit(page, { securityContact: 'it@lindaa.example' })).toMatchObject({
    status: 303,
    location: '/indstillinger?gemt=1',
  })
  expect(await stored('security-contact')).toBe('it@lindaa.example')
})
