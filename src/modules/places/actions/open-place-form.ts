import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { listOrganisations } from '../../directory/index.ts'
import { districtRows } from '../data/district-rows.ts'
import { placeById } from '../data/place-rows.ts'

const mostOrganisations = 500

/** What the form for a place needs: the place where one is put right, and the districts and organisations to choose among. */
export const openPlaceForm = action({
  name: 'places.open-place-form',
  allow: 'place:write',
  input: z.strictObject({ placeId: z.uuid().nullable() }),
  async run(tx, { placeId }) {
    const place = placeId ? await placeById(tx, placeId) : null
    if (placeId && !place) return missing()
    const listed = await listOrganisations.within(tx, { pageSize: mostOrganisations })
    const organisations = listed.refused ? [] : listed.value.organisations
    const open: readonly { id: string; name: string }[] = await districtRows(tx)
    const own = place?.district
    return done({
      place,
      // A district that was closed may stay the one its place is in.
      districts: own && !open.some(({ id }) => id === own.id) ? [...open, own] : open,
      organisations: organisations.map(({ id, name }) => ({ id, name })),
      today: tx.today,
      submissionKey: newId(),
    })
  },
})
