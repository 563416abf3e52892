import { z } from 'zod'
import { DayInput } from '../../../platform/access/day-input.ts'
import { ageBands } from '../domain/age-bands.ts'
import { readCpr } from './cpr-numbers.ts'

const Words = (most: number) => z.string().trim().max(most).default('')

const Cpr = z
  .string()
  .max(20)
  .transform((text, context) => {
    const number = readCpr(text)
    if (number) return number
    context.addIssue({ code: 'custom', input: '', params: { code: 'invalid' } })
    return z.NEVER
  })

/**
 * What may be known of a young person. Nothing but a name or a description is required; `cpr` left out leaves a number
 * that is there as it is, null removes it. With a birth date the age band is not kept, since the date says it.
 */
export const personFields = {
  givenName: Words(100),
  familyName: Words(100),
  describedAs: Words(200),
  birthDate: DayInput.nullable().default(null),
  ageBand: z.enum(ageBands).nullable().default(null),
  school: z.uuid().nullable().default(null),
  cpr: Cpr.nullable().optional(),
  addressProtectedUntil: DayInput.nullable().default(null),
  /** True when somebody has seen the persons it may be, and goes on. */
  anyway: z.boolean().default(false),
}

const PersonFields = z.strictObject(personFields)
export type PersonFields = z.output<typeof PersonFields>
