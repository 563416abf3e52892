import { accountOf } from '../../../kernel/actor.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { Wording } from '../domain/street-entry.ts'

export type VisitVersion = {
  readonly id: string
  readonly visit: string
  readonly buildsOn: string | null
  readonly wording: Wording
  readonly writtenBy: string
  readonly writtenAt: Date
}

export async function findVersion(tx: Tx, id: string): Promise<VisitVersion | null> {
  const row = await versions(tx).where('v.id', '=', id).executeTakeFirst()
  return row ? versionOf(row) : null
}

/** Every wording of a visit, oldest first. */
export async function versionsOf(tx: Tx, visit: string): Promise<readonly VisitVersion[]> {
  const rows = await versions(tx).where('v.visit_id', '=', visit).orderBy('v.received_at').orderBy('v.id').execute()
  return rows.map(versionOf)
}

function versions(tx: Tx) {
  return tx.db
    .selectFrom('outreach.visit_versions as v')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'v.municipality_id').onRef('a.id', '=', 'v.written_by'),
    )
    .select(['v.id', 'v.visit_id', 'v.builds_on', 'v.content', 'v.written_at', 'a.display_name'])
    .where('v.municipality_id', '=', tx.actor.municipality)
}

type VersionRow = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number]

function versionOf(row: VersionRow): VisitVersion {
  return {
    id: row.id,
    visit: row.visit_id,
    buildsOn: row.builds_on,
    wording: row.content as unknown as Wording,
    writtenBy: row.display_name,
    writtenAt: row.written_at,
  }
}

/** Answers false where the version's id is taken. */
export async function insertVersion(
  tx: Tx,
  wording: Wording,
  from: { readonly account: string; readonly device: string | null },
): Promise<boolean> {
  const row = await tx.db
    .insertInto('outreach.visit_versions')
    .values({
      municipality_id: tx.actor.municipality,
      id: wording.version,
      visit_id: wording.id,
      builds_on: wording.buildsOn,
      content: JSON.stringify(wording),
      written_by: from.account,
      written_at: tx.now,
      device_id: from.device,
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function insertConflict(tx: Tx, version: string, visit: string): Promise<void> {
  await tx.db
    .insertInto('outreach.visit_conflicts')
    .values({ municipality_id: tx.actor.municipality, version_id: version, visit_id: visit })
    .execute()
}

/** The wordings of a visit that nobody has chosen about. */
export async function openConflicts(tx: Tx, visit: string): Promise<readonly string[]> {
  const rows = await tx.db
    .selectFrom('outreach.visit_conflicts as c')
    .leftJoin('outreach.visit_choices as x', (join) =>
      join.onRef('x.municipality_id', '=', 'c.municipality_id').onRef('x.version_id', '=', 'c.version_id'),
    )
    .select('c.version_id')
    .where('c.municipality_id', '=', tx.actor.municipality)
    .where('c.visit_id', '=', visit)
    .where('x.version_id', 'is', null)
    .orderBy('c.found_at')
    .execute()
  return rows.map((row) => row.version_id)
}

/** Answers false where somebody has chosen already. */
export async function insertChoice(tx: Tx, version: string, kept: string): Promise<boolean> {
  const row = await tx.db
    .insertInto('outreach.visit_choices')
    .values({
      municipality_id: tx.actor.municipality,
      version_id: version,
      kept,
      chosen_by: accountOf(tx.actor) ?? '',
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'version_id']).doNothing())
    .returning('version_id')
    .executeTakeFirst()
  return row !== undefined
}
