import { z } from 'zod'
import type { FormState } from '../../../platform/ui/index.ts'
import { TypedDay } from '../../../platform/web/typed-day.ts'

export type ConfirmFields = 'version' | 'jurist' | 'confirmedOn' | 'remark'
export const ConfirmForm = z.strictObject({
  version: z.string().max(20),
  jurist: z.string().trim().min(1).max(200),
  confirmedOn: TypedDay,
  remark: z.string().max(2000).default(''),
})

export type WithdrawFields = 'version' | 'jurist' | 'remark'
export const WithdrawForm = z.strictObject({
  version: z.string().max(20),
  jurist: z.string().trim().min(1).max(200),
  remark: z.string().max(2000).default(''),
})

export type ChoiceFields = 'value' | 'reason' | 'submissionKey'
export const ChoiceForm = z.strictObject({
  value: z.string().max(200),
  reason: z.string().max(2000),
  submissionKey: z.uuid(),
})

/** The forms of the page about one rule. */
export type RuleForms = {
  readonly confirm: FormState<ConfirmFields>
  readonly withdraw: FormState<WithdrawFields>
  readonly choice: FormState<ChoiceFields>
}
