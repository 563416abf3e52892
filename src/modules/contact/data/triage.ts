import { sql } from 'kysely'
import { accountOf } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { Decision } from '../domain/decisions.ts'
import { statusAfter } from '../domain/inquiry-status.ts'
import type { DecidedRoute } from '../domain/triage-routes.ts'
import type { LockedInquiry } from './ownership.ts'

/** Every decision on an inquiry, in the order they were made, with who made it by name. */
export async function readDecisions(tx: Tx, inquiry: string): Promise<Decision[]> {
  const rows = await tx.db
    .selectFrom('contact.decisions as d')
    .leftJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'd.municipality_id').onRef('a.id', '=', 'd.decided_by'),
    )
    .select(['d.ordinal', 'd.route', 'd.reason', 'd.rule_id', 'd.rule_version', 'd.facts', 'd.case_id'])
    .select(['d.decided_at', 'd.decided_by', 'a.display_name'])
    .where('d.municipality_id', '=', tx.actor.municipality)
    .where('d.inquiry_id', '=', inquiry)
    .orderBy('d.ordinal')
    .execute()
  return rows.map((row) => ({
    ordinal: row.ordinal,
    route: row.route as DecidedRoute,
    reason: row.reason,
    ruleId: row.rule_id,
    ruleVersion: row.rule_version,
    facts: row.facts as Record<string, unknown>,
    caseId: row.case_id,
    decidedBy: row.display_name ?? '',
    deciderId: row.decided_by,
    decidedAt: row.decided_at,
  }))
}

export type NewDecision = {
  readonly ordinal: number
  readonly route: DecidedRoute
  readonly reason: string
  readonly rule?: { readonly id: string; readonly version: string }
  readonly facts?: Readonly<Record<string, string>>
  readonly caseId?: string | null
  /** That the duty to notify was on the page where it was decided. */
  readonly dutyShown?: boolean
}

/** One row of a decision. The inquiry must be locked: the ordinal makes two people at once collide. */
export async function insertDecision(tx: Tx, inquiry: string, decision: NewDecision): Promise<void> {
  const decidedBy = accountOf(tx.actor)
  if (!decidedBy) throw new Error('A decision is made by a person')
  await tx.db
    .insertInto('contact.decisions')
    .values({
      municipality_id: tx.actor.municipality,
      id: newId(),
      inquiry_id: inquiry,
      ordinal: decision.ordinal,
      route: decision.route,
      reason: decision.reason,
      rule_id: decision.rule?.id ?? null,
      rule_version: decision.rule?.version ?? null,
      facts: JSON.stringify(decision.facts ?? {}),
      case_id: decision.caseId ?? null,
      duty_shown: decision.dutyShown ?? false,
      decided_by: decidedBy,
      decided_at: tx.now,
    })
    .execute()
}

/** The inquiry waits for nobody any more. */
export async function markDecided(tx: Tx, inquiry: LockedInquiry): Promise<void> {
  await tx.db
    .updateTable('contact.inquiries')
    .set({ status: statusAfter(inquiry.status, 'decided'), escalated_at: null })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', inquiry.id)
    .execute()
}

/**
 * Closes the door behind an inquiry and those joined to it: from now on they are there for the named accounts alone.
 * The grants come first, since nobody lets anyone into what they no longer see.
 */
export async function limitTo(tx: Tx, inquiries: readonly string[], accounts: readonly string[]): Promise<void> {
  const municipality_id = tx.actor.municipality
  const given_by = accountOf(tx.actor)
  for (const object_id of inquiries) {
    const grants = accounts.map((account_id) => ({
      municipality_id,
      id: newId(),
      account_id,
      object_kind: 'inquiry',
      object_id,
      relation: account_id === given_by ? 'owner' : 'participant',
      given_by,
    }))
    await tx.db.insertInto('access.grants').values(grants).execute()
    await sql`select access.include(${object_id}::uuid)`.execute(tx.db)
  }
  await tx.db
    .updateTable('contact.inquiries')
    .set({ limited: true })
    .where('municipality_id', '=', municipality_id)
    .where('id', 'in', [...inquiries])
    .execute()
}

/** The leaders of the unit: they are named with whoever decides, so that nothing behind closed doors is left alone. */
export async function findLeaders(tx: Tx, unit: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('access.role_assignments')
    .select('account_id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('organisation_id', '=', unit)
    .where('role', '=', 'ssp-leader')
    .where('ended_at', 'is', null)
    .execute()
  return rows.map((row) => row.account_id)
}
