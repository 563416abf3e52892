import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { anEntry, givenPhone, whenHandedIn } from '../../../testing/given-visits.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { addPlace } from '../../places/index.ts'

const house = await openTestHouse()
const maja = await house.staff('Maja Bak', ['ssp-consultant'])
const { device } = await givenPhone(house, maja)
const club = value(
  await addPlace(maja, { kind: 'club', name: 'Klub Fjorden', since: '2026-01-01', submissionKey: newId() }),
)

const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

async function counted(table: string, column: string, id: string): Promise<number> {
  const { rows } = await house.database.owner.query(
    `select count(*)::int as n from outreach.${table} where ${column} = $1`,
    [id],
  )
  return rows[0].n
}

const refusedWith = async (changes: Parameters<typeof anEntry>[0]) =>
  (await whenHandedIn(house, device, [anEntry(changes)])).answers[0]?.code

test('a secret that is nobody’s hands nothing in and learns nothing', async () => {
  const entry = anEntry()
  const answer = await whenHandedIn(house, 'A'.repeat(43), [entry])
  expect(answer).toMatchObject({ device: 'unknown', answers: [] })
  expect(await counted('visits', 'id', entry.id)).toBe(0)
})

test('what is no sending at all is refused with 422', async () => {
  const browser = await house.browser()
  for (const handIn of ['', 'no', '{}', JSON.stringify({ device, sentAt: 'now', entries: [] })]) {
    expect((await browser.post('/gadelog/aflever', { handIn })).status).toBe(422)
  }
  const many = Array.from({ length: 101 }, () => 1)
  const handIn = JSON.stringify({ device, sentAt: new Date().toISOString(), entries: many })
  expect((await browser.post('/gadelog/aflever', { handIn })).status).toBe(422)
})

test('an entry that cannot have been so is refused alone, with why', async () => {
  expect(await refusedWith({ at: minutesFromNow(6) })).toBe('in-future')
  expect(await refusedWith({ at: minutesFromNow(-401 * 24 * 60) })).toBe('too-old')
  expect(await refusedWith({ place: newId() })).toBe('unknown-place')
  expect(await refusedWith({ hotspot: newId() })).toBe('unknown-hotspot')
  expect(await refusedWith({ event: newId() })).toBe('unknown-event')
  expect(await refusedWith({ position: { latitude: 48.85, longitude: 2.35 } })).toBe('outside-denmark')
  expect(await refusedWith({ position: { latitude: 9.4, longitude: 55.6 } })).toBe('outside-denmark')
  expect(await refusedWith({ note: 'Han hedder 040312-1234' })).toBe('has-cpr')
  expect(await refusedWith({ note: 'æ'.repeat(100_000) })).toBe('malformed')
  expect(await refusedWith({ note: 'a\u0000b' })).toBe('malformed')
  expect(await refusedWith({ note: 'a\ud800b' })).toBe('malformed')
  expect(await refusedWith({ kind: 'visit', place: null })).toBe('malformed')
  expect(await refusedWith({ minutes: 1441 })).toBe('malformed')
})

test('a day before the place was there, and the day it closed, are refused', async () => {
  const late = value(
    await addPlace(maja, { kind: 'club', name: 'Klub Ny', since: '2026-11-20', submissionKey: newId() }),
  )
  expect(await refusedWith({ place: late, at: '2026-11-19T12:00:00Z' })).toBe('before-place')
  expect(await refusedWith({ place: late, at: '2026-11-19T23:30:00Z' })).toBeUndefined()
  await house.database.owner.query(`update places.places set closed_on = '2026-11-21' where id = $1`, [late])
  expect(await refusedWith({ place: late, at: '2026-11-20T23:30:00Z' })).toBe('place-closed')
})

test('one broken entry does not keep the others out', async () => {
  const [first, last] = [anEntry(), anEntry({ place: club, kind: 'visit' })]
  const { answers } = await whenHandedIn(house, device, [first, { id: 'x' }, 7, last])
  expect(answers.map(({ outcome }) => outcome)).toEqual(['stored', 'refused', 'refused', 'stored'])
  expect(await counted('visits', 'id', last.id)).toBe(1)
})

test('the same sending any number of times, and two at once, store one', async () => {
  const entry = anEntry({ note: 'Stille aften' })
  const both = await Promise.all([1, 2].map(() => whenHandedIn(house, device, [entry, entry])))
  const outcomes = both.flatMap(({ answers }) => answers.map(({ outcome }) => outcome)).sort()
  expect(outcomes).toEqual(['known', 'known', 'known', 'stored'])
  expect(await counted('visits', 'id', entry.id)).toBe(1)
  expect(await counted('visit_versions', 'visit_id', entry.id)).toBe(1)
})

test('the same number with other words is refused, and what stood there stands', async () => {
  const entry = anEntry({ note: 'Stille aften' })
  await whenHandedIn(house, device, [entry])
  const { answers } = await whenHandedIn(house, device, [
    { ...entry, note: 'Noget andet' },
    anEntry({ version: entry.version }),
    anEntry({ id: entry.id }),
  ])
  expect(answers.map(({ code }) => code)).toEqual(['id-in-use', 'id-in-use', 'id-in-use'])
  const { rows } = await house.database.owner.query('select note from outreach.visits where id = $1', [entry.id])
  expect(rows).toEqual([{ note: 'Stille aften' }])
})

test('a thousand entries in ten sendings, each sent twice, are stored once', async () => {
  const entries = Array.from({ length: 1000 }, (_, at) => anEntry({ whereWords: `Hjørne ${at}`, note: 'tusind' }))
  for (let from = 0; from < 1000; from += 100) {
    const piece = entries.slice(from, from + 100)
    await whenHandedIn(house, device, piece)
    await whenHandedIn(house, device, piece)
  }
  expect(await counted('visits', 'note', 'tusind')).toBe(1000)
}, 120_000)

test('a correction builds on what it corrects, also when it comes first', async () => {
  const first = anEntry({ note: 'først' })
  const second = { ...first, version: newId(), buildsOn: first.version, note: 'rettet' }
  expect((await whenHandedIn(house, device, [second, first])).answers.map(({ outcome }) => outcome)).toEqual([
    'stored',
    'stored',
  ])
  const third = { ...first, version: newId(), buildsOn: second.version, note: 'rettet igen' }
  const fourth = { ...first, version: newId(), buildsOn: third.version, note: 'rettet sidst' }
  await whenHandedIn(house, device, [fourth, third])
  const { rows } = await house.database.owner.query('select note from outreach.visits where id = $1', [first.id])
  expect(rows).toEqual([{ note: 'rettet sidst' }])
  expect(await counted('visit_versions', 'visit_id', first.id)).toBe(4)
})

test('two corrections of one wording are both kept, and the visit stays as the first made it', async () => {
  const entry = anEntry()
  const office = { ...entry, version: newId(), buildsOn: entry.version, note: 'fra kontoret' }
  const street = { ...entry, version: newId(), buildsOn: entry.version, note: 'fra gaden' }
  const { answers } = await whenHandedIn(house, device, [entry, office, street])
  expect(answers.map(({ outcome }) => outcome)).toEqual(['stored', 'stored', 'conflict'])
  const { rows } = await house.database.owner.query('select note from outreach.visits where id = $1', [entry.id])
  expect(rows).toEqual([{ note: 'fra kontoret' }])
  expect(await counted('visit_conflicts', 'version_id', street.version)).toBe(1)
})
