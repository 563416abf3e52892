import { z } from 'zod'
import { dateParts, type PlainDate } from '../../kernel/dates.ts'
import { parseTypedDate } from '../../kernel/typed-dates.ts'

/** A form field that holds a day as people type it (`24.11.2026`); the problem is `invalid` when it is none. */
export const TypedDay = z
  .string()
  .max(30)
  .transform((text, context): PlainDate => {
    const date = parseTypedDate(text)
    if (date) return date
    context.addIssue({ code: 'custom', input: text })
    return z.NEVER
  })

/** A day as a Dane would have typed it, to fill such a field with. */
export function typedDay(date: PlainDate): string {
  const { day, month, year } = dateParts(date)
  return `${day}.${month}.${year}`
}
