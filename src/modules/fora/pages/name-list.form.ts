import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { nameListLimits } from '../domain/name-list-limits.ts'

/** `check` reads the text and stores nothing; `edit` gives it back; `save` keeps what was checked. */
export const NameListForm = z.strictObject({
  submissionKey: z.uuid(),
  text: z.string().max(nameListLimits.text),
  source: z.enum(['typed', 'file']).default('typed'),
  step: z.enum(['check', 'edit', 'save']).default('check'),
})
export type NameListFields = 'text' | 'file'
export type NameListState = FormState<NameListFields>

/** What goes along from one step to the next without being typed. */
export type CarriedList = { readonly submissionKey: string; readonly source: 'typed' | 'file' }

export function freshList(): { form: NameListState; carried: CarriedList } {
  return { form: freshForm(), carried: { submissionKey: newId(), source: 'typed' } }
}
