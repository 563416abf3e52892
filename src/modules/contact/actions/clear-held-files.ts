import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { deleteStaleHeldFiles } from '../data/held-files.ts'

/** Removes files whose message was never sent. Run often: they are nobody's record. */
export const clearHeldFiles = action({
  name: 'contact.clear-held-files',
  allow: 'system',
  input: z.strictObject({}),
  async run(tx) {
    tx.remark({ files: await deleteStaleHeldFiles(tx) })
    return done()
  },
})
