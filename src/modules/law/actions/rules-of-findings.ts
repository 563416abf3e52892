import type { Tx } from '../../../platform/db/transaction.ts'
import { versionsByFinding } from '../data/finding-rules.ts'
import type { RuleVersion } from '../domain/assess.ts'

/**
 * The rules that spoke in some findings, in the versions of their day, by finding: for lists that name no reasons. What
 * the row policies hide is left out. Part of the action that shows the list, so it has no audit entry of its own.
 */
export function rulesOfFindings(
  tx: Tx,
  findings: readonly string[],
): Promise<ReadonlyMap<string, readonly RuleVersion[]>> {
  return versionsByFinding(tx, findings)
}
