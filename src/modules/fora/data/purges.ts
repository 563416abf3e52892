import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type NameChoice, nameChoices } from '../domain/name-choices.ts'

/** Proof that a list was erased: numbers and the rule, never a name. */
export type PurgeRow = {
  readonly listId: string
  readonly rowsErased: number
  readonly decisions: Readonly<Partial<Record<NameChoice, number>>>
  readonly rule: string
  readonly purgedAt: Date
}

/** The lists whose time is up and that have not been erased. For the house itself. */
export async function listsDueForPurge(tx: Tx, limit: number): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('fora.name_lists as l')
    .leftJoin('fora.purges as p', (join) =>
      join.onRef('p.municipality_id', '=', 'l.municipality_id').onRef('p.list_id', '=', 'l.id'),
    )
    .select('l.id')
    .where('l.municipality_id', '=', tx.actor.municipality)
    .where('l.purge_on', '<=', sql<string>`${tx.today}::date`)
    .where('p.list_id', 'is', null)
    .orderBy('l.purge_on')
    .orderBy('l.id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** Erases what was decided about a list's lines and the lines themselves. Answers what went, in numbers. */
export async function eraseNames(tx: Tx, listId: string): Promise<Pick<PurgeRow, 'rowsErased' | 'decisions'>> {
  const municipality = tx.actor.municipality
  const decided = await tx.db
    .deleteFrom('fora.name_decisions')
    .where('municipality_id', '=', municipality)
    .where('row_id', 'in', (from) =>
      from
        .selectFrom('fora.name_rows')
        .select('id')
        .where('municipality_id', '=', municipality)
        .where('list_id', '=', listId),
    )
    .returning('decision')
    .execute()
  const rows = await tx.db
    .deleteFrom('fora.name_rows')
    .where('municipality_id', '=', municipality)
    .where('list_id', '=', listId)
    .executeTakeFirst()
  const decisions: Partial<Record<NameChoice, number>> = {}
  for (const { decision } of decided) {
    const choice = nameChoices.find((each) => each === decision) ?? 'drop'
    decisions[choice] = (decisions[choice] ?? 0) + 1
  }
  return { rowsErased: Number(rows.numDeletedRows), decisions }
}

/** False when the list was erased before. */
export async function insertPurge(tx: Tx, purge: Omit<PurgeRow, 'purgedAt'>): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('fora.purges')
    .values({
      municipality_id: tx.actor.municipality,
      list_id: purge.listId,
      rows_erased: purge.rowsErased,
      decisions: JSON.stringify(purge.decisions),
      rule: purge.rule,
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'list_id']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** The proofs the actor may see, the newest first. */
export async function listPurges(
  tx: Tx,
  page: { offset: number; limit: number },
): Promise<{ purges: PurgeRow[]; total: number }> {
  const { total } = await selectPurges(tx)
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await selectPurges(tx)
    .selectAll()
    .orderBy('purged_at', 'desc')
    .orderBy('list_id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return { purges: rows.map(purgeOf), total: Number(total) }
}

/** The proofs for some lists. */
export async function purgesOf(tx: Tx, lists: readonly string[]): Promise<PurgeRow[]> {
  if (lists.length === 0) return []
  const rows = await selectPurges(tx)
    .selectAll()
    .where('list_id', 'in', [...lists])
    .orderBy('purged_at')
    .execute()
  return rows.map(purgeOf)
}

function selectPurges(tx: Tx) {
  return tx.db.selectFrom('fora.purges').where('municipality_id', '=', tx.actor.municipality)
}

function purgeOf(row: {
  list_id: string
  rows_erased: number
  decisions: unknown
  rule: string
  purged_at: Date
}): PurgeRow {
  return {
    listId: row.list_id,
    rowsErased: row.rows_erased,
    decisions: Object.fromEntries(nameChoices.flatMap((choice) => countOf(row.decisions, choice))),
    rule: row.rule,
    purgedAt: row.purged_at,
  }
}

function countOf(stored: unknown, choice: NameChoice): [NameChoice, number][] {
  const given = typeof stored === 'object' && stored !== null ? Object.entries(stored) : []
  const [, count] = given.find(([key]) => key === choice) ?? []
  return typeof count === 'number' ? [[choice, count]] : []
}
