import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { ChosenBasis, ChosenPurpose } from '../../law/index.ts'
import type { Side } from './exchanges.ts'

export type NewExchange = {
  readonly id: string
  readonly direction: 'offer' | 'request'
  readonly askedBy: string
  readonly holder: Pick<Side, 'account' | 'organisationId'>
  readonly receiver: Pick<Side, 'account' | 'organisationId'>
  readonly basis: ChosenBasis
  readonly purpose: ChosenPurpose
  readonly necessity: string
  readonly wanted: string
  readonly answerBy: PlainDate | null
  readonly submissionKey: string
}

/** False when one was made from the same form already. */
export async function insertExchange(tx: Tx, exchange: NewExchange): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('disclosure.exchanges')
    .values({
      municipality_id: tx.actor.municipality,
      id: exchange.id,
      direction: exchange.direction,
      asked_by: exchange.askedBy,
      holder_id: exchange.holder.account,
      holder_organisation_id: exchange.holder.organisationId,
      receiver_id: exchange.receiver.account,
      receiver_organisation_id: exchange.receiver.organisationId,
      basis: exchange.basis,
      purpose: exchange.purpose,
      necessity: exchange.necessity,
      wanted: exchange.wanted,
      answer_by: exchange.answerBy,
      submission_key: exchange.submissionKey,
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'submission_key']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** The exchange made from a form by the actor, or null. */
export async function findBySubmission(tx: Tx, key: string): Promise<string | null> {
  const row = await tx.db
    .selectFrom('disclosure.exchanges')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('submission_key', '=', key)
    .executeTakeFirst()
  return row?.id ?? null
}
