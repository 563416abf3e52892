import { z } from 'zod'
import type { PlainDate } from '../../../kernel/dates.ts'
import { isId } from '../../../kernel/ids.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { TypedDay, typedDay } from '../../../platform/web/typed-day.ts'
import { type KeptChoice, keptChoices, keptTextLimits } from '../domain/name-choices.ts'

export const KeepNameForm = z
  .strictObject({
    choice: z.enum(keptChoices),
    necessity: z.string().max(keptTextLimits.necessity),
    agreement: z.string().max(keptTextLimits.agreement),
    reason: z.string().max(keptTextLimits.reason).default(''),
    owner: z.string().refine(isId).optional(),
    dueOn: TypedDay,
  })
  .superRefine(({ choice, owner }, context) => {
    if (choice !== 'notification' && owner === undefined) {
      context.addIssue({ code: 'custom', path: ['owner'], params: { code: 'missing' } })
    }
  })
export type KeepNameFields = 'choice' | 'necessity' | 'agreement' | 'reason' | 'owner' | 'dueOn'
export type KeepNameState = FormState<KeepNameFields>

/** How each choice stands in an address: the page then asks what it needs. */
export const choiceFlags: Readonly<Record<KeptChoice, string>> = {
  talk: 'samtale',
  concern: 'bekymring',
  notification: 'underretning',
}

export function choiceOfFlag(flag: string | null): KeptChoice | null {
  return keptChoices.find((choice) => choiceFlags[choice] === flag) ?? null
}

/** A new form: it is one's own until somebody else is chosen, and a notification is for today. */
export function freshKeep(choice: KeptChoice, account: string, today: PlainDate): KeepNameState {
  return freshForm({ choice, owner: account, dueOn: choice === 'notification' ? typedDay(today) : '' })
}
