import type { StaffActor } from '../kernel/actor.ts'
import { instantAt } from '../kernel/copenhagen-clock.ts'
import { addDays, type PlainDate } from '../kernel/dates.ts'
import { newId } from '../kernel/ids.ts'
import { setCadence } from '../modules/outreach/index.ts'
import { addPlace, type PlaceKind } from '../modules/places/index.ts'
import { type TestHouse, testMunicipality, value } from './test-house.ts'

/** A place that has been there for two years, visited this often all year round; null: as needed. */
export async function givenVisitedPlace(
  actor: StaffActor,
  today: PlainDate,
  { name = 'Skolen ved Søen', kind = 'school' as PlaceKind, everyDays = 14 as number | null, since = -100 } = {},
): Promise<string> {
  const placeId = value(await addPlace(actor, { name, kind, since: addDays(today, -730), submissionKey: newId() }))
  const season = { seasonFrom: null, seasonTo: null }
  const from = addDays(today, since)
  value(
    await setCadence(actor, { placeId, since: from, everyDays, calendar: 'always', ...season, submissionKey: newId() }),
  )
  return placeId
}

/** A visit at a place on a day, written straight into the table. */
export async function givenVisitRow(
  house: TestHouse,
  actor: StaffActor,
  {
    place,
    day,
    outcome = 'held',
    occasion = 'regular',
  }: { place: string; day: PlainDate; outcome?: string; occasion?: string },
): Promise<void> {
  const at = instantAt(day, '14:00')
  await house.database.owner.query(
    `insert into outreach.visits (municipality_id, id, account_id, recorded_by, version_id, kind, occasion, outcome, place_id,
       happened_at, happened_on, head_band, age_band, mood)
     values ($1, $2, $3, $3, $4, 'visit', $5, $6, $7, $8, $9, '6-15', '15-17', 'calm')`,
    [testMunicipality, newId(), actor.account, newId(), occasion, outcome, place, at, day],
  )
}
