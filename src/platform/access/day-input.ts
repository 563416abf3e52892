import { z } from 'zod'
import { isPlainDate, type PlainDate } from '../../kernel/dates.ts'

/** A day in the input of an action, as `2026-11-24`. Only days that exist. */
export const DayInput = z.iso.date().transform((text, context): PlainDate => {
  if (isPlainDate(text)) return text
  context.addIssue({ code: 'custom', input: text })
  return z.NEVER
})
