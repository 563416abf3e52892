import { accountOf } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type ConcernFacts, concernRule } from '../domain/concern-rule.ts'
import type { Reason } from '../domain/rule.ts'

type ConcernFinding = { readonly inquiryId: string; readonly facts: ConcernFacts; readonly reason: Reason }

/** The rule shows ways and allows them; which was chosen stands with the inquiry's decision. */
export async function insertConcernFinding(tx: Tx, { inquiryId, facts, reason }: ConcernFinding): Promise<void> {
  const id = newId()
  const municipality_id = tx.actor.municipality
  await tx.db
    .insertInto('law.findings')
    .values({
      ...{ municipality_id, id, topic: concernRule.id, about_kind: 'inquiry', about_id: inquiryId, as_of: tx.today },
      facts: JSON.stringify(facts),
      outcome: 'allow',
      made_by: accountOf(tx.actor),
    })
    .execute()
  await tx.db
    .insertInto('law.applied_rules')
    .values({
      ...{ municipality_id, finding_id: id, rule_id: concernRule.id, rule_version: concernRule.version },
      ...{ outcome: 'allow', reason: JSON.stringify(reason), position: 0 },
    })
    .execute()
}
