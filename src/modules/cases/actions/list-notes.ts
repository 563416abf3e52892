import { z } from 'zod'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type NoteRow, newestNotes } from '../data/case-notes.ts'
import { type CaseHeader, caseHeader } from './case-header.ts'

/** More notes than anybody chooses among. */
const mostNotes = 200

export type CaseNotes = CaseHeader & { readonly notes: readonly NoteRow[] }

/**
 * The notes of a case, the newest first by the day they are about, for choosing what is passed on. For its own unit
 * alone: those let in read the case, and what is in it is not theirs to give. At most 200.
 */
export const listNotes = action({
  name: 'cases.list-notes',
  allow: 'case:write',
  input: z.strictObject({ caseId: z.uuid() }),
  async run(tx, { caseId }) {
    const header = await caseHeader(tx, caseId)
    if (!header) return missing()
    if (!header.workable) return refuse('forbidden', 'not-your-case')
    const notes = await newestNotes(tx, caseId, mostNotes)
    tx.remark({ notes: notes.length })
    return done<CaseNotes>({ ...header, notes })
  },
})
