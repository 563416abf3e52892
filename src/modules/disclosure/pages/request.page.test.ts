import { expect, test } from 'vitest'
import { lastEntry } from '../../../testing/given-cases.ts'
import { givenRequest } from '../../../testing/given-exchanges.ts'
import type { Fields } from '../../../testing/test-browser.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { keepRequest } from '../actions/decide-request.ts'
import { takeBackRequest } from '../actions/take-back-request.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const anders = await house.staff('Anders Holt', ['contact-person'], house.police)
const [kims, anderss] = await Promise.all([house.browser(kim), house.browser(anders)])
const path = '/udvekslinger/bed-om'
const asked = {
  holder: '',
  wanted: 'Hvem er han sammen med?',
  ground: 'ssp_crime-prevention',
  necessity: 'Vi vil tale med forældrene',
} as const

test('what is missing is told, and what was typed comes back', async () => {
  const page = await anderss.submit(path, { wanted: 'Hvem er han sammen med?', answerBy: 'snart' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual([
    'Vælg, hvem du vil spørge',
    'Vælg, hvad der giver lov til det',
    'Skriv, hvorfor det er nødvendigt',
    'Skriv datoen som 24.11.2026',
  ])
  expect(page.fields(path).wanted).toBe('Hvem er han sammen med?')
  const past = await anderss.submit(path, { ...asked, holder: kim.account, answerBy: '1.1.2020' })
  expect(past.errors).toEqual(['Dagen er forbi. Vælg en dag, der kommer.'])
})

test('nobody asks for what they would investigate', async () => {
  const page = await anderss.get(path)
  expect(page.text).not.toMatch(/efterforsk/i)
  const sent = await anderss.submit(path, { ...asked, holder: kim.account, ground: 'ssp_investigation' })
  expect(sent.errors).toEqual(['Vælg, hvad der giver lov til det'])
})

test('asked, chosen by the holder, taken by the asker', async () => {
  const page = await anderss.follow(await anderss.submit(path, { ...asked, holder: kim.account }))
  expect(page.text).toContain('Din anmodning er sendt.')
  const list = await kims.get('/udvekslinger')
  expect(list.text).toContain('Anders Holt, Lokalpolitiet Lindå, beder om noget')
  const request = await kims.get(list.link('Anders Holt'))
  expect(request.text).toContain('Hvem er han sammen med?')
  expect(request.text).toContain('Du har ikke pligt til at dele.')
  const answer = request.link('Vælg, hvad du vil dele')
  const press = async (from: Awaited<ReturnType<typeof kims.get>>, step: string, typed: Fields) =>
    kims.post(answer, { ...from.fields(answer), ...typed, step })
  const what = { subject: 'described', describedAs: 'Drengen med cyklen', sentence: 'Han er sammen med de store.' }
  const why = { basis: 'ssp', purposeSsp: 'crime-prevention', necessity: 'De kan hjælpe ham', proportionate: 'yes' }
  const preview = await press(await press(await kims.get(answer), 'what', what), 'why', why)
  expect(preview.text).toContain('med Anders Holt, Lokalpolitiet Lindå')
  expect((await kims.follow(await press(preview, 'share', {}))).text).toContain('Det er delt.')
  const waiting = await anderss.get('/udvekslinger')
  const offered = waiting.link('Kim Konsulent')
  const taken = await anderss.follow(await anderss.submit(offered, { choice: 'accepted' }, `${offered}/svar`))
  expect(taken.text).toContain('Han er sammen med de store.')
})

test('kept, the asker learns that, and needs no reason', async () => {
  const id = await givenRequest(anders, kim)
  const here = `/udvekslinger/${id}`
  expect((await kims.follow(await kims.submit(here, {}, `${here}/behold`))).text).toContain(
    'Du beholder det for dig selv.',
  )
  expect((await anderss.get(here)).text).toContain('Den, du spurgte, beholder det for sig selv.')
  const again = await kims.get(`${here}/afgoer`)
  expect(again.status).toBe(409)
  expect(again.text).toContain('Kim Konsulent har allerede taget stilling i dag')
})

test('nobody but the holder decides or keeps it, not even their leader', async () => {
  const id = await givenRequest(anders, kim)
  for (const who of [lise, anders]) {
    expect(await keepRequest(who, { exchangeId: id })).toMatchObject({ kind: 'missing' })
    expect(await lastEntry(house)).toMatchObject({ outcome: 'missing', account_id: who.account, subjects: [id] })
  }
  expect((await anderss.get(`/udvekslinger/${id}/afgoer`)).status).toBe(404)
})

test('taken back, there is nothing to decide any more', async () => {
  const id = await givenRequest(anders, kim)
  const here = `/udvekslinger/${id}`
  expect(await takeBackRequest(kim, { exchangeId: id })).toMatchObject({ kind: 'missing' })
  expect((await anderss.follow(await anderss.submit(here, {}, `${here}/fortryd`))).text).toContain(
    'Din anmodning er trukket tilbage.',
  )
  const page = await kims.get(`${here}/afgoer`)
  expect(page.status).toBe(409)
  expect(page.text).toContain('Anmodningen blev trukket tilbage i dag')
  expect((await kims.get('/udvekslinger')).text).not.toContain(id)
})

test('decided and taken back at once, one of the two happens', async () => {
  const id = await givenRequest(anders, kim)
  const both = await Promise.all([keepRequest(kim, { exchangeId: id }), takeBackRequest(anders, { exchangeId: id })])
  expect(both.filter(({ refused }) => !refused)).toHaveLength(1)
  const twice = await givenRequest(anders, kim)
  const kept = await Promise.all([keepRequest(kim, { exchangeId: twice }), keepRequest(kim, { exchangeId: twice })])
  expect(kept.filter(({ refused }) => !refused)).toHaveLength(1)
})

test('sent twice it is one request, and who holds it is told by mail that something waits, not what', async () => {
  const page = await anderss.get(path)
  const sent = { ...page.fields(path), ...asked, holder: lise.account }
  const first = await anderss.post(path, sent)
  expect((await anderss.post(path, sent)).location).toBe(first.location)
  const { rows } = await house.database.owner.query(
    'select letter, account_id from mail.outbox where account_id = $1',
    [lise.account],
  )
  expect(rows).toEqual([{ letter: 'waiting', account_id: lise.account }])
  expect(value(await takeBackRequest(anders, { exchangeId: first.location?.split('/')[2]?.split('?')[0] ?? '' }))).toBe(
    undefined,
  )
})
