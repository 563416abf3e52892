import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenFamilyUnit, givenNotice, givenSentNotice, givenWords, stepsOf } from '../../../testing/given-notices.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { draftNoticeFrom } from '../actions/draft-notice.ts'
import { eraseSent } from '../actions/erase-sent.ts'

const house = await openTestHouse()
const unit = await givenFamilyUnit(house)
const elsewhere = await house.addOrganisation('ssp-unit', 'SSP Nabo')
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const browser = await house.browser(kim)

/** As if it had been sent so many days ago. */
async function age(noticeId: string, days: number) {
  await house.database.owner.query(
    `update notices.steps set recorded_at = now() - make_interval(days => $2), happened_at = now() - make_interval(days => $2)
      where notice_id = $1`,
    [noticeId, days],
  )
}

test('another unit, a contact person and a guessed id meet nothing', async () => {
  const noticeId = await givenSentNotice(kim, unit, new Date())
  const nabo = await house.browser(await house.staff('Nanna Nabo', ['ssp-leader'], elsewhere))
  const tove = await house.browser(await house.staff('Tove Lærer', ['contact-person'], house.school))
  for (const path of ['', '/pdf', '/skriv', '/sendt', '/kasser', '/spoergsmaal']) {
    expect((await nabo.get(`/underretninger/${noticeId}${path}`)).status, path).toBe(404)
    expect((await tove.get(`/underretninger/${noticeId}${path}`)).status, path).toBe(403)
    expect((await browser.get(`/underretninger/${newId()}${path}`)).status, path).toBe(404)
    expect((await browser.get(`/underretninger/x${path}`)).status, path).toBe(404)
  }
  expect((await nabo.get('/underretninger?vis=venter')).text).toContain('Ingen venter på kvittering')
})

test('an empty shelf says what to do next', async () => {
  const nabo = await house.browser(await house.staff('Nils Ny', ['ssp-consultant'], elsewhere))
  const page = await nabo.get('/underretninger')
  expect(page.text).toContain('Ingen kladder')
  expect(page.link('Ny underretning')).toBe('/underretninger/ny')
  expect(page.link('Underretningssamtaler')).toBe('/underretningssamtaler')
})

test('a draft says what is missing, and is sent by the municipality’s own way when it is written', async () => {
  const noticeId = await givenNotice(kim, unit)
  const bare = await browser.get(`/underretninger/${noticeId}`)
  expect(bare.text).toContain('Der mangler et navn på barnet.')
  expect(bare.text).not.toContain('Jeg har sendt den')
  const early = await browser.submit(`/underretninger/${noticeId}/sendt`, { channel: 'portal' })
  expect(early.errors).toEqual(['Skriv først, hvem barnet er'])
  await givenWords(kim, noticeId)
  const page = await browser.get(`/underretninger/${noticeId}`)
  expect(page.text).toContain('Medspil sender ikke underretningen')
  expect(page.link('Hent som PDF')).toBe(`/underretninger/${noticeId}/pdf`)
  const sent = await browser.submit(page.link('Jeg har sendt den'), { channel: 'secure-mail' })
  expect(sent.location).toBe(`/underretninger/${noticeId}?gemt=sendt`)
  const after = await browser.follow(sent)
  expect(after.text).toContain('Det er skrevet, at underretningen er sendt.')
  expect(after.text).toContain('Sikker mail')
  expect(after.text).toContain('Det er deres frister. Vi minder dig om dem.')
  expect(after.text).toContain('De 30 dage er vores eget valg og skal bekræftes af kommunen.')
})

