import { expect, test } from 'vitest'
import { listEvents, openEvent } from '../modules/events/index.ts'
import { openTestDatabase } from '../testing/test-database.ts'
import { openTestKeys } from '../testing/test-keys.ts'
import { furnishPlaces } from './furnish-places.ts'
import { inventedEvents, inventedVolunteers } from './invented-events.ts'
import { playEvents } from './play-events.ts'
import { granted, settlePlace } from './settle-place.ts'

await openTestKeys()
const database = await openTestDatabase()

async function played(municipality: number, end: string) {
  let now = new Date(end)
  const clock = {
    get now() {
      return now
    },
    set now(moment: Date) {
      now = moment
      database.setClock(moment)
    },
  }
  clock.now = now
  const place = await settlePlace(municipality)
  await playEvents(place, clock, await furnishPlaces(place))
  return { place, now: () => now }
}

const autumn = await played(997, '2026-11-25T13:10:00+01:00')
const { place } = autumn
const maja = place.actor('maja')

test('nobody can have the telephone numbers of those who are called', () => {
  const numbers = JSON.stringify([inventedEvents, inventedVolunteers]).match(/\d{2}(?: \d{2}){3}/g) ?? []
  expect(numbers).toHaveLength(5)
  expect(numbers.filter((number) => !number.startsWith('00'))).toEqual([])
})

test('three events of the year are over, each at the stage it would be, and New Year is to come', async () => {
  const events = granted(await listEvents(maja, {}))
  expect(events.map(({ template, firstDay, status }) => [template, firstDay, status])).toEqual([
    ['nytaar', '2026-12-31', 'planned'],
    ['j-dag', '2026-11-06', 'held'],
    ['sidste-skoledag', '2026-06-19', 'evaluated'],
    ['nytaar', '2025-12-31', 'evaluated'],
  ])
  expect(autumn.now()).toEqual(new Date('2026-11-25T13:10:00+01:00'))
})

test('the New Year to come opens with what was learned, with two volunteers and with places nobody has', async () => {
  const eventId = granted(await listEvents(maja, { year: 2026 }))[0]?.id ?? ''
  const { learned, volunteers, contacts, posts } = granted(await openEvent(maja, { eventId }))
  expect(learned?.nextYear).toBe('To voksne på havnen fra kl. 21, og brandtæppe i rygsækken.')
  expect(volunteers).toHaveLength(2)
  expect(contacts.map(({ part }) => part)).toEqual(['police', 'transport'])
  expect(posts.map(({ name, shifts }) => [name, shifts.map(({ missing }) => missing)])).toEqual([
    ['Torvet', [0]],
    ['Havnepladsen', [1]],
  ])
})

test('what happened is written at the time it happened, after midnight too', async () => {
  const { rows } = await database.owner.query<{ at: string }>(
    `select to_char(happened_at at time zone 'Europe/Copenhagen', 'YYYY-MM-DD HH24:MI') as at
       from events.incidents where municipality_id = 997 order by happened_at`,
  )
  expect(rows.map(({ at }) => at)).toEqual([
    ...['2025-12-31 22:40', '2026-01-01 00:25', '2026-06-19 14:10', '2026-06-19 17:45'],
    ...['2026-11-06 21:20', '2026-11-06 22:30'],
  ])
})

test('in the very night of New Year, and on the day after, it can be played as well', async () => {
  const during = await played(996, '2026-12-31T23:30:00+01:00')
  const after = await played(995, '2027-01-01T02:00:00+01:00')
  const [first] = granted(await listEvents(during.place.actor('maja'), {}))
  const [next] = granted(await listEvents(after.place.actor('maja'), {}))
  expect(first).toMatchObject({ template: 'nytaar', firstDay: '2026-12-31', status: 'planned' })
  expect(next).toMatchObject({ template: 'nytaar', firstDay: '2027-12-31', status: 'planned' })
})
