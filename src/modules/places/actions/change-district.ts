import { z } from 'zod'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { rolesAllow } from '../../../platform/access/permissions.ts'
import { districtRows, isDistrictNameTaken, keptDistricts, movePlaces, updateDistrict } from '../data/district-rows.ts'
import { PositionInput } from './place-input.ts'

export type { KeptDistrict } from '../data/district-rows.ts'

/** All districts with how many places are in each, and those that are closed. */
export const openDistricts = action({
  name: 'places.open-districts',
  allow: 'place:read',
  input: z.strictObject({}),
  async run(tx) {
    const all = await keptDistricts(tx)
    return done({
      open: all.filter(({ closedOn }) => closedOn === null),
      closed: all.filter(({ closedOn }) => closedOn !== null),
      mayWrite: rolesAllow(tx.roles, 'place:write'),
      mayKeepOutline: rolesAllow(tx.roles, 'outreach:lead'),
    })
  },
})

/** One district to put right, and the others its places may go to when it is closed. */
export const openDistrict = action({
  name: 'places.open-district',
  allow: 'place:write',
  input: z.strictObject({ districtId: z.uuid() }),
  async run(tx, { districtId }) {
    const [district] = await keptDistricts(tx, districtId)
    if (!district) return missing()
    tx.about(districtId)
    return done({ district, others: (await districtRows(tx)).filter(({ id }) => id !== districtId) })
  },
})

/** Gives a district another name or another middle. Refuses a name that is taken (`name-taken`). */
export const changeDistrict = action({
  name: 'places.change-district',
  allow: 'place:write',
  input: z.strictObject({
    districtId: z.uuid(),
    name: z.string().trim().min(1).max(100),
    position: PositionInput.nullable().default(null),
  }),
  async run(tx, { districtId, name, position }): Promise<Outcome<undefined>> {
    const [district] = await keptDistricts(tx, districtId)
    if (!district) return missing()
    tx.about(districtId)
    if (!district.closedOn && (await isDistrictNameTaken(tx, name, districtId))) return refuse('conflict', 'name-taken')
    await updateDistrict(tx, districtId, { name, position })
    return done()
  },
})

/**
 * Closes a district from today: no place is put in it any more. Its open places go to `into`; without one, a district
 * with places is refused (`district-has-places`). What was counted in it earlier stays counted in it. Refuses one that
 * is closed (`district-closed`) and an `into` that is not open (`unknown-district`).
 */
export const closeDistrict = action({
  name: 'places.close-district',
  allow: 'place:write',
  input: z.strictObject({ districtId: z.uuid(), into: z.uuid().nullable() }),
  async run(tx, { districtId, into }): Promise<Outcome<undefined>> {
    const [district] = await keptDistricts(tx, districtId)
    if (!district) return missing()
    tx.about(districtId)
    if (district.closedOn) return refuse('conflict', 'district-closed')
    if (into) {
      const isOpen = (await districtRows(tx)).some(({ id }) => id === into && id !== districtId)
      if (!isOpen) return refuse('rule', 'unknown-district')
      await movePlaces(tx, districtId, into)
    } else if (district.places > 0) return refuse('rule', 'district-has-places')
    await updateDistrict(tx, districtId, { closedOn: tx.today })
    return done()
  },
})

/** Opens a closed district again, without the places that went elsewhere. Refuses a name another has (`name-taken`). */
export const reopenDistrict = action({
  name: 'places.reopen-district',
  allow: 'place:write',
  input: z.strictObject({ districtId: z.uuid() }),
  async run(tx, { districtId }): Promise<Outcome<undefined>> {
    const [district] = await keptDistricts(tx, districtId)
    if (!district) return missing()
    tx.about(districtId)
    if (!district.closedOn) return refuse('conflict', 'district-open')
    if (await isDistrictNameTaken(tx, district.name, districtId)) return refuse('conflict', 'name-taken')
    await updateDistrict(tx, districtId, { closedOn: null })
    return done()
  },
})
