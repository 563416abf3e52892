import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import { givenMeeting, givenMember, givenSeries, natteravn, seatFor } from '../../../testing/given-fora.ts'
import { auditOf } from '../../../testing/given-inbox.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const skov = await house.staff('Peter Skov', ['contact-person'], house.school)
const holt = await house.staff('Anders Holt', ['contact-person'], house.police)
const desk = await house.browser(anna)
const today = typedDay(copenhagenDate(new Date()))

test('a contact person makes no series, and an id that was guessed leads nowhere', async () => {
  const browser = await house.browser(skov)
  expect((await browser.get('/moeder/serier/ny')).status).toBe(403)
  expect((await browser.get('/moeder/serier/ny/overlevering')).status).toBe(403)
  const guessed = newId()
  expect((await browser.get(`/moeder/serier/${guessed}`)).status).toBe(404)
  expect(await auditOf(house, 'fora.open-series')).toMatchObject({ outcome: 'missing', account_id: skov.account })
  expect((await desk.get('/moeder/serier/ikke-et-id')).status).toBe(404)
  expect((await desk.get('/moeder/serier/ny/findes-ikke')).status).toBe(404)
})

test('a forum is chosen, made as its template has it, and given its seats', async () => {
  const choose = await desk.get('/moeder/serier/ny')
  expect(choose.text).toContain('Kredsråd')
  const made = await desk.submit(choose.link('Kredsråd'), { name: 'Kredsråd Syd' })
  const series = await desk.follow(made)
  expect(series.heading).toBe('Kredsråd Syd')
  expect(series.text).toContain('Her tales der aldrig om enkelte unge')
  expect(series.text).toContain('Mødeserien er lavet')
  expect(series.text).toContain('Højst 122 dage mellem to møder')
  const here = made.location?.replace('?gemt=lavet', '') ?? ''
  const seat = { who: 'account', account: anna.account, part: 'chair', since: today }
  const seated = await desk.follow(await desk.submit(`${here}/medlemmer/nyt`, seat))
  expect(seated.text).toContain('Anna Holm SSP Lindå Mødeleder')
  const second = await desk.submit(`${here}/medlemmer/nyt`, { ...seat, account: holt.account })
  expect(second.status).toBe(409)
  expect(second.errors).toEqual(['Anna Holm er mødeleder. Afslut det medlemskab først.'])
})

test('a form with faults comes back with everything typed, in one answer', async () => {
  const page = await desk.submit('/moeder/serier/ny/ad-hoc', {
    name: 'Mødet om Mads',
    mandate: 'Ro i klassen',
    cadenceDays: 'tit',
  })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Skriv et helt antal dage fra 1 til 730'])
  expect(page.fields('/moeder/serier/ny/ad-hoc')).toMatchObject({ name: 'Mødet om Mads', cadenceDays: 'tit' })
  const unsaid = await desk.submit('/moeder/serier/ny/ad-hoc', { name: 'Mødet om Mads', mandate: 'Ro' })
  expect(unsaid.errors).toEqual(['Vælg, om mødet handler om navngivne unge'])
  const named = await desk.submit('/moeder/serier/ny/ad-hoc', { name: 'Mødet om Mads', mandate: 'Ro', persons: 'nej' })
  expect(named.errors[0]).toContain('Det ligner navnet på en person')
  expect(named.text).toContain('Det er ikke navnet på en person')
})

test('a member outside the circle is pointed out, to the unit and in plain words', async () => {
  const series = await givenSeries(anna)
  await givenMember(anna, series, natteravn)
  await givenMember(anna, series, seatFor(holt))
  const page = await desk.get(`/moeder/serier/${series}`)
  expect(page.text).toContain('Bente Krogh Kun åben del')
  expect(page.text).not.toContain('Anders Holt Kun åben del')
  expect(page.text).toContain('retsplejelovens § 115, stk. 1, nr. 1')
  expect(page.title).not.toContain('Krogh')
})

test('somebody without an account says what their body is, and who runs it where that is open', async () => {
  const series = await givenSeries(anna)
  const url = `/moeder/serier/${series}/medlemmer/nyt`
  const outside = { who: 'outside', name: 'Mette Riis', body: 'Lindå Efterskole', kind: 'school', part: 'member' }
  const asked = await desk.submit(url, outside)
  expect(asked.status).toBe(422)
  expect(asked.errors).toEqual(['Vælg, hvem der driver det'])
  const seated = await desk.follow(await desk.submit(url, { ...outside, standing: 'self-governing' }))
  expect(seated.text).toContain('Mette Riis Kun åben del Lindå Efterskole')
})

test('a seat ends with a day, and a series is laid to rest', async () => {
  const series = await givenSeries(anna)
  const seat = await givenMember(anna, series, seatFor(holt))
  const here = `/moeder/serier/${series}`
  const refused = await desk.submit(`${here}/medlemmer/${seat}`, { until: '1.1.2020' })
  expect(refused.errors).toEqual(['Dagen er passeret. Skriv i dag eller en dag, der kommer'])
  const ended = await desk.follow(await desk.submit(`${here}/medlemmer/${seat}`, { until: today }))
  expect(ended.text).toContain('Medlemskabet er afsluttet.')
  expect((await desk.get(`${here}/medlemmer/${newId()}`)).status).toBe(404)
  const rested = await desk.follow(await desk.submit(`${here}/afslut`, {}))
  expect(rested.text).toContain('Mødeserien er afsluttet.')
  expect((await desk.get(`${here}/moede`)).status).toBe(409)
})

test('a series is changed, and the two languages both say what it is', async () => {
  const series = await givenSeries(anna)
  const url = `/moeder/serier/${series}/ret`
  const without = await desk.get(url)
  expect(without.fields(url)).toMatchObject({ name: 'Overleveringsmøde', cadenceDays: '7' })
  const changed = await desk.submit(url, { name: 'Mandagsmødet', bases: 'ssp', cadenceDays: '14' })
  expect((await desk.follow(changed)).heading).toBe('Mandagsmødet')
  const english = await house.browser({ ...anna, language: 'en' })
  expect((await english.get(`/moeder/serier/${series}`)).status).toBe(200)
})

test('those who sit in it see the series; a guest of one meeting does not', async () => {
  const series = await givenSeries(anna)
  await givenMember(anna, series, seatFor(holt))
  await givenMeeting(anna, series)
  const police = await house.browser(holt)
  const page = await police.get(`/moeder/serier/${series}`)
  expect(page.status).toBe(200)
  expect(page.text).not.toContain('Tilføj et medlem')
  expect((await police.get(`/moeder/serier/${series}/ret`)).status).toBe(403)
  expect((await (await house.browser(skov)).get(`/moeder/serier/${series}`)).status).toBe(404)
})

test('what was typed into a new series and not sent stands there again, until it is made', async () => {
  const url = '/moeder/serier/ny/lokalgruppe'
  const form = await desk.get(url)
  await desk.post('/kladder/series-new:lokalgruppe', { ...form.fields(url), name: 'Halvt skrevet' })
  expect((await desk.get(url)).fields(url).name).toBe('Halvt skrevet')
  const made = await desk.submit(url, { name: 'Lokalgruppe Nord', bases: ['ssp', 'consent'] })
  expect((await desk.follow(made)).text).toContain('SSP-samarbejdet: retsplejelovens § 115, stk. 1, nr. 1')
  expect((await desk.get(url)).fields(url).name).toBe('Lokalgruppe')
})
