import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { consultantsByName } from '../data/consultant-profiles.ts'

/** Somebody in the SSP unit who can own an inquiry or a case. */
export type Colleague = { readonly account: string; readonly name: string; readonly title: string }

/** The consultants and leaders of the SSP unit whose accounts are open, by name: for choosing an owner. */
export const listColleagues = action({
  name: 'directory.list-colleagues',
  allow: 'directory:read',
  input: z.strictObject({}),
  async run(tx) {
    const consultants = await consultantsByName(tx)
    return done(consultants.map(({ account, name, title }): Colleague => ({ account, name, title })))
  },
})
