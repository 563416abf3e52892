import { z } from 'zod'
import { isPlainDate, type PlainDate } from '../../../kernel/dates.ts'
import { acquaintances, type PlanSuggestion } from './plan-question.ts'

/** Why a visit was suggested, as it is kept with the visit: what one sentence is made of. Ids, no names. */
export type PlanReason = Pick<PlanSuggestion, 'dueOn' | 'isLate' | 'acquaintance' | 'addedMinutes' | 'after'>

export function planReasonOf({ dueOn, isLate, acquaintance, addedMinutes, after }: PlanSuggestion): PlanReason {
  return { dueOn, isLate, acquaintance, addedMinutes, after }
}

const PlanReasonShape = z.strictObject({
  dueOn: z.custom<PlainDate>(isPlainDate),
  isLate: z.boolean(),
  acquaintance: z.enum(acquaintances),
  addedMinutes: z.int().nullable(),
  after: z.string().nullable(),
})

/** The reason out of the database, or null where there is none that can be read. */
export function readPlanReason(kept: unknown): PlanReason | null {
  return PlanReasonShape.safeParse(kept).data ?? null
}
