import { expect, test } from 'vitest'
import { auditOf, givenConsultant, givenInInbox, inquiryRow } from '../../../testing/given-inbox.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { giveInquiry } from '../actions/give-inquiry.ts'
import { mergeInquiries } from '../actions/merge-inquiries.ts'
import { takeInquiry } from '../actions/take-inquiry.ts'

const house = await openTestHouse()
const anna = await givenConsultant(house)
const bo = await givenConsultant(house, 'Bo Lind')
const missingId = '0192f0c1-0000-7000-8000-000000000000'

test.each(['', '/afgoer', '/saml', '/filer/0192f0c1-0000-7000-8000-000000000001'])(
  'a guessed inquiry is not there (%s), and the guess is on record',
  async (rest) => {
    const page = await (await house.browser(anna)).get(`/henvendelser/${missingId}${rest}`)
    expect(page.status).toBe(404)
    const { rows } = await house.database.owner.query(
      `select outcome, subjects from audit.entries where action not in ('contact.count-waiting', 'disclosure.count-waiting') order by sequence desc limit 1`,
    )
    expect(rows[0]).toEqual({ outcome: 'missing', subjects: [missingId] })
  },
)

test('an id that is none is no page', async () => {
  const browser = await house.browser(anna)
  for (const path of ['/henvendelser/12', '/henvendelser/12/afgoer', '/henvendelser/12/saml']) {
    expect((await browser.get(path)).status).toBe(404)
  }
})

test('a contact person is refused an inquiry and everything that can be done to it', async () => {
  const { id } = await givenInInbox(house)
  const teacher = await house.browser(await house.staff('Tove Lærer', ['contact-person'], house.school))
  for (const rest of ['', '/afgoer', '/saml']) {
    expect((await teacher.get(`/henvendelser/${id}${rest}`)).status).toBe(403)
  }
})

test('the page shows the words, the origin, and who has it; its title names nobody', async () => {
  const wish = {
    message: 'De sælger ved skuret.',
    role: 'parent',
    concerns: 'named-child',
    subjectName: 'Magnus Skov',
  } as const
  const { id } = await givenInInbox(house, wish)
  const page = await (await house.browser(anna)).get(`/henvendelser/${id}`)
  expect(page.heading).toBe(`Henvendelse H-${id.slice(-5).toUpperCase()}`)
  expect(page.title).not.toContain('Magnus')
  expect(page.text).toContain('De sælger ved skuret.')
  expect(page.text).toContain('Magnus Skov')
  expect(page.text).toContain('Ingen har henvendelsen endnu.')
  expect(page.text).toContain('Afsenderen er anonym.')
})

test('an empty answer is told what is missing', async () => {
  const { id } = await givenInInbox(house)
  const page = await (await house.browser(anna)).submit(
    `/henvendelser/${id}`,
    { answer: '' },
    `/henvendelser/${id}/svar`,
  )
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Skriv dit svar'])
})

test('an answer that is too long comes back whole', async () => {
  const { id } = await givenInInbox(house)
  const long = 'a'.repeat(10_001)
  const page = await (await house.browser(anna)).submit(
    `/henvendelser/${id}`,
    { answer: long },
    `/henvendelser/${id}/svar`,
  )
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Svaret er for langt. Skriv højst 10.000 tegn'])
  expect(page.fields(`/henvendelser/${id}/svar`).answer).toBe(long)
})

test('an answer reaches the sender, and the page says it is sent', async () => {
  const { id, code } = await givenInInbox(house)
  const browser = await house.browser(anna)
  const sent = await browser.submit(`/henvendelser/${id}`, { answer: 'Godt, du skrev.' }, `/henvendelser/${id}/svar`)
  const page = await browser.follow(sent)
  expect(page.text).toContain('Svaret er sendt.')
  expect(await inquiryRow(house, id)).toMatchObject({ status: 'with-sender', owner_id: anna.account })
  const sender = await house.browser()
  expect((await sender.submit('/dit-svar', { code })).text).toContain('Godt, du skrev.')
})

test('a note stays among colleagues', async () => {
  const { id, code } = await givenInInbox(house)
  const browser = await house.browser(anna)
  await browser.submit(`/henvendelser/${id}`, { note: 'Ring til klubben' }, `/henvendelser/${id}/notat`)
  expect((await browser.get(`/henvendelser/${id}`)).text).toContain('Ring til klubben')
  const sender = await house.browser()
  expect((await sender.submit('/dit-svar', { code })).wholeText).not.toContain('Ring til klubben')
})

test('the second to take it is told who was first', async () => {
  const { id } = await givenInInbox(house)
  const browser = await house.browser(bo)
  const fields = (await browser.get(`/henvendelser/${id}`)).fields(`/henvendelser/${id}/tag`)
  value(await takeInquiry(anna, { inquiryId: id }))
  const page = await browser.post(`/henvendelser/${id}/tag`, fields)
  expect(page.status).toBe(409)
  expect(page.text).toContain('Anna Holm har henvendelsen.')
})

test('it is taken, and given to a colleague', async () => {
  const { id } = await givenInInbox(house)
  const browser = await house.browser(anna)
  const taken = await browser.follow(await browser.submit(`/henvendelser/${id}`, {}, `/henvendelser/${id}/tag`))
  expect(taken.text).toContain('Du har henvendelsen nu.')
  await browser.submit(`/henvendelser/${id}`, { colleague: bo.account }, `/henvendelser/${id}/giv`)
  expect(await inquiryRow(house, id)).toMatchObject({ owner_id: bo.account })
})

