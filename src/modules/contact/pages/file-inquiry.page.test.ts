import { expect, test } from 'vitest'
import { openText } from '../../../platform/crypto/house-keys.ts'
import { openTestHouse, testMunicipality } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const karen = await house.staff('Karen Konsulent', ['ssp-consultant'])
const bo = await house.staff('Bo Konsulent', ['ssp-consultant'])
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const path = '/henvendelser/ny'
const told = {
  message: 'En mor ringede. Hun er bekymret for sin datter.',
  channel: 'phone',
  senderRole: 'parent',
  concerns: 'unnamed-child',
}

async function newest() {
  const { rows } = await house.database.owner.query('select * from contact.inquiries order by received_at desc limit 1')
  return rows[0]
}

async function count(): Promise<number> {
  const { rows } = await house.database.owner.query('select count(*)::int as count from contact.inquiries')
  return rows[0].count
}

test('who may not file is refused, and it is on record', async () => {
  const officer = await house.staff('Dorte DPO', ['data-protection-officer'])
  const browser = await house.browser(officer)
  expect((await browser.get(path)).status).toBe(403)
  const { rows } = await house.database.owner.query(
    `select outcome from audit.entries where account_id = $1 and action = 'contact.open-filing-form'`,
    [officer.account],
  )
  expect(rows).toEqual([{ outcome: 'forbidden' }])
})

test('a form without its token from our page is refused, and nothing is filed', async () => {
  const browser = await house.browser(karen)
  expect((await browser.post(path, told)).status).toBe(403)
  expect(await count()).toBe(0)
})

test('what is missing is said, and what was typed stays', async () => {
  const browser = await house.browser(karen)
  const page = await browser.submit(path, { message: 'En mor ringede.', concerns: 'named-child', identity: 'named' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Vælg, hvem der fortalte det'])
  const more = await browser.submit(path, { ...told, concerns: 'named-child', identity: 'named', channel: '' })
  expect(more.errors).toEqual(['Skriv navnet, eller vælg uden navn', 'Skriv navnet, eller vælg uden navn'])
  expect(more.fields().message).toBe(told.message)
  expect(await count()).toBe(0)
})

test('a telephone call is in the inbox in one page, with an owner and what was promised', async () => {
  const browser = await house.browser(karen)
  const promise = 'Jeg ringer tilbage i morgen'
  const page = await browser.submit(path, { ...told, promise, place: 'Lindå' })
  const row = await newest()
  expect(page.location).toBe(`/henvendelser/${row.id}`)
  expect(row).toMatchObject({
    channel: 'phone',
    sender_role: 'parent',
    anonymous: true,
    concerns: 'unnamed-child',
    filed_by: karen.account,
    owner_id: karen.account,
    status: 'with-us',
    organisation_id: null,
  })
  const { rows } = await house.database.owner.query('select * from contact.circumstances where inquiry_id = $1', [
    row.id,
  ])
  const place = { municipality: testMunicipality, table: 'contact.circumstances', column: 'circumstances_sealed' }
  expect(JSON.parse(openText({ ...place, row: row.id }, rows[0].circumstances_sealed))).toMatchObject({
    promise,
    place: 'Lindå',
  })
})

test('it can be given to a colleague or to nobody yet', async () => {
  const browser = await house.browser(karen)
  await browser.submit(path, { ...told, owner: bo.account })
  expect(await newest()).toMatchObject({ owner_id: bo.account, status: 'with-us' })
  await browser.submit(path, { ...told, owner: '' })
  expect(await newest()).toMatchObject({ owner_id: null, status: 'new' })
})

test('nobody outside SSP can be given it', async () => {
  const before = await count()
  const page = await (await house.browser(karen)).submit(path, { ...told, owner: tove.account })
  expect(page.errors).toEqual(['Vælg en, der arbejder i SSP'])
  expect(await count()).toBe(before)
})

test('the one who told it gets a code, and it leads to the talk', async () => {
  const browser = await house.browser(karen)
  const page = await browser.submit(path, { ...told, withCode: 'ja' })
  expect(page.heading).toBe('Henvendelsen er gemt')
  const code = page.all('[data-code]')[0] ?? ''
  expect(page.title).not.toMatch(/\d/)
  const talk = await (await house.browser()).post('/dit-svar', { code })
  expect(talk.text).toContain(told.message)
})

test('a double click is one inquiry with one code', async () => {
  const browser = await house.browser(karen)
  const before = await count()
  const fields = { ...(await browser.get(path)).fields(), ...told, withCode: 'ja' }
  const [first, second] = await Promise.all([browser.post(path, fields), browser.post(path, fields)])
  expect(second.all('[data-code]')).toEqual(first.all('[data-code]'))
  expect(await count()).toBe(before + 1)
})

test('what was typed before is there again, and gone when it has been filed', async () => {
  const browser = await house.browser(bo)
  const form = await browser.get(path)
  const csrf = form.fields().csrf ?? ''
  await browser.post('/kladder/inquiry-new', { csrf, message: 'Halvt skrevet', place: 'Broen' })
  const again = await browser.get(path)
  expect(again.fields()).toMatchObject({ message: 'Halvt skrevet', place: 'Broen' })
  await browser.post(path, { ...again.fields(), ...told })
  expect((await browser.get(path)).fields().message).toBe('')
})

test('a session that ran out in the middle of it keeps what was typed', async () => {
  const browser = await house.browser(bo)
  const fields = { ...(await browser.get(path)).fields(), ...told, message: 'Skrevet i sidste øjeblik' }
  await house.database.owner.query(`update auth.sessions set seen_at = now() - interval '1 hour'`)
  const page = await browser.post(path, fields)
  expect(page.location).toContain('/login?tilbage=%2Fhenvendelser%2Fny')
  const back = await house.browser(bo)
  expect((await back.get(path)).fields().message).toBe('Skrevet i sidste øjeblik')
})

test('a teacher files in the name of the school, and can neither choose the owner nor the way', async () => {
  const browser = await house.browser(tove)
  const form = await browser.get(path)
  expect(form.text).toContain('Den bliver sendt til SSP fra Søndermarksskolen.')
  expect(form.find('select[name=owner]')).toBeNull()
  const page = await browser.submit(path, {
    ...told,
    senderRole: 'own-observation',
    owner: karen.account,
    withCode: 'ja',
  })
  expect(page.location).toBe('/henvendelser/mine?gemt=1')
  expect(await newest()).toMatchObject({
    channel: 'school',
    filed_by: tove.account,
    organisation_id: house.school,
    owner_id: null,
  })
})
