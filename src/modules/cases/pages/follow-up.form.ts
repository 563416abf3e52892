import { z } from 'zod'
import { TypedDay } from '../../../platform/web/typed-day.ts'
import { followUpOutcomes } from '../domain/case-kinds.ts'

export type FollowUpFields = 'what' | 'dueOn' | 'owner'
export const FollowUpForm = z.strictObject({ what: z.string().max(300), dueOn: TypedDay, owner: z.uuid() })

export type FollowUpEndFields = 'outcome' | 'remark'
export const FollowUpEndForm = z.strictObject({
  outcome: z.enum(followUpOutcomes),
  remark: z.string().max(1000).default(''),
})
