import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done, type Refused, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { touchCaseFile } from '../data/case-files.ts'
import { findNote, findNoteBySubmission, insertNote, type NewNote } from '../data/case-notes.ts'
import { noteKinds } from '../domain/case-kinds.ts'
import { holdCase } from './working-case.ts'

/** How long a note may be. */
export const longestNote = 20_000

/** What a note says. `happenedOn` left out is today; a fact must say where it comes from. */
export const NoteText = {
  kind: z.enum(noteKinds),
  body: z.string().trim().min(1).max(longestNote),
  source: z.string().trim().max(300).default(''),
}

/** The key of the draft of a note: one for each case, and one for each correction. */
export function noteDraft(caseId: string, corrects: string | null): string {
  return corrects === null ? `note:${caseId}` : `note:${caseId}:ret:${corrects}`
}

/**
 * Writes a note into a case. It falls into the chronology on the day it is about; that may be in the past and not in
 * the future. Nothing is edited afterwards: a slip is put right by a new note that `corrects` the old one, and both
 * are shown (RA-03). Noting as soon as possible is the duty of offentlighedsloven § 13 (RN-01, RN-02).
 * Refuses a fact without a source, a closed case (reopen it first), a note that was put right already, and the second
 * press of a button (which answers with the first note).
 */
export const addNote = action({
  name: 'cases.add-note',
  allow: 'case:write',
  purpose: 'Notat i en SSP-sag',
  input: z.strictObject({
    ...NoteText,
    caseId: z.uuid(),
    happenedOn: DayInput.optional(),
    corrects: z.uuid().nullable().default(null),
    /** Made with the form: sending twice is one note. */
    submissionKey: z.uuid().optional(),
  }),
  async run(tx, { submissionKey = newId(), happenedOn = tx.today, ...note }) {
    const held = await holdCase(tx, note.caseId, 'add-note')
    if (held.refused) return held
    if (happenedOn > tx.today) return refuse('rule', 'future-date')
    if (note.kind === 'fact' && note.source === '') return refuse('rule', 'source-missing')
    const draft = noteDraft(note.caseId, note.corrects)
    const before = await findNoteBySubmission(tx, note.caseId, submissionKey)
    if (before?.body === note.body) {
      await discardDraft(tx, draft)
      return done<{ id: string }>({ id: before.id })
    }
    const wrong = note.corrects === null ? null : await wrongWithCorrection(tx, note.caseId, note.corrects)
    if (wrong) return wrong
    // Another text under the same key is another note: nobody's words are dropped for a double click.
    const key = before ? newId() : submissionKey
    const { openToUnit } = held.caseFile
    const written = { ...note, id: newId(), openToUnit, happenedOn, writtenBy: held.account, submissionKey: key }
    return keepNote(tx, written, draft)
  },
})

async function wrongWithCorrection(tx: Tx, caseId: string, corrects: string): Promise<Refused | null> {
  const old = await findNote(tx, caseId, corrects)
  if (!old) return refuse('missing', 'missing')
  return old.correctedBy === null ? null : refuse('conflict', 'already-corrected')
}

async function keepNote(tx: Tx, note: NewNote, draft: string) {
  if (!(await insertNote(tx, note))) return refuse('conflict', 'already-sent')
  await touchCaseFile(tx, note.caseId)
  await discardDraft(tx, draft)
  tx.remark({ kind: note.kind, backDated: note.happenedOn !== tx.today, correction: note.corrects !== null })
  return done<{ id: string }>({ id: note.id })
}
