import { expect, test } from 'vitest'
import { auditOf } from '../../../testing/given-inbox.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { chooseLocally } from '../actions/choose-locally.ts'

const house = await openTestHouse()
const browser = await house.browser(await house.staff('Anna Holm', ['ssp-consultant']))
const jurist = await house.staff('Jens Jurist', ['legal-adviser'])
const url = '/regler/forklar'

test('what cannot be read is told field by field, and what was filled in stays', async () => {
  const page = await browser.submit(url, { on: 'i går', age: 'fjorten', meetingsHeld: '-1', basis: 'psp' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual([
    'Skriv en dag, der findes, for eksempel 24.11.2026',
    'Skriv alderen i hele år, fra 0 til 120',
    'Skriv et tal fra 0 til 99',
  ])
  expect(page.fields(url)).toMatchObject({ on: 'i går', age: 'fjorten', basis: 'psp' })
})

test('facts that cannot be so are told where they stand', async () => {
  const future = await browser.submit(url, { on: '1.1.2150' })
  expect([future.status, future.errors]).toEqual([422, ['Dagen er ikke kommet endnu. Vælg i dag eller en dag før.']])
  const old = await browser.submit(url, { on: '1.1.1999' })
  expect(old.errors).toEqual(['Vi kender ingen regel, der gjaldt den dag. Vælg en senere dag.'])
  const nobody = await browser.submit(url, { identified: 'nej' })
  expect(nobody.errors).toEqual(['Der er en alder, men ingen kan genkendes. Ret det ene.'])
  const privatePolice = await browser.submit(url, { senderStanding: 'private' })
  expect(privatePolice.errors).toEqual(['Politiet, Kriminalforsorgen og de sociale myndigheder er altid myndigheder.'])
  const more = await browser.submit(url, { others: '1', othersWithout: '2' })
  expect(more.errors).toEqual(['Det kan ikke være flere end dem, der kan genkendes'])
})

test('investigation is offered by no page, and refused when it comes all the same', async () => {
  expect((await browser.get(url)).all('option[value=investigation]')).toEqual([])
  expect((await browser.submit(url, { purpose: 'investigation' })).all('.alert-heading')).toEqual([
    'Nej, det må I ikke.',
  ])
})

test('the answer stands above the form with the reasoning as a tree, and the form keeps its answers', async () => {
  const page = await browser.submit(url, { purpose: 'investigation', sender: 'ssp-unit', receiver: 'police' })
  expect(page.status).toBe(200)
  expect(page.all('.alert-heading')).toEqual(['Nej, det må I ikke.'])
  expect(page.all('main h3')[0]).toBe('Aldrig til efterforskning Må ikke')
  expect(page.all('main section section li li')[0]).toContain('Politiet har andre veje, når en sag skal efterforskes.')
  expect(page.link('Læs regel R115-01')).toBe('/regler/R115-01')
  expect(page.fields(url)).toMatchObject({ receiver: 'police', sender: 'ssp-unit' })
})

test('what is in order is allowed, and somebody else in the room changes it', async () => {
  expect((await browser.submit(url, {})).all('.alert-heading')).toEqual(['Ja, det må I.'])
  const page = await browser.submit(url, { present: ['private-person', 'school'] })
  expect(page.all('.alert-heading')).toEqual(['Nej, det må I ikke.'])
  expect(page.text).toContain('Punktet må vente, til de er gået.')
  expect(page.all('input[name=present][checked]')).toHaveLength(2)
})

test('a self-governing institution counts when it was drawn in', async () => {
  const fgu = { sender: 'youth-education', receiver: 'police' }
  expect((await browser.submit(url, fgu)).text).toContain('Institutionen er inddraget i SSP-samarbejdet')
  const outside = await browser.submit(url, { ...fgu, senderStanding: 'not-drawn-in' })
  expect(outside.text).toContain('En af parterne hører ikke til SSP-samarbejdet.')
})

test('the municipality’s own choices are taken into account', async () => {
  const early = {
    basis: 'early-exchange',
    purpose: 'early-help',
    setting: 'early-exchange-meeting',
    sender: 'school',
    receiver: 'social-services',
    present: ['job-centre'],
    parents: 'not-safe-to-ask',
  }
  expect((await browser.submit(url, early)).all('.alert-heading')).toEqual([
    'Måske. I skal selv tage stilling og skrive hvorfor.',
  ])
  value(await chooseLocally(jurist, { ruleId: 'R49-14', value: 'no', reason: 'De er ikke nævnt.' }))
  expect((await browser.submit(url, early)).all('.alert-heading')).toEqual(['Nej, det må I ikke.'])
})

test('nothing is kept, and the trail tells the outcome alone', async () => {
  await browser.submit(url, {})
  const { rows } = await house.database.owner.query('select from law.findings')
  expect(rows).toEqual([])
  expect(await auditOf(house, 'law.explain-facts')).toMatchObject({
    outcome: 'done',
    subjects: [],
    details: { topic: 'exchange', outcome: 'allow' },
  })
})
