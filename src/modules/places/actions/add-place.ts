import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { districtRows } from '../data/district-rows.ts'
import { insertPlace, placeBySubmission, type WrittenPlace } from '../data/place-writing.ts'
import { nearestDistrict } from '../domain/place.ts'
import { placeFields } from './place-input.ts'

/**
 * Adds a place and answers its id. The same submission key again is the same place. Where no district is chosen and
 * the place has a position, it is put in the nearest one. Refuses a district that is not there (`unknown-district`).
 */
export const addPlace = action({
  name: 'places.add-place',
  allow: 'place:write',
  input: z.strictObject({ ...placeFields, submissionKey: z.uuid() }),
  async run(tx, { submissionKey, ...place }): Promise<Outcome<string>> {
    const settled = await settle(tx, place)
    if (!settled) return refuse('rule', 'unknown-district')
    const id = newId()
    const isNew = await insertPlace(tx, id, submissionKey, settled)
    const known = isNew ? id : await placeBySubmission(tx, submissionKey)
    if (!known) return refuse('conflict', 'key-in-use')
    tx.about(known)
    return done(known)
  },
})

/** The place with its district, or null where the chosen one is not there. It may stay in the one it `has`. */
export async function settle(tx: Tx, place: WrittenPlace, has: string | null = null): Promise<WrittenPlace | null> {
  if (place.district && place.district === has) return place
  const districts = await districtRows(tx)
  if (place.district) return districts.some(({ id }) => id === place.district) ? place : null
  if (!place.position) return place
  return { ...place, district: nearestDistrict(place.position, districts)?.id ?? null }
}
