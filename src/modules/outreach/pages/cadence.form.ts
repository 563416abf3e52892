import { z } from 'zod'
import { isMonthDay } from '../../../kernel/danish-calendar.ts'
import { TypedDay } from '../../../platform/web/typed-day.ts'
import { breachCodes } from '../domain/breach-codes.ts'
import { cadenceCalendars } from '../domain/visit-cadence.ts'

export type CadenceFields = 'everyDays' | 'calendar' | 'seasonFrom' | 'seasonTo' | 'since' | 'submissionKey'
export type BreachFields = 'brokenOn' | 'code' | 'words' | 'submissionKey'

const dayAndMonth = /^(\d{1,2})[./ -]\s?(\d{1,2})\.?$/

/** A day of the year as people type it (`1.9.`), as `09-01`. */
const TypedMonthDay = z
  .string()
  .max(20)
  .transform((text, context): string => {
    const [, day = '', month = ''] = dayAndMonth.exec(text) ?? []
    const found = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    if (isMonthDay(found)) return found
    context.addIssue({ code: 'custom', input: text })
    return z.NEVER
  })

const TypedDays = z
  .string()
  .max(20)
  .transform((text, context): number => {
    const days = /^\d{1,3}$/.test(text) ? Number(text) : 0
    if (days >= 1 && days <= 366) return days
    context.addIssue({ code: 'custom', input: text })
    return z.NEVER
  })

export const CadenceForm = z
  .strictObject({
    everyDays: TypedDays.optional(),
    calendar: z.enum(cadenceCalendars),
    seasonFrom: TypedMonthDay.optional(),
    seasonTo: TypedMonthDay.optional(),
    since: TypedDay,
    submissionKey: z.uuid(),
  })
  .refine(
    ({ calendar, seasonFrom, seasonTo }) =>
      (seasonFrom !== undefined) === (calendar === 'season') && (seasonTo !== undefined) === (calendar === 'season'),
    { path: ['seasonFrom'], params: { code: 'season' } },
  )

export const KeeperForm = z.strictObject({ account: z.uuid().optional() })

export const BreachForm = z.strictObject({
  brokenOn: z.iso.date(),
  code: z.enum(breachCodes),
  words: z.string().max(500).optional(),
  submissionKey: z.uuid(),
})

/** `09-01` as it would be typed. */
export function typedMonthDay(text: string): string {
  return `${Number(text.slice(3))}.${Number(text.slice(0, 2))}.`
}
