import { z } from 'zod'
import { addDays } from '../../../kernel/dates.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { rolesAllow } from '../../../platform/access/permissions.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { listPeopleAtWork } from '../../directory/index.ts'
import { closureRows } from '../data/closure-rows.ts'
import { contactRows } from '../data/contact-rows.ts'
import { districtRows } from '../data/district-rows.ts'
import { placeById } from '../data/place-rows.ts'
import type { Place } from '../domain/place.ts'

const aheadDays = 800

/** One place with whom one asks for there and who works in its organisation, and its closures from the last year on. */
export const openPlace = action({
  name: 'places.open-place',
  allow: 'place:read',
  input: z.strictObject({ placeId: z.uuid() }),
  async run(tx, { placeId }) {
    const place = await placeById(tx, placeId)
    if (!place) return missing()
    const window = { from: addDays(tx.today, -366), to: addDays(tx.today, aheadDays) }
    tx.about(placeId)
    return done({
      place,
      contacts: await contactRows(tx, placeId),
      atWork: await peopleAt(tx, place),
      closures: await closureRows(tx, { place: placeId, ...window }),
      districts: await districtRows(tx),
      today: tx.today,
      mayWrite: rolesAllow(tx.roles, 'place:write'),
    })
  },
})

async function peopleAt(tx: Tx, { organisation }: Place) {
  if (!organisation || !rolesAllow(tx.roles, 'directory:read')) return []
  const people = await listPeopleAtWork.within(tx, {})
  return people.refused ? [] : people.value.filter((person) => person.organisation.id === organisation)
}

export type { PlaceContact } from '../data/contact-rows.ts'
