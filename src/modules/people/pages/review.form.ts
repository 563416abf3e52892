import { z } from 'zod'

/** What somebody found when they looked. */
export const ReviewForm = z.strictObject({ remark: z.string().max(500).default('') })
export type ReviewFields = keyof z.output<typeof ReviewForm>
