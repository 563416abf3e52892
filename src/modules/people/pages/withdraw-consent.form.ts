import { z } from 'zod'
import { TypedDay } from '../../../platform/web/typed-day.ts'
import { longestEndingRemark } from '../actions/withdraw-consent.ts'

/** Who took a yes back, and when they said so. */
export const WithdrawForm = z.strictObject({
  toldBy: z.string().max(200),
  on: TypedDay.optional(),
  remark: z.string().max(longestEndingRemark).default(''),
})
export type WithdrawFields = keyof z.output<typeof WithdrawForm>
