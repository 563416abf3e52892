import type { Tx } from '../../../platform/db/transaction.ts'
import type { RuleVersion } from '../domain/assess.ts'

/** The rules that spoke in some findings, in the versions of their day, by finding: for lists that name no reasons. */
export async function versionsByFinding(
  tx: Tx,
  findings: readonly string[],
): Promise<ReadonlyMap<string, readonly RuleVersion[]>> {
  if (findings.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('law.applied_rules')
    .select(['finding_id', 'rule_id', 'rule_version'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('finding_id', 'in', [...findings])
    .orderBy('position')
    .execute()
  return Map.groupBy(
    rows.map((row) => ({ finding: row.finding_id, id: row.rule_id, version: row.rule_version })),
    ({ finding }) => finding,
  )
}
