import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { anEntry, givenPhone, whenHandedIn } from '../../../testing/given-visits.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { addPlace } from '../../places/index.ts'

const house = await openTestHouse()
const maja = await house.staff('Maja Bak', ['ssp-consultant'])
const lene = await house.staff('Lene Skov', ['ssp-leader'])
const teacher = await house.staff('Tove Lærke', ['contact-person'], house.school)
const club = value(
  await addPlace(maja, { kind: 'club', name: 'Klub Fjorden', since: '2026-01-01', submissionKey: newId() }),
)
const desk = await house.browser(maja)
const office = await house.browser(lene)
const { device } = await givenPhone(house, maja)

const seen = { headBand: '6-15', ageBand: '15-17', mood: 'calm' }

async function given(changes: Parameters<typeof anEntry>[0] = {}) {
  const entry = anEntry({ place: club, kind: 'visit', ...changes })
  await whenHandedIn(house, device, [entry])
  return entry
}

test('nobody signed in, and nobody from outside SSP, sees a visit or gets the phone’s state', async () => {
  const { id } = await given()
  const outside = await house.browser(teacher)
  const nobody = await house.browser()
  for (const address of ['/besoeg', `/besoeg/${id}`, `/besoeg/${id}/ret`, '/gadelog/skema', '/gadelog/tilstand']) {
    expect((await nobody.get(address)).location).toMatch(/^\/login/)
    expect((await outside.get(address)).status).toBe(403)
  }
  expect((await desk.get('/gadelog/tilbageholdt')).status).toBe(403)
})

test('a guessed visit is not there, and the attempt is in the trail', async () => {
  const guessed = newId()
  expect((await desk.get(`/besoeg/${guessed}`)).status).toBe(404)
  expect((await desk.get('/besoeg/nix')).status).toBe(404)
  const { rows } = await house.database.owner.query(
    `select action, outcome from audit.entries where $1 = any(subjects)`,
    [guessed],
  )
  expect(rows).toEqual([{ action: 'outreach.open-visit', outcome: 'missing' }])
})

test('the phone gets its places, and a secret it can hand in with', async () => {
  const state = JSON.parse((await desk.get('/gadelog/tilstand')).html)
  expect(state).toMatchObject({ account: maja.account, name: 'Maja Bak', language: 'da' })
  expect(state.places.map(({ name }: { name: string }) => name)).toContain('Klub Fjorden')
  expect((await desk.post('/gadelog/telefon', {})).status).toBe(403)
  const got = JSON.parse((await desk.post('/gadelog/telefon', { csrf: state.csrf })).html)
  const again = JSON.parse((await desk.post('/gadelog/telefon', { csrf: state.csrf, device: got.device })).html)
  expect(again.device).toBe(got.device)
  expect((await whenHandedIn(house, got.device, [anEntry()])).answers[0]?.outcome).toBe('stored')
})

test('signing out ends the phone: what it hands in is held', async () => {
  const nora = await house.staff('Nora Holm', ['ssp-consultant'])
  const browser = await house.browser(nora)
  const { csrf } = JSON.parse((await browser.get('/gadelog/tilstand')).html)
  const got = JSON.parse((await browser.post('/gadelog/telefon', { csrf })).html)
  await browser.post('/log-ud', { csrf })
  expect((await whenHandedIn(house, got.device, [anEntry()])).device).toBe('signed-out')
})

test('the form keeps what was typed, and says where a day was before the place or a name stands', async () => {
  const url = `/gadelog/skema?sted=${club}`
  const early = await desk.submit(url, { ...seen, day: '1.12.2025', note: 'Rolig aften' }, '/gadelog/skema')
  expect(early.status).toBe(422)
  expect(early.errors).toEqual(['Stedet fandtes ikke den dag. Ret datoen eller stedet.'])
  expect(early.text).toContain('Rolig aften')
  const named = await desk.submit(url, { ...seen, note: 'Vi talte med Mads om skolen' }, '/gadelog/skema')
  expect(named.errors).toEqual(['Det her ligner navne: Mads. Slet dem, eller sæt flueben.'])
  const cpr = await desk.submit(url, { ...seen, note: '040312-1234' }, '/gadelog/skema')
  expect(cpr.errors).toEqual(['Der står et CPR-nummer i teksten. Slet det, og send igen.'])
})

test('a visit written at a desk is there once, however often the button is pressed, and in the list', async () => {
  const page = await desk.get(`/gadelog/skema?sted=${club}`)
  const fields = { ...page.fields('/gadelog/skema'), ...seen, note: 'Stille aften i klubben' }
  const first = await desk.post('/gadelog/skema', fields)
  const second = await desk.post('/gadelog/skema', fields)
  expect(second.location).toBe(first.location)
  const shown = await desk.follow(first)
  expect(shown.heading).toContain('Klub Fjorden')
  expect(shown.text).toContain('Stille aften i klubben')
  expect(shown.title).not.toContain('Stille')
  expect((await desk.get(`/besoeg?hvis=mine&sted=${club}`)).text).toContain('Klub Fjorden')
  expect((await office.get('/besoeg?hvis=mine')).text).toContain('Ingen besøg her')
})

