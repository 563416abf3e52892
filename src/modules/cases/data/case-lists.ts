import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { CaseStatus, Tier } from '../domain/case-kinds.ts'

export type ListedRow = {
  readonly id: string
  readonly number: string
  readonly tier: Tier
  readonly status: CaseStatus
  readonly personId: string | null
  readonly groupName: string
  readonly purpose: string
  readonly ownerName: string
  readonly touchedAt: Date
}

/**
 * `own`: those the reader answers for, and `joined`, those they take part in. `units`: all of these units. `let-in`: all
 * the reader was let into, for who works in no unit.
 */
export type CaseFilter = {
  readonly whose:
    | { readonly kind: 'own'; readonly account: string; readonly joined: readonly string[] }
    | { readonly kind: 'units'; readonly units: readonly string[] }
    | { readonly kind: 'let-in' }
  readonly status: CaseStatus
  readonly tier: Tier | null
}

/** One page of the cases that match, last touched first. */
export async function listCaseRows(
  tx: Tx,
  filter: CaseFilter,
  page: { offset: number; limit: number },
): Promise<ListedRow[]> {
  const rows = await matching(tx, filter)
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'c.municipality_id').onRef('a.id', '=', 'c.owner_id'),
    )
    .select(listed)
    .orderBy('c.touched_at', 'desc')
    .orderBy('c.id', 'desc')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return rows.map(listedOf)
}

export async function countCaseRows(tx: Tx, filter: CaseFilter): Promise<number> {
  const row = await matching(tx, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** The cases about these persons that the reader may see: open ones first, last touched first. */
export async function listCasesAboutRows(tx: Tx, persons: readonly string[]): Promise<ListedRow[]> {
  if (persons.length === 0) return []
  const rows = await tx.db
    .selectFrom('cases.case_files as c')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'c.municipality_id').onRef('a.id', '=', 'c.owner_id'),
    )
    .select(listed)
    .where('c.municipality_id', '=', tx.actor.municipality)
    .where('c.person_id', 'in', [...persons])
    .orderBy('c.status', 'desc')
    .orderBy('c.touched_at', 'desc')
    .limit(200)
    .execute()
  return rows.map(listedOf)
}

/** Those of the persons there is an open case about. */
export async function openSubjects(tx: Tx, persons: readonly string[]): Promise<string[]> {
  if (persons.length === 0) return []
  const rows = await tx.db
    .selectFrom('cases.case_files')
    .select('person_id')
    .distinct()
    .where('municipality_id', '=', tx.actor.municipality)
    .where('status', '=', 'open')
    .where('person_id', 'in', [...persons])
    .execute()
  return rows.flatMap(({ person_id }) => person_id ?? [])
}

/** The nearest day something is promised, for those of the cases where something is. */
export async function nextDueDays(tx: Tx, cases: readonly string[]): Promise<ReadonlyMap<string, PlainDate>> {
  if (cases.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('cases.follow_ups as f')
    .select(['f.case_id', ({ fn }) => fn.min<PlainDate>('f.due_on').as('due_on')])
    .where('f.municipality_id', '=', tx.actor.municipality)
    .where('f.case_id', 'in', [...cases])
    .where('f.ended_at', 'is', null)
    .groupBy('f.case_id')
    .execute()
  return new Map(rows.map((row) => [row.case_id, row.due_on]))
}

const listed = [
  'c.id',
  'c.number',
  'c.tier',
  'c.status',
  'c.person_id',
  'c.group_name',
  'c.purpose',
  'c.touched_at',
  'a.display_name',
] as const

/** One condition and no more than it takes: an index then gives the order, and the count, without a sort. */
function matching(tx: Tx, { whose, status, tier }: CaseFilter) {
  const all = tx.db
    .selectFrom('cases.case_files as c')
    .where('c.municipality_id', '=', tx.actor.municipality)
    .where('c.status', '=', status)
    .$if(tier !== null, (query) => query.where('c.tier', '=', tier ?? ''))
  switch (whose.kind) {
    case 'let-in':
      return all.where(sql<boolean>`c.id = any((select access.objects())::uuid[])`)
    case 'units':
      return all.where('c.open_to_unit', 'in', [...whose.units])
    case 'own':
      if (whose.joined.length === 0) return all.where('c.owner_id', '=', whose.account)
      return all.where((either) =>
        either.or([either('c.owner_id', '=', whose.account), either('c.id', 'in', [...whose.joined])]),
      )
  }
}

function listedOf(row: {
  id: string
  number: string
  tier: string
  status: string
  person_id: string | null
  group_name: string
  purpose: string
  touched_at: Date
  display_name: string
}): ListedRow {
  return {
    id: row.id,
    number: row.number,
    tier: row.tier as Tier,
    status: row.status as CaseStatus,
    personId: row.person_id,
    groupName: row.group_name,
    purpose: row.purpose,
    ownerName: row.display_name,
    touchedAt: row.touched_at,
  }
}
