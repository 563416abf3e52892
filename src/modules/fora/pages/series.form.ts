import { z } from 'zod'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { bases } from '../../law/index.ts'
import type { DraftValues } from '../actions/open-templates.ts'

export type SeriesFields = 'name' | 'neutral' | 'mandate' | 'persons' | 'bases' | 'publishable' | 'cadenceDays'

const fields = {
  name: z.string().max(200),
  neutral: z.literal('ja').optional(),
  mandate: z.string().max(4000),
  bases: z.array(z.enum(bases)).max(10).default([]),
  publishable: z.literal('ja').optional(),
  cadenceDays: z.coerce.number().int().min(1).max(730).optional(),
} as const

/** Which of two kinds of meeting it is: only asked where the template leaves it open. */
export const NewSeriesForm = z.strictObject({
  ...fields,
  persons: z.enum(['ja', 'nej']).optional(),
  submissionKey: z.uuid(),
})
export const SeriesForm = z.strictObject(fields)

/** A new series as the action takes it. Bases ticked before the answer was changed to no do not count. */
export function newSeriesInput({ persons, submissionKey, ...typed }: z.output<typeof NewSeriesForm>) {
  return {
    ...seriesInput(typed),
    ...(persons === 'nej' ? { bases: [] } : {}),
    ...(persons === undefined ? {} : { persons: persons === 'ja' }),
    submissionKey,
  }
}

export function seriesInput({ neutral, publishable, cadenceDays, ...typed }: z.output<typeof SeriesForm>) {
  return {
    ...typed,
    neutral: neutral === 'ja',
    publishable: publishable === 'ja',
    cadenceDays: cadenceDays ?? null,
  }
}

/** A draft as the form it was typed into; null where there is none, so that the form starts as it usually does. */
export function draftAsForm(draft: DraftValues | null): FormState<SeriesFields> | null {
  return draft && freshForm<SeriesFields>(draft)
}
