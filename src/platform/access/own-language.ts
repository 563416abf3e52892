import { sql } from 'kysely'
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
    await sql`select access.set_own_language(${language})`.execute(tx.db)
    return done()
  },
})
