import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { findCaseFile } from '../data/case-files.ts'
import { keepLook } from '../data/case-looks.ts'

/**
 * Marks a case as read up to the moment it was shown, so that what came in between is still new. A moment in the future
 * counts as now; an earlier one than the last changes nothing.
 */
export const markAsRead = action({
  name: 'cases.mark-as-read',
  allow: 'case:read',
  input: z.strictObject({ caseId: z.uuid(), shownAt: z.iso.datetime().optional() }),
  async run(tx, { caseId, shownAt }) {
    tx.about(caseId)
    if (tx.actor.kind !== 'staff' || !(await findCaseFile(tx, caseId))) return missing()
    const shown = shownAt === undefined ? tx.now.getTime() : Date.parse(shownAt)
    await keepLook(tx, caseId, tx.actor.account, new Date(Math.min(shown, tx.now.getTime())))
    return done()
  },
})
