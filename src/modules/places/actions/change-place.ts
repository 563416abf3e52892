import { z } from 'zod'
import { compareDates } from '../../../kernel/dates.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { placeById } from '../data/place-rows.ts'
import { closePlaceRow, updatePlace } from '../data/place-writing.ts'
import { settle } from './add-place.ts'
import { placeFields } from './place-input.ts'

/** Puts a place right. Refuses a district that is not there, and a first day after the day it closed. */
export const changePlace = action({
  name: 'places.change-place',
  allow: 'place:write',
  input: z.strictObject({ placeId: z.uuid(), ...placeFields }),
  async run(tx, { placeId, ...place }) {
    const known = await placeById(tx, placeId)
    if (!known) return missing()
    if (known.closedOn && compareDates(place.since, known.closedOn) > 0) return refuse('rule', 'since-after-closing')
    const settled = await settle(tx, place, known.district?.id)
    if (!settled) return refuse('rule', 'unknown-district')
    await updatePlace(tx, placeId, settled)
    tx.about(placeId)
    return done()
  },
})

/** Closes a place from today: it leaves the lists and is kept. Refuses one that is closed (`already-closed`). */
export const closePlace = action({
  name: 'places.close-place',
  allow: 'place:write',
  input: z.strictObject({ placeId: z.uuid() }),
  async run(tx, { placeId }) {
    const place = await placeById(tx, placeId)
    if (!place) return missing()
    if (place.closedOn) return refuse('conflict', 'already-closed')
    await closePlaceRow(tx, placeId, compareDates(place.since, tx.today) > 0 ? place.since : tx.today)
    tx.about(placeId)
    return done()
  },
})

/** Opens a closed place again. Refuses one that is open (`already-open`). */
export const reopenPlace = action({
  name: 'places.reopen-place',
  allow: 'place:write',
  input: z.strictObject({ placeId: z.uuid() }),
  async run(tx, { placeId }) {
    const place = await placeById(tx, placeId)
    if (!place) return missing()
    if (!place.closedOn) return refuse('conflict', 'already-open')
    await closePlaceRow(tx, placeId, null)
    tx.about(placeId)
    return done()
  },
})
