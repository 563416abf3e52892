import { z } from 'zod'
import { addDays } from '../../../kernel/dates.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { dueElsewhere } from '../data/due-elsewhere.ts'
import { answeredInquiries, dueFollowUps, waitingInquiries } from '../data/due-items.ts'

/**
 * What waits for the reader today: own and unowned inquiries, own follow-ups and tasks within a week, meetings of the
 * week, exchanges to decide or receive, notices without a receipt when it should soon be here, answers to own inquiries.
 */
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
    const elsewhere = await dueElsewhere(tx, { account, now: tx.now, ...weekOf(tx) })
    tx.about(
      ...inquiries.map(({ id }) => id),
      ...followUps.map(({ caseId }) => caseId),
      ...answered.map(({ id }) => id),
      ...elsewhere.map(({ id }) => id),
    )
    tx.remark({
      inquiries: inquiries.length,
      followUps: followUps.length,
      answered: answered.length,
      elsewhere: elsewhere.length,
    })
    return done({ inquiries, followUps, answered, elsewhere, today: tx.today })
  },
})

const days = (count: number) => count * 86_400_000

/** A receipt is asked for when it should soon be here: five days after the notice was sent (RU-09: six weekdays). */
function weekOf(tx: Tx) {
  return {
    from: new Date(tx.now.getTime() - days(5)),
    to: new Date(tx.now.getTime() + days(7)),
    day: addDays(tx.today, 7),
  }
}

export type { DueElsewhere, DueKind } from '../data/due-elsewhere.ts'
export type { DueFollowUp, WaitingInquiry } from '../data/due-items.ts'
