import { z } from 'zod'
import { TypedDay } from '../../../platform/web/typed-day.ts'
import { measureKinds, outsideKinds, reviewFindings } from '../domain/stages.ts'

const neutral = z.literal('ja').optional()
const submissionKey = z.uuid()
const text = (most: number) => z.string().max(most)

export const AnalysisForm = z.strictObject({
  ...{ whom: text(1000), times: text(1000), what: text(2000), why: text(2000) },
  ...{ neutral, submissionKey },
})
export const MeasureForm = z.strictObject({
  kind: z.enum(measureKinds),
  what: text(500),
  outsideOwner: text(200).default(''),
  beginsOn: TypedDay,
  ...{ neutral, submissionKey },
})
export const MeasureEndForm = z.strictObject({
  measureId: z.uuid(),
  outcome: text(500).default(''),
  ...{ neutral, submissionKey },
})
export const ActivateForm = z.strictObject({ submissionKey })
export const ReviewForm = z.strictObject({
  finding: z.enum(reviewFindings),
  words: text(2000),
  ...{ neutral, submissionKey },
})
export const CloseForm = z.strictObject({ note: text(2000), neutral, submissionKey })
export const ReopenForm = z.strictObject({ note: text(2000).default(''), neutral, submissionKey })
export const GiveForm = z.strictObject({ to: z.uuid(), submissionKey })
export const CountForm = z.strictObject({
  kind: z.enum(outsideKinds),
  firstDay: TypedDay,
  lastDay: TypedDay,
  number: z.coerce.number().int().min(0).max(10_000),
  submissionKey,
})
export const TellForm = z.strictObject({ body: text(1000), neutral, submissionKey })

/** The tick that says there are no names, as the actions take it. */
export function withNeutral<Typed extends { readonly neutral?: 'ja' | undefined }>({
  neutral: ticked,
  ...typed
}: Typed) {
  return { ...typed, neutral: ticked === 'ja' }
}
