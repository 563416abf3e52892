import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { CaseStatus, Tier } from '../domain/case-kinds.ts'

export type CaseFileRow = {
  readonly id: string
  readonly number: string
  readonly unitId: string
  readonly openToUnit: string | null
  readonly tier: Tier
  readonly purpose: string
  readonly personId: string | null
  readonly groupName: string
  readonly inquiryId: string | null
  readonly ownerId: string
  readonly status: CaseStatus
  readonly openedAt: Date
  readonly touchedAt: Date
}

export type NewCaseFile = Omit<CaseFileRow, 'status' | 'openedAt' | 'touchedAt'> & {
  readonly openedBy: string
  readonly submissionKey: string | null
}

/** The next number of a year in a unit. Whoever opens at the same time waits for the other to be done. */
export async function takeCaseNumber(tx: Tx, unit: string, year: number): Promise<number> {
  const row = await tx.db
    .insertInto('cases.case_numbers')
    .values({ municipality_id: tx.actor.municipality, unit_id: unit, year, last_number: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['municipality_id', 'unit_id', 'year'])
        .doUpdateSet({ last_number: sql<number>`case_numbers.last_number + 1` }),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow()
  return row.last_number
}

/** False when a case was opened from the same form already. */
export async function insertCaseFile(tx: Tx, caseFile: NewCaseFile): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('cases.case_files')
    .values({
      municipality_id: tx.actor.municipality,
      id: caseFile.id,
      unit_id: caseFile.unitId,
      open_to_unit: caseFile.openToUnit,
      number: caseFile.number,
      tier: caseFile.tier,
      purpose: caseFile.purpose,
      person_id: caseFile.personId,
      group_name: caseFile.groupName,
      inquiry_id: caseFile.inquiryId,
      owner_id: caseFile.ownerId,
      opened_by: caseFile.openedBy,
      opened_at: tx.now,
      touched_at: tx.now,
      submission_key: caseFile.submissionKey,
      opened_tier: caseFile.tier,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** The case opened from a form, if the actor may see it. */
export async function findBySubmission(tx: Tx, key: string): Promise<{ id: string; number: string } | undefined> {
  return tx.db
    .selectFrom('cases.case_files')
    .select(['id', 'number'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('submission_key', '=', key)
    .executeTakeFirst()
}

export async function findCaseFile(tx: Tx, id: string): Promise<CaseFileRow | undefined> {
  const row = await selectCaseFile(tx, id).executeTakeFirst()
  return row && caseFileOf(row)
}

/**
 * The case, held until the transaction ends so that two people cannot change it at once. Undefined when it is not the
 * actor's to work with, seen or not.
 */
export async function lockCaseFile(tx: Tx, id: string): Promise<CaseFileRow | undefined> {
  const row = await selectCaseFile(tx, id).forUpdate().executeTakeFirst()
  return row && caseFileOf(row)
}

/** Writes what is given and that the case was touched now. */
export async function touchCaseFile(
  tx: Tx,
  id: string,
  changes: { tier?: Tier; owner_id?: string; status?: CaseStatus } = {},
): Promise<void> {
  await tx.db
    .updateTable('cases.case_files')
    .set({ ...changes, touched_at: tx.now })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .execute()
}

function selectCaseFile(tx: Tx, id: string) {
  return tx.db
    .selectFrom('cases.case_files')
    .select(['id', 'number', 'unit_id', 'open_to_unit', 'tier', 'purpose', 'person_id', 'group_name', 'inquiry_id'])
    .select(['owner_id', 'status', 'opened_at', 'touched_at'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
}

type Selected = NonNullable<Awaited<ReturnType<ReturnType<typeof selectCaseFile>['executeTakeFirst']>>>

function caseFileOf(row: Selected): CaseFileRow {
  return {
    id: row.id,
    number: row.number,
    unitId: row.unit_id,
    openToUnit: row.open_to_unit,
    tier: row.tier as Tier,
    purpose: row.purpose,
    personId: row.person_id,
    groupName: row.group_name,
    inquiryId: row.inquiry_id,
    ownerId: row.owner_id,
    status: row.status as CaseStatus,
    openedAt: row.opened_at,
    touchedAt: row.touched_at,
  }
}
