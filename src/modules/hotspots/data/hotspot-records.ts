import type { PlainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { MeasureKind, OutsideKind, ReviewFinding } from '../domain/stages.ts'

/** What every record of a hotspot carries. */
type Made = { readonly hotspot: string; readonly by: string; readonly submissionKey: string }

/** False when the form was sent before; so for all of these. */
export async function insertAnalysis(
  tx: Tx,
  { hotspot, by, submissionKey }: Made,
  analysis: { whom: string; times: string; what: string; why: string },
): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('hotspots.analyses')
    .values({
      ...{ municipality_id: tx.actor.municipality, id: newId(), hotspot_id: hotspot, written_by: by },
      ...analysis,
      submission_key: submissionKey,
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'submission_key']).doNothing())
    .executeTakeFirst()
  return Number(inserted.numInsertedOrUpdatedRows ?? 0) > 0
}

export async function insertMeasure(
  tx: Tx,
  { hotspot, by, submissionKey }: Made,
  measure: { kind: MeasureKind; what: string; owner: string | null; outsideOwner: string; beginsOn: PlainDate },
): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('hotspots.measures')
    .values({
      ...{ municipality_id: tx.actor.municipality, id: newId(), hotspot_id: hotspot, made_by: by },
      ...{ kind: measure.kind, what: measure.what, owner_id: measure.owner },
      ...{ outside_owner: measure.outsideOwner, begins_on: measure.beginsOn, submission_key: submissionKey },
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'submission_key']).doNothing())
    .executeTakeFirst()
  return Number(inserted.numInsertedOrUpdatedRows ?? 0) > 0
}

export async function insertMeasureEnding(
  tx: Tx,
  ending: { measure: string; endedOn: PlainDate; outcome: string; by: string },
): Promise<void> {
  await tx.db
    .insertInto('hotspots.measure_endings')
    .values({
      ...{ municipality_id: tx.actor.municipality, measure_id: ending.measure },
      ...{ ended_on: ending.endedOn, outcome: ending.outcome, ended_by: ending.by },
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'measure_id']).doNothing())
    .execute()
}

export async function insertReview(
  tx: Tx,
  { hotspot, by, submissionKey }: Made,
  review: { reviewedOn: PlainDate; finding: ReviewFinding; words: string; nextOn: PlainDate },
): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('hotspots.reviews')
    .values({
      ...{ municipality_id: tx.actor.municipality, id: newId(), hotspot_id: hotspot, reviewed_by: by },
      ...{ reviewed_on: review.reviewedOn, finding: review.finding, words: review.words },
      ...{ next_on: review.nextOn, submission_key: submissionKey },
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'submission_key']).doNothing())
    .executeTakeFirst()
  return Number(inserted.numInsertedOrUpdatedRows ?? 0) > 0
}

export async function insertOutsideCount(
  tx: Tx,
  { hotspot, by, submissionKey }: Made,
  count: { kind: OutsideKind; firstDay: PlainDate; lastDay: PlainDate; number: number },
): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('hotspots.outside_counts')
    .values({
      ...{ municipality_id: tx.actor.municipality, id: newId(), hotspot_id: hotspot, recorded_by: by },
      ...{ kind: count.kind, first_day: count.firstDay, last_day: count.lastDay, number: count.number },
      submission_key: submissionKey,
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'submission_key']).doNothing())
    .executeTakeFirst()
  return Number(inserted.numInsertedOrUpdatedRows ?? 0) > 0
}

export async function insertDismissal(
  tx: Tx,
  dismissal: { place: string; until: PlainDate; reason: string; by: string },
): Promise<void> {
  await tx.db
    .insertInto('hotspots.dismissals')
    .values({
      ...{ municipality_id: tx.actor.municipality, id: newId(), place_id: dismissal.place },
      ...{ until: dismissal.until, reason: dismissal.reason, dismissed_by: dismissal.by },
    })
    .execute()
}
