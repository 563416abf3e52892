import { z } from 'zod'
import type { Refused } from '../../../kernel/outcome.ts'
import type { FieldError } from '../../../platform/ui/index.ts'
import { TypedDay } from '../../../platform/web/typed-day.ts'
import { readCpr } from '../actions/cpr-numbers.ts'
import { ageBands } from '../domain/age-bands.ts'

export type PersonFields =
  | 'known'
  | 'givenName'
  | 'familyName'
  | 'describedAs'
  | 'birthDate'
  | 'ageBand'
  | 'school'
  | 'cpr'
  | 'removeCpr'
  | 'addressProtectedUntil'

/** The form for a person, new or registered. `known` says which of the two ways of naming somebody counts. */
export const PersonForm = z
  .strictObject({
    known: z.enum(['name', 'description']),
    givenName: z.string().max(100).default(''),
    familyName: z.string().max(100).default(''),
    describedAs: z.string().max(200).default(''),
    birthDate: TypedDay.optional(),
    ageBand: z.enum(ageBands).optional(),
    school: z.uuid().optional(),
    cpr: z
      .string()
      .max(20)
      .refine((text) => readCpr(text) !== null)
      .optional(),
    removeCpr: z.literal('ja').optional(),
    addressProtectedUntil: TypedDay.optional(),
    anyway: z.literal('ja').optional(),
  })
  .superRefine((form, context) => {
    const unnamed = form.known === 'name' && `${form.givenName}${form.familyName}` === ''
    const undescribed = form.known === 'description' && form.describedAs === ''
    if (unnamed) context.addIssue({ code: 'custom', input: '', path: ['givenName'] })
    if (undescribed) context.addIssue({ code: 'custom', input: '', path: ['describedAs'] })
  })

/** The form as the actions take it. A description somebody outgrew stays searchable beside the name. */
export function personInput(form: z.output<typeof PersonForm>) {
  const named = form.known === 'name'
  return {
    givenName: named ? form.givenName : '',
    familyName: named ? form.familyName : '',
    describedAs: form.describedAs,
    birthDate: form.birthDate ?? null,
    ageBand: form.ageBand ?? null,
    school: form.school ?? null,
    addressProtectedUntil: form.addressProtectedUntil ?? null,
    anyway: form.anyway === 'ja',
    ...(form.cpr ? { cpr: form.cpr } : form.removeCpr ? { cpr: null } : {}),
  }
}

const faults: Readonly<Record<string, { readonly field: PersonFields; readonly sentence: string }>> = {
  'no-name': { field: 'givenName', sentence: 'givenName' },
  'birth-date-future': { field: 'birthDate', sentence: 'birthDate.future' },
  'no-such-school': { field: 'school', sentence: 'school' },
  'cpr-other-birthday': { field: 'cpr', sentence: 'cpr.other-birthday' },
  'cpr-known': { field: 'cpr', sentence: 'cpr.known' },
  'cpr-taken': { field: 'cpr', sentence: 'cpr.taken' },
}

/** The errors of the form that a refusal amounts to; empty where it is about something else. */
export function errorsOf(refused: Refused, sentences: Readonly<Record<string, string>>): FieldError[] {
  return refused.reasons.flatMap(({ code }) => {
    const fault = faults[code]
    return fault ? [{ field: fault.field, message: sentences[fault.sentence] ?? code }] : []
  })
}
