import { type PlainDate, plainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

/** A school holiday, or a day the schools are closed besides: both days are in it. */
export type SchoolHoliday = {
  readonly id: string
  readonly name: string
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate
}

export async function schoolHolidayRows(tx: Tx): Promise<readonly SchoolHoliday[]> {
  const rows = await tx.db
    .selectFrom('directory.school_holidays')
    .select(['id', 'name', 'first_day', 'last_day'])
    .where('municipality_id', '=', tx.actor.municipality)
    .orderBy('first_day')
    .orderBy('last_day')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    firstDay: plainDate(row.first_day),
    lastDay: plainDate(row.last_day),
  }))
}

type Written = Omit<SchoolHoliday, 'id'>

/** `id` makes one holiday of a form that is sent twice. */
export async function insertSchoolHoliday(
  tx: Tx,
  { name, firstDay, lastDay }: Written,
  id: string = newId(),
): Promise<string> {
  await tx.db
    .insertInto('directory.school_holidays')
    .values({ municipality_id: tx.actor.municipality, id, name, first_day: firstDay, last_day: lastDay })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'id']).doNothing())
    .execute()
  return id
}

/** False when it is not there. */
export async function updateSchoolHoliday(tx: Tx, id: string, { name, firstDay, lastDay }: Written): Promise<boolean> {
  const changed = await tx.db
    .updateTable('directory.school_holidays')
    .set({ name, first_day: firstDay, last_day: lastDay })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/** Removes one and answers what it was, so that it can be put back; null when it is not there. */
export async function deleteSchoolHoliday(tx: Tx, id: string): Promise<Written | null> {
  const row = await tx.db
    .deleteFrom('directory.school_holidays')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .returning(['name', 'first_day', 'last_day'])
    .executeTakeFirst()
  return row ? { name: row.name, firstDay: plainDate(row.first_day), lastDay: plainDate(row.last_day) } : null
}
