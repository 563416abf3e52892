import { z } from 'zod'
import { TypedDay } from '../../../platform/web/typed-day.ts'
import { longestNote } from '../actions/add-note.ts'
import { noteKinds } from '../domain/case-kinds.ts'

export type NoteFields = 'kind' | 'source' | 'body' | 'happenedOn' | 'submissionKey'

/** A note as it is typed. A fact must say where it comes from. */
export const NoteForm = z
  .strictObject({
    kind: z.enum(noteKinds),
    source: z.string().max(300).default(''),
    body: z.string().max(longestNote),
    happenedOn: TypedDay.optional(),
    submissionKey: z.uuid(),
  })
  .superRefine(({ kind, source }, context) => {
    if (kind === 'fact' && source === '') context.addIssue({ code: 'custom', input: '', path: ['source'] })
  })
