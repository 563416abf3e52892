import { z } from 'zod'
import { isId, newId } from '../../../kernel/ids.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import type { FileInquiry } from '../actions/file-inquiry.ts'
import type { FilingForm } from '../actions/open-filing-form.ts'
import { filedChannels, filedRoles } from '../domain/filing.ts'
import { concernKinds } from '../domain/inquiry-kinds.ts'
import { answerLimits } from '../domain/sender-answers.ts'

const line = z.string().max(answerLimits.line).default('')
const choice = z.union([z.literal(''), z.string().refine(isId)]).default('')

export const FilingFields = z
  .strictObject({
    submissionKey: z.string().default(''),
    message: z.string().max(answerLimits.message),
    channel: z.enum(filedChannels).optional(),
    senderRole: z.enum(filedRoles),
    identity: z.enum(['anonymous', 'named']).default('anonymous'),
    name: line,
    phone: line,
    email: z.union([z.literal(''), z.email().max(answerLimits.line)]).default(''),
    workplace: line,
    concerns: z.enum(concernKinds),
    subjectName: line,
    organisation: choice,
    place: line,
    promise: line,
    owner: choice,
    withCode: z.literal('ja').optional(),
  })
  .superRefine((filed, context) => {
    const missing = (field: string) => context.addIssue({ code: 'custom', path: [field], params: { code: 'missing' } })
    if (filed.identity === 'named' && filed.name === '') missing('name')
    if (filed.concerns === 'named-child' && filed.subjectName === '') missing('subjectName')
  })
export type FiledFields = z.output<typeof FilingFields>
export type FilingState = FormState<Extract<keyof FiledFields, string>>

/** What the action takes: a name that belongs to the other choice counts for nothing. */
export function inquiryToFile(filed: FiledFields): z.input<typeof FileInquiry> {
  const { name, phone, email, workplace } = filed
  return {
    ...(isId(filed.submissionKey) ? { submissionKey: filed.submissionKey } : {}),
    ...(filed.channel ? { channel: filed.channel } : {}),
    senderRole: filed.senderRole,
    sender: filed.identity === 'named' ? { name, phone, email, workplace } : null,
    concerns: filed.concerns,
    subjectName: filed.concerns === 'named-child' ? filed.subjectName : '',
    organisation: filed.organisation === '' ? null : filed.organisation,
    place: filed.place,
    message: filed.message,
    promise: filed.promise,
    owner: filed.owner === '' ? null : filed.owner,
    withCode: filed.withCode === 'ja',
  }
}

/** The form as it stood when it was last typed in, or a new one in which the filer has it themselves. */
export function filingState(form: FilingForm, account: string): FilingState {
  const isOwn = form.colleagues.some((colleague) => colleague.id === account)
  const fresh = { submissionKey: newId(), identity: 'anonymous', owner: isOwn ? account : '' }
  return freshForm({ ...fresh, ...form.draft })
}
