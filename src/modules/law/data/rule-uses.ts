import type { Tx } from '../../../platform/db/transaction.ts'
import type { AboutKind } from '../domain/about-kinds.ts'
import type { RuleOutcome } from '../domain/rule.ts'

/** In how many findings the actor may see each rule spoke. */
export async function countUses(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.db
    .selectFrom('law.applied_rules')
    .select(({ fn }) => ['rule_id', fn.countAll<number>().as('uses')])
    .where('municipality_id', '=', tx.actor.municipality)
    .groupBy('rule_id')
    .execute()
  return new Map(rows.map(({ rule_id, uses }) => [rule_id, Number(uses)]))
}

/** One finding a rule spoke in: of what kind and when, never about whom. */
export type RuleUse = {
  readonly finding: string
  readonly aboutKind: AboutKind
  readonly version: string
  /** What this rule said, and what came of all of them together. */
  readonly said: RuleOutcome
  readonly outcome: RuleOutcome
  readonly madeAt: Date
}

/** The findings a rule spoke in, newest first, a page at a time. Of those the actor may see. */
export async function readUses(
  tx: Tx,
  ruleId: string,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<RuleUse[]> {
  const rows = await tx.db
    .selectFrom('law.applied_rules as r')
    .innerJoin('law.findings as f', (join) =>
      join.onRef('f.municipality_id', '=', 'r.municipality_id').onRef('f.id', '=', 'r.finding_id'),
    )
    .select(['f.id', 'f.about_kind', 'f.made_at', 'f.outcome', 'r.rule_version', 'r.outcome as said'])
    .where('r.municipality_id', '=', tx.actor.municipality)
    .where('r.rule_id', '=', ruleId)
    .orderBy('f.made_at', 'desc')
    .orderBy('f.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return rows.map((row) => ({
    finding: row.id,
    aboutKind: row.about_kind as AboutKind,
    version: row.rule_version,
    said: row.said as RuleOutcome,
    outcome: row.outcome as RuleOutcome,
    madeAt: row.made_at,
  }))
}
