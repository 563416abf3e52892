import { z } from 'zod'
import { copenhagenDate, instantAt, wallClockAt } from '../../../kernel/copenhagen-clock.ts'
import { addDays } from '../../../kernel/dates.ts'
import { TypedClock } from '../../../platform/web/typed-clock.ts'
import { TypedDay } from '../../../platform/web/typed-day.ts'
import { seenHeads, seenThemes } from '../seen.wire.ts'

export const reportTimes = ['now', 'today', 'last-night', 'other'] as const

const fields = {
  place: z.uuid().optional(),
  whereWords: z.string().max(200).default(''),
  heads: z.enum(seenHeads),
  themes: z.array(z.enum(seenThemes)).max(12).default([]),
  note: z.string().max(2000).default(''),
  neutral: z.literal('ja').optional(),
} as const

export const ObservationForm = z
  .strictObject({ ...fields, day: TypedDay, clock: TypedClock, submissionKey: z.uuid() })
  .transform(({ day, clock, place, neutral, ...typed }) => ({
    ...typed,
    place: place ?? null,
    neutral: neutral === 'ja',
    seenAt: instantAt(day, clock),
  }))

export const ReportForm = z
  .strictObject({
    ...fields,
    when: z.enum(reportTimes),
    day: TypedDay.optional(),
    clock: TypedClock.optional(),
    ticket: z.string().max(4000).default(''),
  })
  .superRefine((typed, context) => {
    if (typed.when === 'other' && typed.day === undefined)
      context.addIssue({ code: 'custom', input: '', path: ['day'] })
  })

/** A report as the action takes it, with a time for what was said in words. */
export function reportInput({ when, day, clock, place, neutral, ...typed }: z.output<typeof ReportForm>, now: Date) {
  const today = copenhagenDate(now)
  const earlier = wallClockAt(now).hour >= 14 ? instantAt(today, '12:00') : new Date(now.getTime() - 3_600_000)
  const seenAt = {
    now,
    today: earlier,
    'last-night': instantAt(addDays(today, -1), '21:00'),
    other: instantAt(day ?? today, clock ?? '20:00'),
  }[when]
  return { ...typed, place: place ?? null, neutral: neutral === 'ja', seenAt }
}
