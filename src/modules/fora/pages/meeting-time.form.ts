import { z } from 'zod'
import { TypedClock } from '../../../platform/web/typed-clock.ts'
import { TypedDay } from '../../../platform/web/typed-day.ts'
import { mostAtOnce } from '../domain/cadence.ts'

export type TimeFields = 'date' | 'from' | 'to' | 'place' | 'count'

const fields = { date: TypedDay, from: TypedClock, to: TypedClock, place: z.string().max(200).default('') } as const

export const PlanMeetingForm = z.strictObject({
  ...fields,
  count: z.coerce.number().int().min(1).max(mostAtOnce).default(1),
  submissionKey: z.uuid(),
})
export const MoveMeetingForm = z.strictObject(fields)
