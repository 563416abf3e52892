import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { ReviewKind } from '../domain/consent-kinds.ts'

export type ReviewTask = {
  readonly id: string
  readonly kind: ReviewKind
  readonly personId: string
  readonly consentId: string | null
  readonly dueOn: PlainDate
}

/** What nobody has looked at yet about a person, the most urgent first. */
export async function openReviews(tx: Tx, person: string): Promise<ReviewTask[]> {
  const rows = await tx.db
    .selectFrom('people.review_tasks as t')
    .select(['t.id', 't.kind', 't.person_id', 't.consent_id', 't.due_on'])
    .where('t.municipality_id', '=', tx.actor.municipality)
    .where('t.person_id', '=', person)
    .where(sql<boolean>`not exists (select from people.review_outcomes o
      where o.municipality_id = t.municipality_id and o.task_id = t.id)`)
    .orderBy('t.due_on')
    .orderBy('t.id')
    .execute()
  return rows.map(taskOf)
}

export async function findReview(tx: Tx, id: string): Promise<ReviewTask | null> {
  const row = await tx.db
    .selectFrom('people.review_tasks as t')
    .select(['t.id', 't.kind', 't.person_id', 't.consent_id', 't.due_on'])
    .where('t.municipality_id', '=', tx.actor.municipality)
    .where('t.id', '=', id)
    .executeTakeFirst()
  return row ? taskOf(row) : null
}

function taskOf(row: {
  id: string
  kind: string
  person_id: string
  consent_id: string | null
  due_on: string
}): ReviewTask {
  return {
    id: row.id,
    kind: row.kind as ReviewKind,
    personId: row.person_id,
    consentId: row.consent_id,
    dueOn: row.due_on as PlainDate,
  }
}

/** Raises those that were not raised before. Answers how many there were. */
export async function insertReviews(tx: Tx, tasks: readonly Omit<ReviewTask, 'id'>[]): Promise<number> {
  if (tasks.length === 0) return 0
  const inserted = await tx.db
    .insertInto('people.review_tasks')
    .values(
      tasks.map(({ kind, personId, consentId, dueOn }) => ({
        municipality_id: tx.actor.municipality,
        id: newId(),
        person_id: personId,
        consent_id: consentId,
        kind,
        due_on: dueOn,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(inserted.numInsertedOrUpdatedRows ?? 0n)
}

/** False when somebody has looked already. */
export async function insertReviewOutcome(tx: Tx, task: string, remark: string, by: string): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('people.review_outcomes')
    .values({ municipality_id: tx.actor.municipality, task_id: task, remark, done_by: by })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** Who has looked, or null. */
export async function findReviewOutcome(tx: Tx, task: string): Promise<{ byName: string; at: Date } | null> {
  const row = await tx.db
    .selectFrom('people.review_outcomes as o')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'o.municipality_id').onRef('a.id', '=', 'o.done_by'),
    )
    .select(['a.display_name', 'o.done_at'])
    .where('o.municipality_id', '=', tx.actor.municipality)
    .where('o.task_id', '=', task)
    .executeTakeFirst()
  return row ? { byName: row.display_name, at: row.done_at } : null
}

/** Consents that have not ended and are to be looked at by a day. */
export async function consentsToReview(tx: Tx, by: PlainDate): Promise<Omit<ReviewTask, 'id'>[]> {
  const rows = await tx.db
    .selectFrom('people.consents as c')
    .select(['c.id', 'c.person_id', 'c.review_on'])
    .where('c.municipality_id', '=', tx.actor.municipality)
    .where('c.review_on', '<=', by)
    .where(sql<boolean>`not exists (select from people.consent_endings e
      where e.municipality_id = c.municipality_id and e.consent_id = c.id)`)
    .where(sql<boolean>`not exists (select from people.review_tasks t
      where t.municipality_id = c.municipality_id and t.consent_id = c.id and t.due_on = c.review_on)`)
    .orderBy('c.review_on')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    kind: 'consent-review',
    personId: row.person_id,
    consentId: row.id,
    dueOn: row.review_on as PlainDate,
  }))
}

/** As many as one night raises; the rest come the next. */
const most = 2000

export type Birthday = { readonly personId: string; readonly birthDate: PlainDate; readonly consents: boolean }

/** Persons born in one of the spans of days, with whether somebody has said yes to something for them. */
export async function bornBetween(
  tx: Tx,
  spans: readonly { readonly from: PlainDate; readonly to: PlainDate }[],
): Promise<Birthday[]> {
  const rows = await tx.db
    .selectFrom('people.persons as p')
    .select(['p.id', 'p.birth_date'])
    .select(
      sql<boolean>`exists (select from people.consents c where c.municipality_id = p.municipality_id and c.person_id = p.id
        and not exists (select from people.consent_endings e where e.municipality_id = c.municipality_id and e.consent_id = c.id))`.as(
        'consents',
      ),
    )
    .where('p.municipality_id', '=', tx.actor.municipality)
    .where((either) =>
      either.or(
        spans.map(({ from, to }) => either.and([either('p.birth_date', '>=', from), either('p.birth_date', '<=', to)])),
      ),
    )
    .orderBy('p.id')
    .execute()
  return rows.flatMap(({ id, birth_date, consents }) =>
    birth_date === null ? [] : [{ personId: id, birthDate: birth_date as PlainDate, consents }],
  )
}
