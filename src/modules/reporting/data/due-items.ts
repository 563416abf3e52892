import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

export type WaitingInquiry = {
  readonly id: string
  readonly dueAt: Date
  readonly receivedAt: Date
  readonly concerns: string
  readonly channel: string
  readonly owned: boolean
  readonly escalated: boolean
}

const most = 50

/** Inquiries that wait for the unit and are the reader's own or nobody's: the most urgent first. */
export async function waitingInquiries(tx: Tx, account: string): Promise<WaitingInquiry[]> {
  const rows = await tx.db
    .selectFrom('contact.due_items')
    .select(['id', 'owner_id', 'due_at', 'received_at', 'concerns', 'channel', 'escalated_at'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where((either) => either.or([either('owner_id', '=', account), either('owner_id', 'is', null)]))
    .orderBy('due_at')
    .limit(most)
    .execute()
  return rows.flatMap((row) =>
    row.id && row.due_at && row.received_at
      ? [
          {
            id: row.id,
            dueAt: row.due_at,
            receivedAt: row.received_at,
            concerns: row.concerns ?? '',
            channel: row.channel ?? '',
            owned: row.owner_id !== null,
            escalated: row.escalated_at !== null,
          },
        ]
      : [],
  )
}

export type DueFollowUp = {
  readonly id: string
  readonly caseId: string
  readonly caseNumber: string
  readonly what: string
  readonly dueOn: PlainDate
}

/** The reader's own follow-ups that are due within the week or late. */
export async function dueFollowUps(tx: Tx, account: string, until: PlainDate): Promise<DueFollowUp[]> {
  const rows = await tx.db
    .selectFrom('cases.due_items')
    .select(['id', 'case_id', 'number', 'what', 'due_on'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('owner_id', '=', account)
    .where('due_on', '<=', until)
    .orderBy('due_on')
    .limit(most)
    .execute()
  return rows.flatMap((row) =>
    row.id && row.case_id && row.number && row.what && row.due_on
      ? [{ id: row.id, caseId: row.case_id, caseNumber: row.number, what: row.what, dueOn: row.due_on as PlainDate }]
      : [],
  )
}

/** Inquiries the reader filed and SSP has answered, waiting for the reader. */
export async function answeredInquiries(
  tx: Tx,
  account: string,
): Promise<{ id: string; receivedAt: Date; concerns: string }[]> {
  const rows = await tx.db
    .selectFrom('contact.answered_items')
    .select(['id', 'received_at', 'concerns'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('filed_by', '=', account)
    .orderBy('received_at', 'desc')
    .limit(most)
    .execute()
  return rows.flatMap((row) =>
    row.id && row.received_at ? [{ id: row.id, receivedAt: row.received_at, concerns: row.concerns ?? '' }] : [],
  )
}
