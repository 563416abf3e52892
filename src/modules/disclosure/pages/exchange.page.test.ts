import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenCase, givenNote, lastEntry } from '../../../testing/given-cases.ts'
import { givenExchange, givenReceivedExchange } from '../../../testing/given-exchanges.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { addNote } from '../../cases/index.ts'
import { revokeExchange } from '../actions/end-exchange.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const anders = await house.staff('Anders Holt', ['contact-person'], house.police)
const britt = await house.staff('Britt Betjent', ['contact-person'], house.police)
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const [kims, anderss] = await Promise.all([house.browser(kim), house.browser(anders)])
const caseFile = await givenCase(kim)
const note = await givenNote(kim, caseFile.id, { body: 'Mads går hjem alene.' })
const ofCase = {
  subject: 'person',
  caseId: caseFile.id,
  items: [{ kind: 'note', noteId: note, dataClass: 'confidential-social' }],
} as const

test('a guessed exchange, one of others, and an address that is none do not exist', async () => {
  const id = await givenExchange(kim, anders)
  for (const who of [britt, tove]) {
    const browser = await house.browser(who)
    for (const rest of ['', '/kopi', '/traek-tilbage', '/giv-tilbage', '/afgoer']) {
      expect((await browser.get(`/udvekslinger/${id}${rest}`)).status, rest).toBe(404)
    }
    expect(await lastEntry(house)).toMatchObject({ outcome: 'missing', subjects: [id], account_id: who.account })
  }
  expect((await kims.get(`/udvekslinger/${newId()}`)).status).toBe(404)
  expect((await kims.get('/udvekslinger/1')).status).toBe(404)
})

test('before accepting, the receiver sees the frame and nothing of what is in it', async () => {
  const id = await givenExchange(kim, anders, { ...ofCase, necessity: 'Mads skal hentes' })
  const list = await anderss.get('/udvekslinger')
  expect(list.text).toContain('Fra Kim Konsulent, SSP Lindå')
  const page = await anderss.get(`/udvekslinger/${id}`)
  expect(page.text).toContain('Kim Konsulent, SSP Lindå')
  expect(page.text).toContain('retsplejelovens § 115, stk. 1, nr. 1')
  expect(page.text).toContain('Én ting')
  expect(page.text).toContain('Må ikke bruges til efterforskning')
  expect(page.wholeText).not.toMatch(/Mads|alene|Holm/)
  expect((await anderss.get(`/udvekslinger/${id}/kopi`)).status).toBe(409)
})

test('accepted, the receiver reads it, with what it may be used for on the page and on paper', async () => {
  const id = await givenExchange(kim, anders, ofCase)
  const page = await anderss.follow(
    await anderss.submit(`/udvekslinger/${id}`, { choice: 'accepted' }, `/udvekslinger/${id}/svar`),
  )
  expect(page.text).toContain('Nu kan du se det.')
  expect(page.text).toContain('Mads Holm, 4.3.2012')
  expect(page.text).toContain('Mads går hjem alene.')
  expect(page.text).toContain('Må ikke bruges til efterforskning (retsplejelovens § 115, stk. 2).')
  expect(page.html).not.toContain(caseFile.id)
  expect(page.html).not.toContain(caseFile.person ?? '-')
  expect(page.html).not.toContain(note)
  expect((await anderss.get('/udvekslinger?vis=modtaget')).text).toContain('Fra Kim Konsulent, SSP Lindå')
})

test('a copy carries purpose, basis, receiver, date and the ban on every page, and is on record', async () => {
  const id = await givenReceivedExchange(kim, anders, {
    items: [{ kind: 'sentence', body: `Lang tekst. ${'Ord. '.repeat(700)}`, dataClass: 'ordinary' }],
  })
  const answer = await anderss.get(`/udvekslinger/${id}/kopi`)
  expect(answer.headers['content-type']).toBe('application/pdf')
  expect(answer.headers['content-disposition']).toContain('udveksling.pdf')
  expect(await lastEntry(house)).toMatchObject({ action: 'disclosure.make-copy', account_id: anders.account })
})

