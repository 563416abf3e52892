import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { endSessionsOf } from '../data/account-sessions.ts'

/** Ends every session of one's own, this one too: for a phone left on the bus. Tokens are revoked one by one. */
export const signOutEverywhere = action({
  name: 'directory.sign-out-everywhere',
  allow: 'signed-in',
  input: z.strictObject({}),
  async run(tx) {
    if (tx.actor.kind !== 'staff' || tx.actor.scopes) return missing()
    await endSessionsOf(tx, tx.actor.account)
    tx.about(tx.actor.account)
    return done()
  },
})
