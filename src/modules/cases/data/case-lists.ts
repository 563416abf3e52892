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

/** `mine`: the reader's own and those they take part in. Otherwise all of `units`, or, for who has none, the same. */
export type CaseFilter = {
  readonly mine: boolean
  readonly account: string
  readonly units: readonly string[]
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

/** The nearest day something is promised, for those of the cases where something is. */
export async function nextDueDays(tx: Tx, cases: readonly string[]): Promise<ReadonlyMap<string, PlainDate>> {
  if (cases.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('cases.follow_ups as f')
    .leftJoin('cases.follow_up_outcomes as o', (join) =>
      join.onRef('o.municipality_id', '=', 'f.municipality_id').onRef('o.follow_up_id', '=', 'f.id'),
    )
    .select(['f.case_id', ({ fn }) => fn.min<PlainDate>('f.due_on').as('due_on')])
    .where('f.municipality_id', '=', tx.actor.municipality)
    .where('f.case_id', 'in', [...cases])
    .where('o.follow_up_id', 'is', null)
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

function matching(tx: Tx, { mine, account, units, status, tier }: CaseFilter) {
  const letIn = sql<boolean>`c.id = any((select access.objects())::uuid[])`
  const all = tx.db
    .selectFrom('cases.case_files as c')
    .where('c.municipality_id', '=', tx.actor.municipality)
    .where('c.status', '=', status)
    .$if(tier !== null, (query) => query.where('c.tier', '=', tier ?? ''))
  if (mine) return all.where((either) => either.or([either('c.owner_id', '=', account), letIn]))
  return units.length > 0 ? all.where('c.open_to_unit', 'in', [...units]) : all.where(letIn)
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
