import { z } from 'zod'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { TypedDay, typedDay } from '../../../platform/web/typed-day.ts'
import type { ShownContent } from '../actions/open-notice.ts'
import type { WritingNotice } from '../actions/open-writing.ts'
import { interpreterAnswers, longest } from '../domain/notice-content.ts'

const line = z.string().max(longest.line).default('')

/** The notification as it is typed. No address but that of the workplace has a field (rule RU-07). */
export const WritingForm = z.strictObject({
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  childName: line,
  birthDate: TypedDay.optional(),
  cpr: z.string().max(20).optional(),
  removeCpr: z.literal('ja').optional(),
  school: line,
  firstParent: line,
  secondParent: line,
  interpreter: z.enum(interpreterAnswers).default('unknown'),
  interpreterLanguage: line,
  relation: line,
  concern: z.string().max(longest.concern).default(''),
  tried: z.string().max(longest.tried).default(''),
  parentsReaction: z.string().max(longest.reaction).default(''),
  notifierName: line,
  notifierTitle: line,
  workplace: line,
  workplaceAddress: line,
  workplacePhone: line,
  copy: z.array(z.uuid()).max(50).default([]),
  /** `copy`: put the ticked texts in and write on. */
  step: z.literal('copy').optional(),
})
export type WritingFields = keyof z.output<typeof WritingForm>

/** The form as the action takes it. */
export function savedWords(form: z.output<typeof WritingForm>) {
  const { version: seen, cpr, removeCpr, copy, step: _button, birthDate, ...words } = form
  const number = cpr === undefined ? (removeCpr === 'ja' ? { cpr: '' } : {}) : { cpr }
  return { seen, copy, ...number, content: { ...words, birthDate: birthDate ?? null } }
}

/** The form filled with what is saved, or with what was typed since; the version is that which was typed upon. */
export function filledForm(
  content: ShownContent,
  version: number,
  typed: WritingNotice['typed'],
): FormState<WritingFields> {
  const { maskedCpr: _seen, birthDate, ...words } = content
  const saved = { ...words, birthDate: birthDate === null ? '' : typedDay(birthDate), version: String(version) }
  return freshForm<WritingFields>({ ...saved, ...typed })
}
