import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { readStoredFinding } from '../data/findings.ts'

/**
 * A finding as it was made: facts, outcome, and the reasons in the words of that day. Refuses (`missing`) one that is
 * not there or that the row policies do not show the reader.
 */
export const readFinding = action({
  name: 'law.read-finding',
  allow: 'signed-in',
  input: z.strictObject({ id: z.uuid() }),
  async run(tx, { id }) {
    const found = await readStoredFinding(tx, id)
    if (!found) return missing()
    tx.about(found.aboutId)
    return done(found)
  },
})
