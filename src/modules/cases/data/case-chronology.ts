import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/dates.ts'
import type { CasesChronology } from '../../../platform/db/tables.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type ChronologyKind, noteKindOf } from '../domain/chronology-filter.ts'

export const chronologyEntries = [
  'note',
  'opened',
  'closed',
  'reopened',
  'tier-changed',
  'follow-up-set',
  'follow-up-ended',
  'participant-added',
  'participant-ended',
  'handed-over',
] as const
export type ChronologyEntryKind = (typeof chronologyEntries)[number]

/** One thing that happened. What `detail` and `text` hold depends on the kind of entry (the view's own comments). */
export type ChronologyRow = {
  readonly id: string
  readonly entry: ChronologyEntryKind
  /** Kind of note, tier, outcome, or part of a participant. */
  readonly detail: string
  readonly text: string
  readonly source: string
  /** The day it belongs to. */
  readonly day: PlainDate
  /** When it was written. */
  readonly at: Date
  readonly byName: string
  /** Whom it is about: the new owner, the participant, who promised. */
  readonly otherName: string
  readonly dueOn: PlainDate | null
  /** The note this one puts right, and its words; and the note that puts this one right. */
  readonly corrects: string | null
  readonly correctedText: string | null
  readonly correctedBy: string | null
}

export type ChronologyFilter = { readonly kind: ChronologyKind; readonly from: PlainDate | null }

/** One page of what happened in a case, the newest day first, and within a day the newest written first. */
export async function readEntries(
  tx: Tx,
  caseId: string,
  filter: ChronologyFilter,
  page: { offset: number; limit: number },
): Promise<{ entries: ChronologyRow[]; total: number }> {
  const rows = await matching(tx, caseId, filter)
    .leftJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'e.municipality_id').onRef('a.id', '=', 'e.by_account'),
    )
    .leftJoin('access.accounts as other', (join) =>
      join.onRef('other.municipality_id', '=', 'e.municipality_id').onRef('other.id', '=', 'e.other_account'),
    )
    .leftJoin('cases.notes as later', (join) =>
      join.onRef('later.municipality_id', '=', 'e.municipality_id').onRef('later.corrects', '=', 'e.id'),
    )
    .leftJoin('cases.notes as old', (join) =>
      join.onRef('old.municipality_id', '=', 'e.municipality_id').onRef('old.id', '=', 'e.corrects'),
    )
    .select(['e.id', 'e.entry', 'e.detail', 'e.text', 'e.source', 'e.day', 'e.at', 'e.due_on', 'e.corrects'])
    .select(['a.display_name as by_name', 'other.display_name as other_account_name', 'e.other_name'])
    .select(['later.id as corrected_by', 'old.body as corrected_text'])
    // A case has tens of entries, not thousands: counting them on the way costs less than asking twice.
    .select(sql<number>`count(*) over ()`.as('total'))
    .orderBy('e.day', 'desc')
    .orderBy('e.at', 'desc')
    .orderBy('e.id', 'desc')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  const [first] = rows
  if (first) return { entries: rows.map(entryOf), total: first.total }
  return { entries: [], total: page.offset === 0 ? 0 : await countEntriesOf(tx, caseId, filter) }
}

async function countEntriesOf(tx: Tx, caseId: string, filter: ChronologyFilter): Promise<number> {
  const row = await matching(tx, caseId, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

function matching(tx: Tx, caseId: string, { kind, from }: ChronologyFilter) {
  const noteKind = noteKindOf(kind)
  return tx.db
    .selectFrom(sql<CasesChronology>`cases.chronology_of(${caseId})`.as('e'))
    .where('e.municipality_id', '=', tx.actor.municipality)
    .$if(noteKind !== null || kind === 'notes', (query) => query.where('e.entry', '=', 'note'))
    .$if(noteKind !== null, (query) => query.where('e.detail', '=', noteKind))
    .$if(kind === 'events', (query) => query.where('e.entry', '!=', 'note'))
    .$if(from !== null, (query) => query.where('e.day', '>=', from))
}

/** Columns of a view are nullable by type; those with a table's `not null` behind them are not. */
function entryOf(row: {
  id: string | null
  entry: string | null
  detail: string | null
  text: string | null
  source: string | null
  day: string | null
  at: Date | null
  due_on: string | null
  corrects: string | null
  by_name: string | null
  other_account_name: string | null
  other_name: string | null
  corrected_by: string | null
  corrected_text: string | null
}): ChronologyRow {
  return {
    id: row.id ?? '',
    entry: row.entry as ChronologyEntryKind,
    detail: row.detail ?? '',
    text: row.text ?? '',
    source: row.source ?? '',
    day: row.day as PlainDate,
    at: row.at ?? new Date(0),
    byName: row.by_name ?? '',
    otherName: row.other_account_name ?? row.other_name ?? '',
    dueOn: row.due_on as PlainDate | null,
    corrects: row.corrects,
    correctedText: row.corrected_text,
    correctedBy: row.corrected_by,
  }
}
