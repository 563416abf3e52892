import type { PlainDate } from '../../../kernel/dates.ts'
import type { NotificationClocks } from '../../law/rules-of-law.ts'

/** `waiting`: there is time yet. `ask`: call them, the sixth weekday may have come. `overdue`: it has passed. */
export type ReceiptState = 'waiting' | 'ask' | 'overdue'

/**
 * How the receipt stands on a day (rule RU-09). Whether Saturday is a weekday is unsettled, so we ask from the earlier
 * day and say overdue only after the later one. It is the family unit's limit; for SSP it is a reminder.
 */
export function receiptState(clocks: NotificationClocks, today: PlainDate): ReceiptState {
  if (today > clocks.receiptOverdueAfter) return 'overdue'
  return today >= clocks.receiptWarnOn ? 'ask' : 'waiting'
}
