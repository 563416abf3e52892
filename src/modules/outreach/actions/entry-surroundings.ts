import type { Outcome } from '../../../kernel/outcome.ts'
import { done } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { listHotspots } from '../../hotspots/index.ts'
import { type District, listPlaces, nearestDistrict, type Place } from '../../places/index.ts'
import type { Wording } from '../domain/street-entry.ts'

/** What entries are held against: the places, the districts, the hotspots; read once for a whole sending. */
export type Surroundings = {
  readonly places: ReadonlyMap<string, Place>
  readonly districts: readonly District[]
  readonly hotspots: ReadonlySet<string>
}

export async function readSurroundings(tx: Tx): Promise<Outcome<Surroundings>> {
  const listed = await listPlaces.within(tx, { state: 'all' })
  if (listed.refused) return listed
  const hotspots = await listHotspots.within(tx, { state: 'all' })
  if (hotspots.refused) return hotspots
  return done({
    places: new Map(listed.value.places.map((place) => [place.id, place])),
    districts: listed.value.districts,
    hotspots: new Set(hotspots.value.map(({ id }) => id)),
  })
}

/** The school district an entry counts in: its place's, or the nearest to where the phone was. */
export function districtOf({ place, position }: Wording, { places, districts }: Surroundings): string | null {
  if (place) return places.get(place)?.district?.id ?? null
  return position ? (nearestDistrict(position, districts)?.id ?? null) : null
}
