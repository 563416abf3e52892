import { accountOf } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

export type ConfirmationKind = 'confirmed' | 'withdrawn'

/** That the jurist stands by one version of a rule, or no longer does. */
export type Confirmation = {
  readonly id: string
  readonly ruleId: string
  readonly version: string
  readonly kind: ConfirmationKind
  readonly jurist: string
  readonly confirmedOn: PlainDate
  readonly remark: string
  readonly recordedBy: string
  readonly recordedAt: Date
}

/** Everything the jurist has said of the rules, or of one of them, newest first. */
export async function readConfirmations(tx: Tx, ruleId?: string): Promise<Confirmation[]> {
  const all = tx.db
    .selectFrom('law.confirmations as c')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'c.municipality_id').onRef('a.id', '=', 'c.recorded_by'),
    )
    .select(['c.id', 'c.rule_id', 'c.rule_version', 'c.kind', 'c.jurist', 'c.confirmed_on', 'c.remark'])
    .select(['c.recorded_at', 'a.display_name'])
    .where('c.municipality_id', '=', tx.actor.municipality)
    .orderBy('c.recorded_at', 'desc')
    .orderBy('c.id', 'desc')
  const rows = await (ruleId === undefined ? all : all.where('c.rule_id', '=', ruleId)).execute()
  return rows.map((row) => ({
    id: row.id,
    ruleId: row.rule_id,
    version: row.rule_version,
    kind: row.kind as ConfirmationKind,
    jurist: row.jurist,
    confirmedOn: row.confirmed_on as PlainDate,
    remark: row.remark,
    recordedBy: row.display_name,
    recordedAt: row.recorded_at,
  }))
}

/** The confirmation that stands for one version, of those read newest first; null where none does. */
export function standing(confirmations: readonly Confirmation[], ruleId: string, version: string): Confirmation | null {
  const newest = confirmations.find((each) => each.ruleId === ruleId && each.version === version)
  return newest?.kind === 'confirmed' ? newest : null
}

export type NewConfirmation = Omit<Confirmation, 'id' | 'recordedBy' | 'recordedAt'>

/** Adds what the jurist says now; what was said before stays as a row. */
export async function insertConfirmation(
  tx: Tx,
  { ruleId, version, confirmedOn, ...said }: NewConfirmation,
): Promise<void> {
  const recordedBy = accountOf(tx.actor)
  if (!recordedBy) throw new Error('A confirmation is recorded by a person')
  await tx.db
    .insertInto('law.confirmations')
    .values({
      municipality_id: tx.actor.municipality,
      id: newId(),
      rule_id: ruleId,
      rule_version: version,
      confirmed_on: confirmedOn,
      recorded_by: recordedBy,
      ...said,
    })
    .execute()
}
