import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { Consent, ConsentEnding, ConsentGiver, ConsentReceiver, GiverPart } from '../domain/consent-kinds.ts'

/** Who said yes, by consent, in the order they were written down. */
export async function giversOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, ConsentGiver[]>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('people.consent_givers')
    .select(['consent_id', 'part', 'name'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('consent_id', 'in', [...ids])
    .orderBy('position')
    .execute()
  return gathered(rows.map((row) => [row.consent_id, { part: row.part as GiverPart, name: row.name }]))
}

/** Who may be told, by consent, by name. */
export async function receiversOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, ConsentReceiver[]>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('people.consent_receivers as r')
    .innerJoin('directory.organisations as o', (join) =>
      join.onRef('o.municipality_id', '=', 'r.municipality_id').onRef('o.id', '=', 'r.organisation_id'),
    )
    .select(['r.consent_id', 'o.id', 'o.name'])
    .where('r.municipality_id', '=', tx.actor.municipality)
    .where('r.consent_id', 'in', [...ids])
    .orderBy(sql`o.name collate "da-x-icu"`)
    .execute()
  return gathered(rows.map((row) => [row.consent_id, { id: row.id, name: row.name }]))
}

/** How they ended, by consent, for those that have. */
export async function endingsOf(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NonNullable<Consent['ending']>>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('people.consent_endings as e')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'e.municipality_id').onRef('a.id', '=', 'e.ended_by'),
    )
    .select(['e.consent_id', 'e.kind', 'e.ended_on', 'e.told_by', 'e.remark', 'e.ended_at', 'a.display_name'])
    .where('e.municipality_id', '=', tx.actor.municipality)
    .where('e.consent_id', 'in', [...ids])
    .execute()
  return new Map(
    rows.map((row) => [
      row.consent_id,
      {
        kind: row.kind as ConsentEnding,
        on: row.ended_on as PlainDate,
        toldBy: row.told_by,
        remark: row.remark,
        byName: row.display_name,
        at: row.ended_at,
      },
    ]),
  )
}

function gathered<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  const found = new Map<string, Value[]>()
  for (const [key, value] of pairs) found.set(key, [...(found.get(key) ?? []), value])
  return found
}
