import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'

export type NoticeRow = {
  readonly id: string
  readonly unitId: string
  readonly caseId: string | null
  readonly inquiryId: string | null
  readonly personId: string | null
  readonly receiver: { readonly id: string; readonly name: string }
  readonly findingId: string | null
  readonly author: { readonly id: string; readonly name: string }
  readonly begunAt: Date
}

export type NewNotice = {
  readonly id: string
  readonly unitId: string
  readonly caseId: string | null
  readonly inquiryId: string | null
  readonly personId: string | null
  readonly receiverId: string
  readonly findingId: string | null
  readonly writtenBy: string
  readonly submissionKey: string
}

/** False when a notification was begun from the same form already. */
export async function insertNotice(tx: Tx, notice: NewNotice): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('notices.notices')
    .values({
      municipality_id: tx.actor.municipality,
      id: notice.id,
      unit_id: notice.unitId,
      case_id: notice.caseId,
      inquiry_id: notice.inquiryId,
      person_id: notice.personId,
      receiver_id: notice.receiverId,
      finding_id: notice.findingId,
      written_by: notice.writtenBy,
      submission_key: notice.submissionKey,
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'submission_key']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** A notification the actor may see. */
export async function findNotice(tx: Tx, id: string): Promise<NoticeRow | undefined> {
  const row = await selectNotices(tx).where('n.id', '=', id).executeTakeFirst()
  return row && noticeOf(row)
}

/** The notification begun from a form, by the actor. */
export async function findNoticeBySubmission(tx: Tx, key: string): Promise<NoticeRow | undefined> {
  const row = await selectNotices(tx).where('n.submission_key', '=', key).executeTakeFirst()
  return row && noticeOf(row)
}

/**
 * Holds a draft until the transaction ends, so that it is not sent while it is being written. False when it is not the
 * actor's own draft: not theirs, sent, or thrown away.
 */
export async function holdOwnDraft(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('notices.notices')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** New answers, and perhaps another receiver. Only the author of a draft may. */
export async function changeNotice(
  tx: Tx,
  id: string,
  change: { readonly receiverId: string; readonly findingId: string },
): Promise<void> {
  await tx.db
    .updateTable('notices.notices')
    .set({ receiver_id: change.receiverId, finding_id: change.findingId })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .execute()
}

export type FamilyUnit = { readonly id: string; readonly name: string }

/** The units a notification can go to: the open family units, by name. */
export async function familyUnits(tx: Tx): Promise<FamilyUnit[]> {
  return tx.db
    .selectFrom('directory.organisations')
    .select(['id', 'name'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('kind', '=', 'family-unit')
    .where('closed_at', 'is', null)
    .orderBy(sql`name collate "da-x-icu"`)
    .execute()
}

function selectNotices(tx: Tx) {
  return tx.db
    .selectFrom('notices.notices as n')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'n.municipality_id').onRef('a.id', '=', 'n.written_by'),
    )
    .innerJoin('directory.organisations as o', (join) =>
      join.onRef('o.municipality_id', '=', 'n.municipality_id').onRef('o.id', '=', 'n.receiver_id'),
    )
    .select(['n.id', 'n.unit_id', 'n.case_id', 'n.inquiry_id', 'n.person_id', 'n.receiver_id', 'n.finding_id'])
    .select(['n.written_by', 'n.begun_at', 'a.display_name', 'o.name'])
    .where('n.municipality_id', '=', tx.actor.municipality)
}

function noticeOf(row: Awaited<ReturnType<ReturnType<typeof selectNotices>['executeTakeFirstOrThrow']>>): NoticeRow {
  return {
    id: row.id,
    unitId: row.unit_id,
    caseId: row.case_id,
    inquiryId: row.inquiry_id,
    personId: row.person_id,
    receiver: { id: row.receiver_id, name: row.name },
    findingId: row.finding_id,
    author: { id: row.written_by, name: row.display_name },
    begunAt: row.begun_at,
  }
}