test('the sender is shown after a purpose, which is on record', async () => {
  const sender = { name: 'Kirsten Vang', phone: '11223344', email: '', workplace: 'Hallen' }
  const { id } = await givenInInbox(house, { role: 'neighbour', concerns: 'group', sender })
  const browser = await house.browser(anna)
  expect((await browser.get(`/henvendelser/${id}`)).html).not.toContain('Kirsten')
  const without = await browser.submit(`/henvendelser/${id}`, {}, `/henvendelser/${id}/afsender`)
  expect(without.errors).toEqual(['Vælg, hvad du skal bruge det til'])
  const page = await browser.submit(`/henvendelser/${id}`, { purpose: 'answer' }, `/henvendelser/${id}/afsender`)
  expect(page.text).toContain('Kirsten Vang')
  expect(page.title).not.toContain('Kirsten')
  expect(await auditOf(house, 'contact.open-sender-details')).toMatchObject({ details: { purpose: 'answer' } })
})

test('what was typed when the session ran out stands there again after the next login', async () => {
  const { id } = await givenInInbox(house)
  const browser = await house.browser(anna)
  const fields = (await browser.get(`/henvendelser/${id}`)).fields(`/henvendelser/${id}/svar`)
  await house.database.owner.query(`update auth.sessions set ends_at = now() where account_id = $1`, [anna.account])
  const lapsed = await browser.post(`/henvendelser/${id}/svar`, { ...fields, answer: 'Et langt svar' })
  expect(lapsed.location).toContain('/login')
  const again = await (await house.browser(anna)).get(`/henvendelser/${id}`)
  expect(again.fields(`/henvendelser/${id}/svar`).answer).toBe('Et langt svar')
})

test('two that are joined show both dialogues, and are parted with a reason', async () => {
  const [a, b] = [
    await givenInInbox(house, { message: 'Den første' }),
    await givenInInbox(house, { message: 'Den anden' }),
  ]
  const browser = await house.browser(anna)
  const unchosen = await browser.submit(`/henvendelser/${a.id}/saml`, {})
  expect(unchosen.errors).toEqual(['Vælg en henvendelse', 'Skriv en begrundelse'])
  const joined = await browser.follow(
    await browser.submit(`/henvendelser/${a.id}/saml`, { mainId: b.id, reason: 'Samme aften' }),
  )
  expect(joined.text).toContain('Henvendelserne er samlet.')
  expect(joined.text).toContain('Den første')
  expect(joined.text).toContain('Den anden')
  const parted = await browser.follow(
    await browser.submit(`/henvendelser/${a.id}`, { reason: 'To aftener' }, `/henvendelser/${a.id}/skil`),
  )
  expect(parted.text).toContain('Henvendelserne er skilt ad.')
  expect(await inquiryRow(house, a.id)).toMatchObject({ merged_into: null })
})

test('a joined inquiry cannot be decided by itself', async () => {
  const [a, b] = [await givenInInbox(house), await givenInInbox(house)]
  value(await mergeInquiries(anna, { inquiryId: a.id, mainId: b.id, reason: 'Samme aften' }))
  const page = await (await house.browser(anna)).get(`/henvendelser/${a.id}/afgoer`)
  expect(page.status).toBe(409)
  expect(page.text).toContain('Henvendelsen er samlet med en anden.')
})

test('the leader of a place reads what was blacked out for them, and nothing else', async () => {
  const principal = await house.browser(await house.staff('Pia Skoleleder', ['organisation-lead'], house.school))
  const { id } = await givenInInbox(house, { from: house.school, message: 'Magnus var der igen.' })
  expect((await principal.get('/henvendelser/fra-os')).text).toContain('Der er ikke noget at læse endnu')
  expect((await principal.get(`/henvendelser/fra-os/${id}`)).status).toBe(404)
  const browser = await house.browser(anna)
  const form = (await browser.get(`/henvendelser/${id}`)).link('Streg navne over')
  const rewritten = await browser.submit(form, { marked: '[[Magnus]] var der ikke.' })
  expect(rewritten.status).toBe(422)
  expect(rewritten.fields(form).marked).toBe('[[Magnus]] var der ikke.')
  await browser.submit(form, { marked: '[[Magnus]] var der igen.' })
  const page = await principal.get((await principal.get('/henvendelser/fra-os')).link('Fra den unge selv'))
  expect(page.text).toContain('█████ var der igen.')
  expect(page.html).not.toContain('Magnus')
  expect((await principal.get(`/henvendelser/${id}`)).status).toBe(403)
})

test('an inquiry given away behind the reader’s back is not given twice', async () => {
  const { id } = await givenInInbox(house)
  const browser = await house.browser(bo)
  const fields = (await browser.get(`/henvendelser/${id}`)).fields(`/henvendelser/${id}/giv`)
  const cia = await givenConsultant(house, 'Cia Friis')
  value(await giveInquiry(anna, { inquiryId: id, to: cia.account }))
  const page = await browser.post(`/henvendelser/${id}/giv`, { ...fields, colleague: bo.account })
  expect(page.status).toBe(409)
  expect(page.text).toContain('Cia Friis har henvendelsen.')
})
