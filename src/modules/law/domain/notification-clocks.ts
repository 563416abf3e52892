import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { dueWithin24Hours, receiptDays } from '../../../kernel/danish-deadlines.ts'
import type { PlainDate } from '../../../kernel/dates.ts'

/** When something is due at the municipality after it received a notification. */
export type NotificationClocks = {
  /** The municipality's acute assessment: 24 hours of the clock, weekends and nights included. */
  readonly assessmentDue: Date
  /** The sixth weekday where Saturday counts: ask for the receipt from this day. */
  readonly receiptWarnOn: PlainDate
  /** The sixth weekday where Saturday does not count: overdue after this day. */
  readonly receiptOverdueAfter: PlainDate
}

/** RU-09. SSP is the sender, so these remind; they bind the municipality's family unit and not us. */
export function notificationClocks(receivedAt: Date): NotificationClocks {
  const { warnOn, overdueAfter } = receiptDays(copenhagenDate(receivedAt))
  return { assessmentDue: dueWithin24Hours(receivedAt), receiptWarnOn: warnOn, receiptOverdueAfter: overdueAfter }
}
