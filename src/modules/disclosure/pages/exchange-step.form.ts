import { z } from 'zod'

/** The receiver's yes or no. */
export const AnswerForm = z.strictObject({ choice: z.enum(['accepted', 'declined']) })

/** Why something is taken back, for those on the giving side. */
export const RevokeForm = z.strictObject({ reason: z.string().max(500).default('') })
export type RevokeFields = keyof z.output<typeof RevokeForm>
