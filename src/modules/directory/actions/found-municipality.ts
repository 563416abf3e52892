import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'

/** Sets up a municipality to serve. `code` is the official municipality code; refuses one that is there already. */
export const foundMunicipality = action({
  name: 'directory.found-municipality',
  allow: 'system',
  input: z.strictObject({
    name: z.string().min(1).max(100),
    hostNames: z.array(z.string().min(1).max(253)).default([]),
    demonstration: z.boolean().default(false),
  }),
  async run(tx, { name, hostNames, demonstration }) {
    const added = await tx.db
      .insertInto('directory.municipalities')
      .values({ municipality_id: tx.actor.municipality, name, host_names: hostNames, demonstration })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return added.numInsertedOrUpdatedRows ? done() : refuse('conflict', 'municipality-exists')
  },
})
