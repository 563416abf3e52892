import { z } from 'zod'
import { addDays } from '../../../kernel/dates.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { answeredInquiries, dueFollowUps, waitingInquiries } from '../data/due-items.ts'

/** What waits for the reader today: own and unowned inquiries, own follow-ups within a week, answers to own inquiries. */
export const openToday = action({
  name: 'reporting.open-today',
  allow: 'overview:read',
  input: z.strictObject({}),
  async run(tx) {
    if (tx.actor.kind !== 'staff') return missing()
    const { account } = tx.actor
    const inquiries = await waitingInquiries(tx, account)
    const followUps = await dueFollowUps(tx, account, addDays(tx.today, 7))
    const answered = await answeredInquiries(tx, account)
    tx.about(
      ...inquiries.map(({ id }) => id),
      ...followUps.map(({ caseId }) => caseId),
      ...answered.map(({ id }) => id),
    )
    tx.remark({ inquiries: inquiries.length, followUps: followUps.length, answered: answered.length })
    return done({ inquiries, followUps, answered, today: tx.today })
  },
})

export type { DueFollowUp, WaitingInquiry } from '../data/due-items.ts'