test('answered once; a second answer says when, and what was declined stays unseen', async () => {
  const id = await givenExchange(kim, anders, ofCase)
  const path = `/udvekslinger/${id}`
  const page = await anderss.follow(await anderss.submit(path, { choice: 'declined' }, `${path}/svar`))
  expect(page.text).toContain('Du har sagt nej tak.')
  expect(page.text).not.toContain('alene')
  const { csrf = '' } = (await anderss.get('/udvekslinger/bed-om')).fields('/udvekslinger/bed-om')
  const again = await anderss.post(`${path}/svar`, { csrf, choice: 'accepted' })
  expect(again.status).toBe(409)
  expect(again.text).toContain('Du har allerede svaret i dag')
  expect((await kims.get(path)).text).toContain('Afvist')
})

test('taken back, it is gone for the receiver, and they are told by whom', async () => {
  const id = await givenReceivedExchange(kim, anders, ofCase)
  const path = `/udvekslinger/${id}/traek-tilbage`
  expect((await anderss.get(path)).status).toBe(404)
  expect((await kims.get(path)).text).toContain(
    'Det, modtageren allerede har læst eller skrevet ud, kan du ikke få tilbage.',
  )
  expect((await kims.follow(await kims.submit(path, { reason: 'Delt med den forkerte' }))).text).toContain(
    'Det er trukket tilbage.',
  )
  const page = await anderss.get(`/udvekslinger/${id}`)
  expect(page.text).toContain('Indholdet kan ikke ses længere.')
  expect(page.wholeText).not.toMatch(/alene|forkerte/)
  const again = await kims.submit(path, {})
  expect(again.status).toBe(409)
  expect(again.text).toContain('Kim Konsulent trak det tilbage i dag')
})

test('a colleague of the unit may take it back; somebody of another body may not', async () => {
  const id = await givenReceivedExchange(kim, anders, ofCase)
  expect(await revokeExchange(tove, { exchangeId: id })).toMatchObject({ kind: 'missing' })
  value(await revokeExchange(lise, { exchangeId: id }))
  expect((await kims.get(`/udvekslinger/${id}`)).text).toContain('Trukket tilbage')
})

test('given back, it is gone for the receiver and said to the sender', async () => {
  const id = await givenReceivedExchange(kim, anders, ofCase)
  const path = `/udvekslinger/${id}/giv-tilbage`
  expect((await kims.get(path)).status).toBe(404)
  expect((await anderss.follow(await anderss.submit(path, {}))).text).toContain('Du har givet det tilbage')
  expect((await kims.get(`/udvekslinger/${id}`)).text).toContain('Givet tilbage')
})

test('run out, it is gone, and says so', async () => {
  const id = await givenReceivedExchange(kim, anders, ofCase)
  await house.database.owner.query(
    `update access.grants set valid_until = now() - interval '1 hour' where object_id = $1`,
    [id],
  )
  await house.database.owner.query(
    `update disclosure.decisions set decided_at = now() - interval '2 days', valid_until = now() - interval '1 hour' where exchange_id = $1`,
    [id],
  )
  const page = await anderss.get(`/udvekslinger/${id}`)
  expect(page.text).toContain('Udløbet')
  expect(page.text).not.toContain('alene')
})

test('a note that was put right afterwards is told of to the holder; the copy stays as it was', async () => {
  const slip = await givenNote(kim, caseFile.id, { body: 'Han går i 6. b.' })
  const items = [{ kind: 'note', noteId: slip, dataClass: 'ordinary' } as const]
  const id = await givenReceivedExchange(kim, anders, { ...ofCase, items })
  expect((await kims.get(`/udvekslinger/${id}`)).text).not.toContain('rettet siden')
  value(await addNote(kim, { caseId: caseFile.id, kind: 'assessment', body: 'Han går i 6. a.', corrects: slip }))
  const page = await kims.get(`/udvekslinger/${id}`)
  expect(page.text).toContain('Et eller flere af notaterne er rettet siden.')
  expect(page.text).toContain('Han går i 6. b.')
  expect((await anderss.get(`/udvekslinger/${id}`)).text).toContain('Han går i 6. b.')
})
