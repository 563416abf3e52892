import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { districtRows, insertDistrict } from '../data/district-rows.ts'
import { PositionInput } from './place-input.ts'

/** The school districts, by name. */
export const listDistricts = action({
  name: 'places.list-districts',
  allow: 'place:read',
  input: z.strictObject({}),
  async run(tx) {
    return done(await districtRows(tx))
  },
})

/** Adds a school district. Refuses a name that is taken (`name-taken`). */
export const addDistrict = action({
  name: 'places.add-district',
  allow: 'place:write',
  input: z.strictObject({
    name: z.string().trim().min(1).max(100),
    position: PositionInput.nullable().default(null),
  }),
  async run(tx, { name, position }) {
    const id = await insertDistrict(tx, name, position)
    if (!id) return refuse('conflict', 'name-taken')
    tx.about(id)
    return done(id)
  },
})
