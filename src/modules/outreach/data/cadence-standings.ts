import { addDays, type PlainDate } from '../../../kernel/dates.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { listSchoolHolidays } from '../../directory/index.ts'
import { listClosures, listPlaces, type Place } from '../../places/index.ts'
import { type CadenceStanding, type ClosedDays, daysOf, reckonCadence } from '../domain/visit-cadence.ts'
import { amberShareNow, type CadenceRow, cadencesByPlace } from './cadence-rows.ts'
import { lastVisits } from './cadence-visits.ts'

export type PlaceStanding = {
  readonly place: Place
  readonly lastOn: PlainDate | null
  readonly standing: CadenceStanding
}

/** Open places and how each stands today; those named in `ids`, or all. */
export async function placeStandings(tx: Tx, ids: readonly string[] | 'all'): Promise<readonly PlaceStanding[]> {
  const { places } = granted(await listPlaces.within(tx, {}))
  const wanted = ids === 'all' ? places : places.filter(({ id }) => ids.includes(id))
  const names = wanted.map(({ id }) => id)
  const cadences = await cadencesByPlace(tx, names)
  const visits = await lastVisits(tx, names, tx.today)
  const closed = await closedDaysByPlace(tx)
  const amberShare = await amberShareNow(tx)
  return wanted.map((place) => {
    const lastOn = visits.get(place.id) ?? null
    const rules: readonly CadenceRow[] = cadences.get(place.id) ?? []
    const asked = {
      rules,
      lastVisit: lastOn,
      since: place.since,
      closed: closed(place.id),
      today: tx.today,
      amberShare,
    }
    return { place, lastOn, standing: reckonCadence(asked) }
  })
}

/** Which days do not count where: school holidays for all, closures place by place. */
export async function closedDaysByPlace(tx: Tx): Promise<(place: string) => ClosedDays> {
  const { holidays } = granted(await listSchoolHolidays.within(tx, {}))
  const window = { from: addDays(tx.today, -3660), to: addDays(tx.today, 800) }
  const closures = granted(await listClosures.within(tx, window))
  const school = daysOf(holidays.map(({ firstDay, lastDay }) => ({ from: firstDay, to: lastDay })))
  const shut = Map.groupBy(closures, ({ place }) => place)
  return (place) => ({
    school,
    place: daysOf((shut.get(place) ?? []).map(({ firstDay, lastDay }) => ({ from: firstDay, to: lastDay }))),
  })
}

/** Whoever may see outreach may see places and holidays: anything else is a slip in the permissions. */
function granted<Value>(outcome: Outcome<Value>): Value {
  if (outcome.refused) throw new Error('Outreach may not read what it builds on')
  return outcome.value
}
