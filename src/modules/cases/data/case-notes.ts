import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { NoteKind } from '../domain/case-kinds.ts'

export type NoteRow = {
  readonly id: string
  readonly kind: NoteKind
  readonly body: string
  readonly source: string
  readonly happenedOn: PlainDate
  readonly writtenAt: Date
  readonly writtenBy: string
  readonly authorName: string
  /** The note this one puts right, and the note that puts this one right. */
  readonly corrects: string | null
  readonly correctedBy: string | null
}

export type NewNote = {
  readonly id: string
  readonly caseId: string
  readonly openToUnit: string | null
  readonly kind: NoteKind
  readonly body: string
  readonly source: string
  readonly happenedOn: PlainDate
  readonly writtenBy: string
  readonly submissionKey: string
  readonly corrects: string | null
}

/** False when a note was written from the same form already. */
export async function insertNote(tx: Tx, note: NewNote): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('cases.notes')
    .values({
      municipality_id: tx.actor.municipality,
      id: note.id,
      case_id: note.caseId,
      open_to_unit: note.openToUnit,
      kind: note.kind,
      body: note.body,
      source: note.source,
      happened_on: note.happenedOn,
      written_by: note.writtenBy,
      written_at: tx.now,
      submission_key: note.submissionKey,
      corrects: note.corrects,
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'submission_key']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

export async function findNote(tx: Tx, caseId: string, id: string): Promise<NoteRow | undefined> {
  const row = await selectNotes(tx, caseId).where('n.id', '=', id).executeTakeFirst()
  return row && noteOf(row)
}

/** The note written from a form, in this case. */
export async function findNoteBySubmission(tx: Tx, caseId: string, key: string): Promise<NoteRow | undefined> {
  const row = await selectNotes(tx, caseId).where('n.submission_key', '=', key).executeTakeFirst()
  return row && noteOf(row)
}

/** The newest notes by the day they are about. */
export async function newestNotes(tx: Tx, caseId: string, most: number): Promise<NoteRow[]> {
  const rows = await selectNotes(tx, caseId)
    .orderBy('n.happened_on', 'desc')
    .orderBy('n.written_at', 'desc')
    .limit(most)
    .execute()
  return rows.map(noteOf)
}

function selectNotes(tx: Tx, caseId: string) {
  return tx.db
    .selectFrom('cases.notes as n')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'n.municipality_id').onRef('a.id', '=', 'n.written_by'),
    )
    .leftJoin('cases.notes as later', (join) =>
      join.onRef('later.municipality_id', '=', 'n.municipality_id').onRef('later.corrects', '=', 'n.id'),
    )
    .select(['n.id', 'n.kind', 'n.body', 'n.source', 'n.happened_on', 'n.written_at', 'n.written_by', 'n.corrects'])
    .select(['a.display_name', 'later.id as corrected_by'])
    .where('n.municipality_id', '=', tx.actor.municipality)
    .where('n.case_id', '=', caseId)
}

type Selected = NonNullable<Awaited<ReturnType<ReturnType<typeof selectNotes>['executeTakeFirst']>>>

function noteOf(row: Selected): NoteRow {
  return {
    id: row.id,
    kind: row.kind as NoteKind,
    body: row.body,
    source: row.source,
    happenedOn: row.happened_on as PlainDate,
    writtenAt: row.written_at,
    writtenBy: row.written_by,
    authorName: row.display_name,
    corrects: row.corrects,
    correctedBy: row.corrected_by,
  }
}
