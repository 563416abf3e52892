import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenCase, givenNote, givenPerson, lastEntry } from '../../../testing/given-cases.ts'
import { givenInInbox } from '../../../testing/given-inbox.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const browser = await house.browser(kim)

test('another unit’s consultant, a contact person and the administrator get nothing, and the looks are on record', async () => {
  const caseFile = await givenCase(kim)
  const north = await house.addOrganisation('ssp-unit', 'SSP Nord')
  const nora = await house.staff('Nora Nord', ['ssp-consultant'], north)
  for (const stranger of [nora, tove]) {
    expect((await (await house.browser(stranger)).get(`/sager/${caseFile.id}`)).status).toBe(404)
    expect(await lastEntry(house)).toMatchObject({
      action: 'cases.open-case-file',
      outcome: 'missing',
      subjects: [caseFile.id],
      account_id: stranger.account,
    })
  }
  const ib = await house.staff('Ib IT', ['administrator'])
  expect((await (await house.browser(ib)).get(`/sager/${caseFile.id}`)).status).toBe(403)
})

test('the page of a case names nobody in its title, and shows where it came from', async () => {
  const { id: inquiryId } = await givenInInbox(house)
  const caseFile = await givenCase(kim, { inquiryId })
  const page = await browser.get(`/sager/${caseFile.id}`)
  expect(page.heading).toBe(`Sag ${caseFile.number}`)
  expect(page.title).not.toContain('Mads')
  expect(page.text).toContain('Mads Holm')
  expect(page.text).toMatch(/Mads Holm ?\d+ år/)
  expect(page.link('Se henvendelsen')).toBe(`/henvendelser/${inquiryId}`)
})

test('since you last looked tells what is new, and marking it as seen clears it', async () => {
  const caseFile = await givenCase(kim)
  const path = `/sager/${caseFile.id}`
  expect((await browser.get(path)).text).toContain('Du ser sagen for første gang')
  await givenNote(lise, caseFile.id)
  const page = await browser.get(path)
  expect(page.text).toContain('1 nyt notat')
  const action = page.find('form[action*="/set"]')?.getAttribute('action') ?? ''
  const marked = await browser.post(action, page.fields(action))
  expect((await browser.follow(marked)).text).toContain('Intet nyt')
})

test('chips narrow the chronology', async () => {
  const caseFile = await givenCase(kim)
  await givenNote(kim, caseFile.id, { kind: 'fact', body: 'Fravær 14 dage.', source: 'Skolen' })
  await givenNote(kim, caseFile.id, { kind: 'agreement', body: 'Vi ses tirsdag.' })
  const page = await browser.get(`/sager/${caseFile.id}`)
  const facts = await browser.get(page.link('Fakta'))
  expect(facts.text).toContain('Fravær 14 dage.')
  expect(facts.text).toContain('Kilde: Skolen')
  expect(facts.text).not.toContain('Vi ses tirsdag.')
  const events = await browser.get(page.link('Hændelser'))
  expect(events.text).toContain('Oprettet')
  expect(events.text).not.toContain('Fravær')
})

test('a follow-up is promised, stands on the case, and is done with one press', async () => {
  const caseFile = await givenCase(kim)
  const path = `/sager/${caseFile.id}/opfoelgning`
  const wrong = await browser.submit(path, { what: 'Ring til hjemmet', dueOn: 'fredag' })
  expect(wrong.status).toBe(422)
  expect(wrong.errors).toEqual(['Skriv datoen som 24.11.2026'])
  expect(wrong.fields(path).what).toBe('Ring til hjemmet')
  const past = await browser.submit(path, { what: 'Ring til hjemmet', dueOn: '1.1.2020' })
  expect(past.errors).toEqual(['Datoen er passeret. Skriv i dag eller en dag, der kommer'])
  const page = await browser.follow(await browser.submit(path, { what: 'Ring til hjemmet', dueOn: '1.1.2199' }))
  expect(page.text).toContain('Opfølgningen er gemt.')
  const action = page.find('form[action*="/opfoelgning/"]')?.getAttribute('action') ?? ''
  const done = await browser.follow(await browser.post(action, page.fields(action)))
  expect(done.text).toContain('Opfølgningen er afsluttet.')
  expect(done.text).toContain('Intet aftalt.')
  const again = await browser.post(action, page.fields(action))
  expect(again.status).toBe(409)
  expect(again.errors[0]).toContain('Kim Konsulent har allerede afsluttet opfølgningen')
})

