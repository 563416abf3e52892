import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type ChosenBasis, type ChosenPurpose, chosenBases, chosenPurposes } from '../../law/index.ts'
import { type ItemState, type ItemTurn, itemTurns } from '../domain/item-gate-turns.ts'

export type BasisRow = {
  readonly basis: ChosenBasis
  readonly purpose: ChosenPurpose
  readonly necessity: string
  /** The human reason where a rule asked for one. */
  readonly reason: string
  readonly consentId: string | null
  /** The matter its meetings are counted by, where it rests on the early exchange. */
  readonly earlyMatterId: string | null
  readonly findingId: string
  readonly decidedBy: string
  readonly deciderName: string
  readonly decidedAt: Date
}

export type NewBasis = Omit<BasisRow, 'deciderName' | 'decidedAt'> & { readonly itemId: string }

/** On what an item rests. The finding must be one of this transaction, about this very item, and not a no. */
export async function insertBasis(tx: Tx, basis: NewBasis): Promise<void> {
  await tx.db
    .insertInto('fora.item_bases')
    .values({
      municipality_id: tx.actor.municipality,
      id: newId(),
      item_id: basis.itemId,
      basis: basis.basis,
      purpose: basis.purpose,
      necessity: basis.necessity,
      reason: basis.reason,
      consent_id: basis.consentId,
      early_matter_id: basis.earlyMatterId,
      finding_id: basis.findingId,
      decided_by: basis.decidedBy,
    })
    .execute()
}

/** The basis each of the items rests on now, by item. */
export async function newestBases(tx: Tx, itemIds: readonly string[]): Promise<ReadonlyMap<string, BasisRow>> {
  if (itemIds.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('fora.item_bases as b')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'b.municipality_id').onRef('a.id', '=', 'b.decided_by'),
    )
    .distinctOn('b.item_id')
    .select(['b.item_id', 'b.basis', 'b.purpose', 'b.necessity', 'b.reason', 'b.consent_id', 'b.finding_id'])
    .select(['b.early_matter_id', 'b.decided_by', 'b.decided_at', 'a.display_name'])
    .where('b.municipality_id', '=', tx.actor.municipality)
    .where('b.item_id', 'in', [...itemIds])
    .orderBy('b.item_id')
    .orderBy('b.decided_at', 'desc')
    .orderBy('b.id', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.item_id, basisOf(row)]))
}

/** On the table, put aside, or done with. Closed items open only on a finding of this transaction. */
export async function insertItemTurn(
  tx: Tx,
  turn: { itemId: string; kind: ItemTurn; findingId: string | null; madeBy: string },
): Promise<void> {
  await tx.db
    .insertInto('fora.item_turns')
    .values({
      municipality_id: tx.actor.municipality,
      id: newId(),
      item_id: turn.itemId,
      kind: turn.kind,
      finding_id: turn.findingId,
      made_by: turn.madeBy,
    })
    .execute()
}

/** How far each item of a meeting has come, by item; those never on the table are not in it. */
export async function itemStates(tx: Tx, meetingId: string): Promise<ReadonlyMap<string, ItemState>> {
  const rows = await tx.db
    .selectFrom('fora.item_turns as t')
    .innerJoin('fora.agenda_items as i', (join) =>
      join.onRef('i.municipality_id', '=', 't.municipality_id').onRef('i.id', '=', 't.item_id'),
    )
    .distinctOn('t.item_id')
    .select(['t.item_id', 't.kind'])
    .where('t.municipality_id', '=', tx.actor.municipality)
    .where('i.meeting_id', '=', meetingId)
    .orderBy('t.item_id')
    .orderBy('t.made_at', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.item_id, turnOf(row.kind)]))
}

type BasisSelected = {
  basis: string
  purpose: string
  necessity: string
  reason: string
  consent_id: string | null
  early_matter_id: string | null
  finding_id: string
  decided_by: string
  decided_at: Date
  display_name: string
}

function basisOf(row: BasisSelected): BasisRow {
  return {
    basis: known(chosenBases, row.basis),
    purpose: known(chosenPurposes, row.purpose),
    necessity: row.necessity,
    reason: row.reason,
    consentId: row.consent_id,
    earlyMatterId: row.early_matter_id,
    findingId: row.finding_id,
    decidedBy: row.decided_by,
    deciderName: row.display_name,
    decidedAt: row.decided_at,
  }
}

function turnOf(text: string): ItemTurn {
  return itemTurns.find((turn) => turn === text) ?? 'paused'
}

/** The database's own check holds the list. */
function known<const Each extends string>(list: readonly Each[], text: string): Each {
  const found = list.find((each) => each === text)
  if (found === undefined) throw new Error('A basis or purpose of an item is one nobody knows')
  return found
}
