import type { Tx } from '../../../platform/db/transaction.ts'
import type { PersonIdentity } from '../../people/index.ts'
import { type ActionPointRow, actionPointsOf } from '../data/action-point-rows.ts'
import type { AgendaItemRow } from '../data/agenda-items.ts'
import { type ItemReader, readersOf, unitNames } from '../data/item-gate-grants.ts'
import { type BasisRow, newestBases } from '../data/item-gate-rows.ts'
import { type AddendumRow, addendaOf } from '../data/minutes-addenda.ts'
import { type MinutesRow, savingsOf } from '../data/minutes-rows.ts'
import { standingVersions } from '../domain/minutes-versions.ts'
import { subjectOf } from './item-gate-subject.ts'

/** All that was written under one item of a meeting. */
export type ItemRecord = {
  readonly item: AgendaItemRow
  /** Whom it is about, for those who see the person; null for others and where it points at nobody. */
  readonly subject: PersonIdentity | null
  /** On what a closed item rests; null for an open one, and while nothing was chosen. */
  readonly basis: BasisRow | null
  /** The text that stands; more than one where people wrote at the same time and nobody has merged it. */
  readonly minutes: readonly MinutesRow[]
  readonly addenda: readonly AddendumRow[]
  readonly actionPoints: readonly ActionPointRow[]
  /** The unit that holds it, whose staff read it as far as they see the matter itself. */
  readonly unitName: string
  /** Those of other bodies who were let in and may still read it. */
  readonly readers: readonly ItemReader[]
}

/**
 * What stands under these items, as far as the actor may see it, named in the audit entry of the action that asks with
 * what the closed ones are about.
 */
export async function recordsOf(tx: Tx, items: readonly AgendaItemRow[]): Promise<ItemRecord[]> {
  const ids = items.map(({ id }) => id)
  const bases = await newestBases(tx, ids)
  const savings = await savingsOf(tx, ids)
  const addenda = await addendaOf(tx, ids)
  const actionPoints = await actionPointsOf(tx, ids)
  const readers = await readersOf(tx, ids)
  const units = await unitNames(tx, items)
  const records: ItemRecord[] = []
  for (const item of items) {
    const isOfItem = ({ itemId }: { itemId: string }) => itemId === item.id
    tx.about(item.id, item.caseId, item.inquiryId, item.personId)
    records.push({
      item,
      subject: item.part === 'closed' ? await subjectOf(tx, item) : null,
      basis: bases.get(item.id) ?? null,
      minutes: standingVersions(savings.filter(isOfItem)),
      addenda: addenda.filter(isOfItem),
      actionPoints: actionPoints.filter(isOfItem),
      unitName: units.get(item.unitId) ?? '',
      readers: readers.filter((reader) => isOfItem(reader) && reader.organisationId !== item.unitId),
    })
  }
  return records
}
