import { plainDate } from '../kernel/dates.ts'
import { newId } from '../kernel/ids.ts'
import { addDistrict, addPlace } from '../modules/places/index.ts'
import { inventedDistricts, inventedPlaces } from './invented-places.ts'
import { granted, type Place } from './settle-place.ts'

/** Puts the places of the invented municipality in the register; their ids, by key. Each falls in the nearest district. */
export async function furnishPlaces(place: Place): Promise<ReadonlyMap<string, string>> {
  const maja = place.actor('maja')
  for (const { name, ...position } of inventedDistricts) granted(await addDistrict(maja, { name, position }))
  const settled = new Map<string, string>()
  for (const { key, organisation, latitude, longitude, ...facts } of inventedPlaces) {
    const id = granted(
      await addPlace(maja, {
        ...facts,
        position: { latitude, longitude },
        organisation: organisation ? place.organisation(organisation) : null,
        since: plainDate('2020-01-01'),
        submissionKey: newId(),
      }),
    )
    settled.set(key, id)
  }
  return settled
}