test('when it was sent must be a day and a time, and not to come', async () => {
  const noticeId = await givenNotice(kim, unit)
  await givenWords(kim, noticeId)
  const path = `/underretninger/${noticeId}/sendt`
  const page = await browser.submit(path, { sentOn: 'i går', sentTime: 'middag' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual([
    'Skriv datoen som 24.11.2026',
    'Skriv klokkeslættet som 14.30',
    'Vælg, hvordan den blev sendt',
  ])
  const future = await browser.submit(path, { sentOn: '1.1.2099', channel: 'portal' })
  expect(future.errors).toEqual(['Tidspunktet er ikke kommet endnu'])
  expect(future.fields(path).sentOn).toBe('1.1.2099')
  expect(await stepsOf(house, noticeId)).toEqual([])
})

test('the receipt that does not come turns amber and red in the list, and a day is all that is recorded', async () => {
  const noticeId = await givenSentNotice(kim, unit, new Date(), { childName: 'Kanarie Kvist' })
  await age(noticeId, 20)
  const list = await browser.get('/underretninger?vis=venter')
  expect(list.text).toContain('Om Kanarie Kvist')
  expect(list.text).toContain('Kvittering over tid')
  const path = `/underretninger/${noticeId}`
  const page = await browser.get(path)
  expect(page.text).toContain('Ring til dem.')
  expect(page.all('main textarea')).toEqual([])
  const wrong = await browser.post(`${path}/dato`, { ...page.fields(`${path}/dato`), kind: 'receipt', on: '1.1.2099' })
  expect(wrong.status).toBe(422)
  expect(wrong.errors).toEqual(['Datoen er ikke kommet endnu'])
  const words = await browser.post(`${path}/dato`, {
    ...page.fields(`${path}/dato`),
    kind: 'receipt',
    on: '1.1.2026',
    remark: 'De vurderede …',
  })
  expect(words.status).toBe(422)
  const today = new Date().toISOString().slice(0, 10)
  const noted = await browser.post(`${path}/dato`, { ...page.fields(`${path}/dato`), kind: 'receipt', on: today })
  expect((await browser.follow(noted)).text).toContain('Kvittering fået')
  const twice = await browser.post(`${path}/dato`, { ...page.fields(`${path}/dato`), kind: 'receipt', on: today })
  expect(twice.status).toBe(409)
  expect(twice.errors[0]).toContain('Kim Konsulent har skrevet det')
})

test('a colleague may record the receipt, and reads whose it is', async () => {
  const noticeId = await givenNotice(kim, unit)
  const page = await (await house.browser(lise)).get(`/underretninger/${noticeId}`)
  expect(page.text).toContain('Kim Konsulent skriver den.')
  expect(page.text).not.toContain('Kassér kladden')
})

test('a draft is thrown away after the duty was said, and its words are gone', async () => {
  const noticeId = await givenNotice(kim, unit)
  await givenWords(kim, noticeId, { childName: 'Kanarie Kvist', concern: 'Kanariefuglen synger.' })
  const path = `/underretninger/${noticeId}/kasser`
  const ask = await browser.get(path)
  expect(ask.text).toContain('Din pligt til at underrette forsvinder ikke med kladden.')
  const page = await browser.follow(await browser.submit(path, {}))
  expect(page.text).toContain('Kladden er kasseret, og teksten er slettet.')
  expect(page.wholeText).not.toMatch(/Kanarie/)
  expect((await browser.get(path)).status).toBe(409)
})

test('when the words are erased it still shows that it was sent, when, by whom, to whom and how', async () => {
  const noticeId = await givenSentNotice(kim, unit, new Date(), { childName: 'Kanarie Kvist' })
  await age(noticeId, 40)
  value(await eraseSent(house.system, {}))
  const page = await browser.get(`/underretninger/${noticeId}`)
  expect(page.text).toContain('Teksten er slettet')
  expect(page.text).toContain('til Børn & unge')
  expect(page.text).toContain('Digital Post')
  expect(page.wholeText).toContain('Kim Konsulent')
  expect(page.wholeText).not.toContain('Kanarie')
  expect((await browser.get(`/underretninger/${noticeId}/pdf`)).status).toBe(409)
  expect((await browser.get('/underretninger?vis=venter')).text).toContain('Navnet er slettet')
})

test('one begun at a meeting asks its questions first', async () => {
  const from = { childName: 'Mads Holm', concern: 'Truffet med hash.', submissionKey: newId() }
  const { id } = value(await draftNoticeFrom(kim, from))
  const page = await browser.get(`/underretninger/${id}`)
  expect(page.text).toContain('Svar først på spørgsmålene')
  const path = page.link('Svar på spørgsmålene')
  const answered = await browser.submit(path, { danger: 'yes', abuse: 'no', parentsTold: 'no', support: 'yes' })
  const after = await browser.follow(answered)
  expect(after.text).toContain('Svarene er gemt.')
  expect(after.text).toContain('Ring 112 før alt andet')
  const called = await browser.follow(await browser.submit(`/underretninger/${id}`, {}, `/underretninger/${id}/ringet`))
  expect(called.text).toContain('Ringet 112 eller døgnvagten')
})
