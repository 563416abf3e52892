import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { ChosenBasis, ChosenPurpose, DataClass } from '../../law/index.ts'

/** One thing that is shared, as the receiver sees it. The subject says whom the rest is about. */
export type SharedItem = {
  readonly kind: 'subject' | 'note' | 'fact' | 'sentence'
  readonly dataClass: DataClass
  readonly body: string
  readonly source: string
  readonly happenedOn: PlainDate | null
  readonly noteId: string | null
}

/** Somebody else who can be recognised in what is shared, and why they must be. */
export type Mention = { readonly describedAs: string; readonly necessity: string }

export type NewDecision = {
  readonly exchangeId: string
  readonly choice: 'share' | 'keep'
  readonly basis: ChosenBasis
  readonly purpose: ChosenPurpose
  readonly necessity: string
  readonly reason: string
  readonly personId: string | null
  readonly caseId: string | null
  readonly consentId: string | null
  readonly findingId: string
  readonly validUntil: Date | null
  readonly decidedBy: string
}

/** Waits for whoever is taking this consent back, and makes them wait: what is read of it afterwards holds. */
export async function waitForConsent(tx: Tx, consent: string): Promise<void> {
  await sql`select disclosure.wait_for_consent(${consent})`.execute(tx.db)
}

/** False when somebody has decided it already. */
export async function insertDecision(tx: Tx, decision: NewDecision): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('disclosure.decisions')
    .values({
      municipality_id: tx.actor.municipality,
      exchange_id: decision.exchangeId,
      choice: decision.choice,
      basis: decision.basis,
      purpose: decision.purpose,
      necessity: decision.necessity,
      reason: decision.reason,
      person_id: decision.personId,
      case_id: decision.caseId,
      consent_id: decision.consentId,
      finding_id: decision.findingId,
      valid_until: decision.validUntil,
      decided_by: decision.decidedBy,
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'exchange_id']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** What is shared, in the transaction that decides; nothing is added to it afterwards. */
export async function insertItems(tx: Tx, exchangeId: string, items: readonly SharedItem[]): Promise<void> {
  await tx.db
    .insertInto('disclosure.items')
    .values(
      items.map((item, position) => ({
        municipality_id: tx.actor.municipality,
        exchange_id: exchangeId,
        position,
        kind: item.kind,
        data_class: item.dataClass,
        body: item.body,
        source: item.source,
        happened_on: item.happenedOn,
        note_id: item.noteId,
      })),
    )
    .execute()
}

export async function insertMentions(tx: Tx, exchangeId: string, mentions: readonly Mention[]): Promise<void> {
  if (mentions.length === 0) return
  await tx.db
    .insertInto('disclosure.mentions')
    .values(
      mentions.map((mention, position) => ({
        municipality_id: tx.actor.municipality,
        exchange_id: exchangeId,
        position,
        described_as: mention.describedAs,
        necessity: mention.necessity,
      })),
    )
    .execute()
}

/** Lets the receiver in to this exchange and nothing else, until a day. */
export async function grantExchange(tx: Tx, exchangeId: string, receiver: string, until: Date): Promise<void> {
  await tx.db
    .insertInto('access.grants')
    .values({
      municipality_id: tx.actor.municipality,
      id: newId(),
      account_id: receiver,
      object_kind: 'exchange',
      object_id: exchangeId,
      relation: 'disclosed',
      given_by: tx.actor.kind === 'staff' ? tx.actor.account : null,
      valid_until: until,
    })
    .execute()
}

/** What the actor may read of what was shared: all on the giving side, nothing for a receiver who has not accepted. */
export async function readItems(tx: Tx, exchangeId: string): Promise<SharedItem[]> {
  const rows = await tx.db
    .selectFrom('disclosure.items')
    .select(['kind', 'data_class', 'body', 'source', 'happened_on', 'note_id'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('exchange_id', '=', exchangeId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    kind: row.kind as SharedItem['kind'],
    dataClass: row.data_class as DataClass,
    body: row.body,
    source: row.source,
    happenedOn: row.happened_on as PlainDate | null,
    noteId: row.note_id,
  }))
}

export async function readMentions(tx: Tx, exchangeId: string): Promise<Mention[]> {
  const rows = await tx.db
    .selectFrom('disclosure.mentions')
    .select(['described_as', 'necessity'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('exchange_id', '=', exchangeId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ describedAs: row.described_as, necessity: row.necessity }))
}
