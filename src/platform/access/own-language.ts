import { z } from 'zod'
import { languages } from '../../kernel/language.ts'
import { done, missing } from '../../kernel/outcome.ts'
import { action } from './action.ts'

/** Chooses the language one's own pages are shown in. */
export const setOwnLanguage = action({
  name: 'access.set-own-language',
  allow: 'signed-in',
  input: z.strictObject({ language: z.enum(languages) }),
  async run(tx, { language }) {
    if (tx.actor.kind !== 'staff') return missing()
    await tx.db
      .updateTable('access.accounts')
      .set({ language })
      .where('municipality_id', '=', tx.actor.municipality)
      .where('id', '=', tx.actor.account)
      .execute()
    return done()
  },
})
