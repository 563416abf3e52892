import { z } from 'zod'
import type { FormState } from '../../../platform/ui/index.ts'
import { senderPurposes } from '../actions/open-sender-details.ts'
import { answerLimits } from '../domain/sender-answers.ts'

const Text = z.string().max(answerLimits.message)
const Owner = z.uuid().optional()
const Reason = z.string().max(4000)

/** The forms on the page of an inquiry. `formKey` makes sending twice one; `seenOwner` is who had it on the page. */
export const AnswerForm = z.strictObject({ answer: Text, to: z.uuid(), formKey: z.uuid() })
export const NoteForm = z.strictObject({ note: Text, formKey: z.uuid() })
export const TakeForm = z.strictObject({ seenOwner: Owner })
export const GiveForm = z.strictObject({ colleague: z.uuid(), seenOwner: Owner })
export const SenderForm = z.strictObject({ purpose: z.enum(senderPurposes) })
export const UndoForm = z.strictObject({ reason: Reason })
export const MergeForm = z.strictObject({ mainId: z.uuid(), reason: Reason })
export const RedactionForm = z.strictObject({ marked: z.string().max(2 * answerLimits.message) })

/** The forms as they stand on the page. */
export type InquiryForms = {
  readonly answer: FormState<'answer' | 'to'>
  readonly note: FormState<'note'>
  readonly give: FormState<'colleague'>
  readonly sender: FormState<'purpose'>
  readonly undo: FormState<'reason'>
}
