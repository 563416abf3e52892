import { accountOf } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { AboutKind } from '../domain/about-kinds.ts'
import { findingFrom } from '../domain/assess.ts'
import type { Facts } from '../domain/facts.ts'
import type { AppliedRule, Finding, Reason, RuleOutcome } from '../domain/rule.ts'

export type NewFinding = {
  readonly aboutKind: AboutKind
  readonly aboutId: string
  readonly facts: Facts
  readonly finding: Finding
}

/** Keeps a finding with the rules that spoke, in one transaction: none can be added afterwards. Answers its id. */
export async function insertFinding(tx: Tx, { aboutKind, aboutId, facts, finding }: NewFinding): Promise<string> {
  const id = newId()
  const municipality_id = tx.actor.municipality
  await tx.db
    .insertInto('law.findings')
    .values({
      municipality_id,
      id,
      topic: facts.topic,
      about_kind: aboutKind,
      about_id: aboutId,
      as_of: facts.on,
      facts: JSON.stringify(facts),
      outcome: finding.outcome,
      made_by: accountOf(tx.actor),
    })
    .execute()
  const rows = finding.rules.map((rule, position) => ({
    municipality_id,
    finding_id: id,
    rule_id: rule.id,
    rule_version: rule.version,
    outcome: rule.outcome,
    reason: JSON.stringify(rule.reason),
    position,
  }))
  if (rows.length > 0) await tx.db.insertInto('law.applied_rules').values(rows).execute()
  return id
}

/** A finding as it was made. `facts` are as the rules read them that day. */
export type StoredFinding = {
  readonly id: string
  readonly aboutKind: AboutKind
  readonly aboutId: string
  readonly madeAt: Date
  readonly facts: Facts
  readonly finding: Finding
}

/** One finding with its reasons as they were said, or null when it is not there or not to be seen. */
export async function readStoredFinding(tx: Tx, id: string): Promise<StoredFinding | null> {
  const row = await tx.db
    .selectFrom('law.findings')
    .select(['id', 'about_kind', 'about_id', 'facts', 'made_at'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  // As they were stored: a later house may ask more, and the rules of that day read no more than these.
  const facts = row.facts as unknown as Facts
  return {
    id: row.id,
    aboutKind: row.about_kind as AboutKind,
    aboutId: row.about_id,
    madeAt: row.made_at,
    facts,
    finding: findingFrom(facts, await readAppliedRules(tx, id)),
  }
}

async function readAppliedRules(tx: Tx, finding: string): Promise<AppliedRule[]> {
  const rows = await tx.db
    .selectFrom('law.applied_rules')
    .select(['rule_id', 'rule_version', 'outcome', 'reason'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('finding_id', '=', finding)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    id: row.rule_id,
    version: row.rule_version,
    outcome: row.outcome as RuleOutcome,
    reason: row.reason as unknown as Reason,
  }))
}
