import { z } from 'zod'
import { parseTypedDate } from '../../../kernel/typed-dates.ts'
import { TrailFilter } from '../actions/read-trail.ts'

/** A day as people type it. */
const TypedDay = z
  .string()
  .max(30)
  .transform((text, context): string => {
    const date = parseTypedDate(text)
    if (date) return date
    context.addIssue({ code: 'custom', input: text })
    return z.NEVER
  })

export const TrailForm = TrailFilter.extend({ from: TypedDay.optional(), to: TypedDay.optional() })

export type TrailFields = 'account' | 'action' | 'refused' | 'routine' | 'from' | 'to' | 'subject' | 'page'