test('two corrections at once are both kept, and the one chosen stands', async () => {
  const entry = await given({ note: 'som skrevet' })
  const [one, two] = [await desk.get(`/besoeg/${entry.id}/ret`), await office.get(`/besoeg/${entry.id}/ret`)]
  const there = `/besoeg/${entry.id}/ret`
  await desk.post(there, { ...one.fields(there), note: 'rettet ved bordet' })
  const met = await office.follow(await office.post(there, { ...two.fields(there), note: 'rettet på kontoret' }))
  expect(met.text).toContain('To har rettet samtidig')
  const choice = `/besoeg/${entry.id}/vaelg`
  const fields = { ...met.fields(choice), keep: 'other' }
  expect((await office.follow(await office.post(choice, fields))).text).not.toContain('To har rettet samtidig')
  expect((await office.post(choice, fields)).status).toBe(409)
  const { rows } = await house.database.owner.query('select note from outreach.visits where id = $1', [entry.id])
  expect(rows).toEqual([{ note: 'rettet på kontoret' }])
})

test('a slip is taken back and put back', async () => {
  const { id } = await given()
  const there = `/besoeg/${id}/traek-tilbage`
  const outcome = async () =>
    (await house.database.owner.query('select outcome from outreach.visits where id = $1', [id])).rows[0].outcome
  await desk.submit(`/besoeg/${id}`, { back: 'ja' }, there)
  expect(await outcome()).toBe('retracted')
  await desk.submit(`/besoeg/${id}`, { back: 'nej' }, there)
  expect(await outcome()).toBe('held')
})

test('a concern needs its reason, and goes to the intake once', async () => {
  const { id } = await given()
  const there = `/besoeg/${id}/bekymring`
  const empty = await desk.submit(`/besoeg/${id}`, { concerns: 'group', message: 'Kanarieord' }, there)
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Kanarieord')
  const page = await desk.get(`/besoeg/${id}`)
  const fields = { ...page.fields(there), concerns: 'group', reason: 'Helt unge med kniv' }
  await desk.post(there, fields)
  expect(
    (await desk.follow(await desk.post(there, fields))).all('a').filter((link) => link === 'Åbn henvendelsen'),
  ).toHaveLength(1)
})

test('a concern with a name in it is pointed out, what was typed stays, and who means it may send it', async () => {
  const { id } = await given()
  const there = `/besoeg/${id}/bekymring`
  const typed = { concerns: 'group', reason: 'Helt unge med kniv', message: 'Vi så Mads ved kiosken' }
  const named = await desk.submit(`/besoeg/${id}`, typed, there)
  expect(named.status).toBe(422)
  expect(named.errors).toEqual([
    'Det her ligner navne: Mads. Skriv hellere »en dreng« eller »to piger«, eller sæt flueben.',
  ])
  expect(named.fields(there).message).toBe('Vi så Mads ved kiosken')
  await desk.post(there, { ...named.fields(there), meant: 'ja' })
  expect((await desk.get(`/besoeg/${id}`)).text).toContain('Åbn henvendelsen')
})

test('the leader takes a held entry in as its owner’s, and leaves another out with a reason', async () => {
  const gone = await house.staff('Ida Krog', ['ssp-consultant'])
  const phone = await givenPhone(house, gone)
  await house.database.owner.query('update access.role_assignments set ended_at = now() where account_id = $1', [
    gone.account,
  ])
  const [keep, drop] = [anEntry({ note: 'skal med' }), anEntry({ note: 'skal ikke med' })]
  await whenHandedIn(house, phone.device, [keep, drop])
  const { rows } = await house.database.owner.query(
    'select id from outreach.held_entries where account_id = $1 order by received_at, id',
    [gone.account],
  )
  const page = await office.get('/gadelog/tilbageholdt')
  const where = rows.map(({ id }) => `/gadelog/tilbageholdt/${id}`)
  const cards = page.all('form').length
  expect(cards).toBeGreaterThan(1)
  const csrf = page.fields(where[0]).csrf ?? ''
  const without = await office.post(where[0] ?? '', { csrf, decision: 'left-out' })
  expect(without.errors).toEqual(['Skriv, hvorfor notatet ikke skal med.'])
  await office.post(where[0] ?? '', { csrf, decision: 'left-out', reason: 'Hører ikke til her' })
  await office.post(where[1] ?? '', { csrf, decision: 'taken-in' })
  const stored = await house.database.owner.query(
    'select account_id, recorded_by from outreach.visits where id = any($1)',
    [[keep.id, drop.id]],
  )
  expect(stored.rows).toEqual([{ account_id: gone.account, recorded_by: lene.account }])
})
