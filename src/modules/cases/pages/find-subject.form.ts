import { z } from 'zod'
import { TypedDay } from '../../../platform/web/typed-day.ts'

export type FindSubjectFields = 'words' | 'birthDate'

/** Whom a case is about: at least a name or a birthday to search by. */
export const FindSubjectForm = z
  .strictObject({ words: z.string().max(200).default(''), birthDate: TypedDay.optional() })
  .superRefine(({ words, birthDate }, context) => {
    if (words === '' && birthDate === undefined) context.addIssue({ code: 'custom', input: '', path: ['words'] })
  })
