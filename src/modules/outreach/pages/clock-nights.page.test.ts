import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { anEntry, givenPhone, whenHandedIn } from '../../../testing/given-visits.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { addPlace } from '../../places/index.ts'

/** The two nights a year when the clock on the wall tells only half of it. */

const house = await openTestHouse()
const maja = await house.staff('Maja Bak', ['ssp-consultant'])
const club = value(
  await addPlace(maja, { kind: 'club', name: 'Klub Fjorden', since: '2026-01-01', submissionKey: newId() }),
)
const desk = await house.browser(maja)
const { device } = await givenPhone(house, maja)
const seen = { headBand: '6-15', ageBand: '15-17', mood: 'calm' }

async function instantOf(id: string): Promise<string> {
  const { rows } = await house.database.owner.query('select happened_at from outreach.visits where id = $1', [id])
  return rows[0].happened_at.toISOString()
}

test('half past two comes twice in October: both are kept apart, in order, on the same day', async () => {
  const first = anEntry({ place: club, kind: 'visit', at: '2026-10-25T00:30:00.000Z' })
  const second = anEntry({ place: club, kind: 'visit', at: '2026-10-25T01:30:00.000Z' })
  await whenHandedIn(house, device, [second, first])
  expect(await instantOf(first.id)).toBe('2026-10-25T00:30:00.000Z')
  expect(await instantOf(second.id)).toBe('2026-10-25T01:30:00.000Z')
  for (const { id } of [first, second]) {
    expect((await desk.get(`/besoeg/${id}`)).text).toContain('25. okt. 2.30')
  }
})

test('a note put right in the office leaves an entry of the second hour in the second hour', async () => {
  const { id } = anEntry()
  await whenHandedIn(house, device, [
    anEntry({ id, place: club, kind: 'visit', at: '2026-10-25T01:30:00.000Z', note: 'sent' }),
  ])
  await desk.submit(`/besoeg/${id}/ret`, { note: 'Sen aften' })
  expect(await instantOf(id)).toBe('2026-10-25T01:30:00.000Z')
  await desk.submit(`/besoeg/${id}/ret`, { time: '2.15' })
  expect(await instantOf(id)).toBe('2026-10-25T00:15:00.000Z')
})

test('half past two does not come in March: what is typed so is half past three', async () => {
  const typed = { ...seen, day: '29.3.2026', time: '2.30' }
  const written = await desk.submit(`/gadelog/skema?sted=${club}`, typed, '/gadelog/skema')
  expect((await desk.follow(written)).text).toContain('29. mar. 3.30')
  const { rows } = await house.database.owner.query(
    `select happened_at from outreach.visits where happened_on = '2026-03-29'`,
  )
  expect(rows.map(({ happened_at }) => happened_at.toISOString())).toEqual(['2026-03-29T01:30:00.000Z'])
})
