import { z } from 'zod'
import { done } from '../../kernel/outcome.ts'
import { action } from '../access/action.ts'
import { settle, updateLetter } from './outbox.ts'

/** Writes down how it went: sent where `fault` is null; else the code, and the letter may be taken again. */
export const settleLetter = action({
  name: 'mail.settle-letter',
  allow: 'system',
  purpose: 'Besked uden indhold',
  input: z.strictObject({
    letter: z.uuid(),
    fault: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/)
      .nullable(),
  }),
  async run(tx, { letter, fault }) {
    if (fault !== null) tx.remark({ fault })
    if (fault === null) await settle(tx, letter, null)
    else await updateLetter(tx, letter, { last_fault: fault, taken_until: null })
    return done()
  },
})
