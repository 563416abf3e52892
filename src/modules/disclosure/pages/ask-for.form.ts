import { z } from 'zod'
import { TypedDay } from '../../../platform/web/typed-day.ts'
import { type ChosenBasis, type ChosenPurpose, chosenBases, purposesOf } from '../../law/index.ts'
import { longest } from '../actions/offered-input.ts'

/** A basis with one of its purposes, as one answer. Early exchange happens at a meeting alone, so nobody asks by it. */
export const grounds = chosenBases
  .filter((basis) => basis !== 'early-exchange')
  .flatMap((basis) => purposesOf[basis].map((purpose) => ({ basis, purpose, key: groundKey(basis, purpose) })))

export function groundKey(basis: ChosenBasis, purpose: ChosenPurpose): string {
  return `${basis}_${purpose}`
}

/** What somebody asks another for. */
export const AskForm = z.strictObject({
  holder: z.uuid(),
  wanted: z.string().min(1).max(longest.wanted),
  ground: z.enum(grounds.map(({ key }) => key)),
  necessity: z.string().min(1).max(longest.sentence),
  answerBy: TypedDay.optional(),
  submissionKey: z.uuid(),
})
export type AskFields = keyof z.output<typeof AskForm>
