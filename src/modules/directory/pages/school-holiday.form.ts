import { z } from 'zod'
import { daysBetween, type PlainDate } from '../../../kernel/dates.ts'
import { TypedDay } from '../../../platform/web/typed-day.ts'
import { longestHoliday } from '../actions/keep-school-holidays.ts'

export type HolidayFields = 'name' | 'firstDay' | 'lastDay' | 'submissionKey'

const fields = { name: z.string().max(100), firstDay: TypedDay, lastDay: TypedDay } as const

export const HolidayForm = z.strictObject(fields).superRefine(checkPeriod)
export const NewHolidayForm = z.strictObject({ ...fields, submissionKey: z.uuid() }).superRefine(checkPeriod)

function checkPeriod(holiday: { firstDay: PlainDate; lastDay: PlainDate }, context: z.RefinementCtx): void {
  const days = daysBetween(holiday.firstDay, holiday.lastDay)
  const code = days < 0 ? 'order' : days >= longestHoliday ? 'long' : null
  if (code) context.addIssue({ code: 'custom', path: ['lastDay'], params: { code } })
}
