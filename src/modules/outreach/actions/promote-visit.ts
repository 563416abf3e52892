import { z } from 'zod'
import { cprIn } from '../../../kernel/cpr-in-text.ts'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { findVisit } from '../data/visit-rows.ts'
import { ConcernShape } from '../domain/street-entry.ts'
import { promoteOnce } from './promote-entry.ts'

/** Makes a concern of what was seen, for the intake to look at; once for each `concern.id`. */
export const promoteVisit = action({
  name: 'outreach.promote-visit',
  allow: 'outreach:write',
  input: z.strictObject({ visitId: z.uuid(), concern: ConcernShape }),
  async run(tx, { visitId, concern }): Promise<Outcome<undefined>> {
    const visit = await findVisit(tx, visitId)
    if (!visit) return missing()
    tx.about(visitId)
    if (cprIn(concern.reason) || cprIn(concern.message)) return refuse('rule', 'has-cpr')
    return (await promoteOnce(tx, visitId, visit.placeName ?? visit.whereWords, concern)) ?? done()
  },
})
