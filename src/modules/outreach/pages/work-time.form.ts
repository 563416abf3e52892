import { z } from 'zod'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { TypedClock, typedClock } from '../../../platform/web/typed-clock.ts'
import { TypedDay } from '../../../platform/web/typed-day.ts'
import type { PlanSettings } from '../actions/keep-plan-settings.ts'
import { minutesOf, timeOf, type WorkingWeek } from '../domain/working-week.ts'

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
export type Weekday = (typeof weekdays)[number]
export type HoursFields = `from${Weekday}` | `to${Weekday}`

const Clock = TypedClock.transform(minutesOf).optional()
const hours = {
  ...{ from1: Clock, to1: Clock, from2: Clock, to2: Clock, from3: Clock, to3: Clock, from4: Clock, to4: Clock },
  ...{ from5: Clock, to5: Clock, from6: Clock, to6: Clock, from7: Clock, to7: Clock },
}

/** A week as it is typed: both ends of a day, or neither. */
export const HoursForm = z
  .strictObject(hours)
  .superRefine((typed, context) => {
    for (const weekday of weekdays) {
      const [from, to] = [typed[`from${weekday}`], typed[`to${weekday}`]]
      const isRight = from === undefined ? to === undefined : to !== undefined && to > from
      if (!isRight) context.addIssue({ code: 'custom', input: '', path: [`from${weekday}`] })
    }
    const isEmpty = weekdays.every((weekday) => typed[`from${weekday}`] === undefined)
    if (isEmpty) context.addIssue({ code: 'custom', input: '', path: ['form'], params: { code: 'empty' } })
  })
  .transform((typed) =>
    weekdays.flatMap((weekday) => {
      const [from, to] = [typed[`from${weekday}`], typed[`to${weekday}`]]
      return from === undefined || to === undefined ? [] : [{ weekday, from, to }]
    }),
  )

export function hoursOf(week: WorkingWeek): FormState<HoursFields> {
  const values = [...week].flatMap(([weekday, { from, to }]) => [
    [`from${weekday}`, typedClock(timeOf(from))],
    [`to${weekday}`, typedClock(timeOf(to))],
  ])
  return freshForm<HoursFields>(Object.fromEntries(values))
}

export type AbsenceFields = 'account' | 'firstDay' | 'lastDay'
export const AbsenceForm = z
  .strictObject({ account: z.uuid(), firstDay: TypedDay, lastDay: TypedDay })
  .superRefine(({ firstDay, lastDay }, context) => {
    if (lastDay < firstDay) context.addIssue({ code: 'custom', path: ['lastDay'], params: { code: 'order' } })
  })

/** A visit to move, as the form carries it: which, to whom, when. */
export function moveValue(planned: string, account: string, on: string): string {
  return [planned, account, on].join(' ')
}

export type CoverFields = 'moves'
export const CoverForm = z.strictObject({
  moves: z
    .array(
      z
        .string()
        .regex(/^[0-9a-f-]{36} [0-9a-f-]{36} \d{4}-\d\d-\d\d$/)
        .transform((text) => {
          const [planned = '', account = '', on = ''] = text.split(' ')
          return { planned, account, on }
        }),
    )
    .min(1)
    .max(100),
})

export type SettingsFields = 'base' | 'kilometresPerHour' | 'detour' | 'visitMinutes' | 'amberShare'

const Whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))

export const SettingsForm = z.strictObject({
  base: z.uuid().nullable().default(null),
  kilometresPerHour: Whole(5, 130),
  detour: z
    .string()
    .regex(/^\d([.,]\d{1,2})?$/)
    .transform((text) => Number(text.replace(',', '.')))
    .pipe(z.number().min(1).max(3)),
  visitMinutes: Whole(5, 480),
  amberShare: Whole(10, 99).transform((share) => share / 100),
})

export function settingsOf(settings: PlanSettings, language: string): FormState<SettingsFields> {
  return freshForm<SettingsFields>({
    base: settings.base ?? '',
    kilometresPerHour: String(settings.kilometresPerHour),
    detour: settings.detour.toLocaleString(language),
    visitMinutes: String(settings.visitMinutes),
    amberShare: String(Math.round(settings.amberShare * 100)),
  })
}
