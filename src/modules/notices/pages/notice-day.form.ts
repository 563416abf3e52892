import { z } from 'zod'
import { TypedDay } from '../../../platform/web/typed-day.ts'
import { daySteps } from '../domain/notice-steps.ts'

export type DayFields = 'kind' | 'on'

/** That something came, and the day. There is no field for what was answered (rule RU-10). */
export const DayForm = z.strictObject({ kind: z.enum(daySteps), on: TypedDay })