test('a colleague is let in by name from the list, and out again', async () => {
  const caseFile = await givenCase(kim)
  const path = `/sager/${caseFile.id}/deltagere`
  const wrong = await browser.submit(path, { who: 'colleague', part: 'Kontaktperson' })
  expect(wrong.status).toBe(422)
  expect(wrong.errors).toEqual(['Vælg en kollega'])
  const added = await browser.submit(path, { who: 'colleague', account: tove.account, part: 'Kontaktperson' })
  const page = await browser.follow(added)
  expect(page.text).toContain('Tove Lærer')
  const hers = await house.browser(tove)
  const seen = await hers.get(`/sager/${caseFile.id}`)
  expect(seen.text).toContain('Mads Holm')
  expect(seen.text).not.toContain('Tilføj eller afslut')
  const action = page.find('form[action*="/afslut"]')?.getAttribute('action') ?? ''
  expect((await browser.post(action, page.fields(action))).status).toBe(303)
  expect((await hers.get(`/sager/${caseFile.id}`)).status).toBe(404)
  const outside = await browser.submit(path, { who: 'outside', outsideName: 'Bo Træner', part: 'Træner' })
  expect((await browser.follow(outside)).text).toContain('Bo Træner')
})

test('other forms of a case: another tier, another owner, closed and opened again, each with its reason', async () => {
  const caseFile = await givenCase(kim)
  const here = `/sager/${caseFile.id}`
  expect((await browser.submit(`${here}/spor`, { tier: 'intervening' })).errors).toEqual(['Skriv hvorfor'])
  const moved = await browser.submit(`${here}/spor`, { tier: 'intervening', reason: 'Det er blevet alvorligere' })
  expect((await browser.follow(moved)).text).toContain('Sporet er ændret.')
  const handed = await browser.submit(`${here}/overdrag`, { owner: lise.account })
  expect((await browser.follow(handed)).text).toContain('Lise Leder er ansvarlig')
  expect((await browser.submit(`${here}/luk`, { reason: 'Nået' })).errors).toEqual(['Vælg, hvordan det endte'])
  const closed = await browser.follow(
    await browser.submit(`${here}/luk`, { outcome: 'goals-met', reason: 'Nået sammen' }),
  )
  expect(closed.text).toContain('Sagen er lukket: Målene er nået')
  expect(closed.text).not.toContain('Nyt notat')
  expect((await browser.get(`${here}/luk`)).status).toBe(409)
  const reopened = await browser.submit(`${here}/genaabn`, { reason: 'Ny bekymring' })
  expect((await browser.follow(reopened)).text).toContain('Sagen er åben igen.')
})

test('the person’s page lists the cases the reader may see, and the details can be put right', async () => {
  const freja = await givenPerson(kim, { givenName: 'Freja', familyName: 'Sand', birthDate: '2010-10-10' })
  const caseFile = await givenCase(kim, { personId: freja })
  const path = `/personer/${freja}`
  const page = await browser.get(path)
  expect(page.title).not.toContain('Freja')
  expect(page.text).toContain('Freja Sand')
  expect(page.text).toContain(`Sag ${caseFile.number}`)
  const wrong = await browser.submit(`${path}/ret`, { birthDate: 'i foråret' })
  expect(wrong.status).toBe(422)
  const fixed = await browser.submit(`${path}/ret`, { familyName: 'Sandager', addressProtectedUntil: '1.1.2199' })
  const after = await browser.follow(fixed)
  expect(after.text).toContain('Oplysningerne er gemt.')
  expect(after.text).toContain('Freja Sandager')
  expect((await browser.get(`/sager/${caseFile.id}`)).text).toContain('Adressebeskyttet')
  expect((await (await house.browser(tove)).get(path)).status).toBe(403)
  expect((await browser.get(`/personer/${newId()}`)).status).toBe(404)
})
