import { z } from 'zod'
import { TypedDay } from '../../../platform/web/typed-day.ts'
import { longestJudgement, longestPurpose, longestScope } from '../actions/consent-input.ts'
import { consentKinds, consentWays } from '../domain/consent-kinds.ts'

const Name = z.string().max(200).default('')
const Ticked = z.literal('ja').optional()

/** A consent as it is typed. Somebody must have said yes; a yes to share names those who may be told. */
export const ConsentForm = z
  .strictObject({
    youngPerson: Ticked,
    custodyOne: Name,
    custodyTwo: Name,
    jointCustody: z.enum(['yes', 'no', 'unknown']).default('unknown'),
    essential: Ticked,
    understands: z.enum(['yes', 'no', 'unsure']).default('unsure'),
    informed: z.array(z.enum(['parents', 'young-person'])).default([]),
    informingHarms: Ticked,
    kind: z.enum(consentKinds),
    receivers: z.array(z.uuid()).max(50).default([]),
    scope: z.string().max(longestScope),
    purpose: z.string().max(longestPurpose),
    how: z.enum(consentWays),
    givenOn: TypedDay,
    reviewOn: TypedDay.optional(),
    judgement: z.string().max(longestJudgement).default(''),
    submissionKey: z.uuid(),
  })
  .superRefine((form, context) => {
    const nobody = form.youngPerson === undefined && form.custodyOne === '' && form.custodyTwo === ''
    if (nobody) context.addIssue({ code: 'custom', input: '', path: ['youngPerson'] })
    const toNobody = form.kind === 'share' && form.receivers.length === 0
    if (toNobody) context.addIssue({ code: 'custom', input: '', path: ['receivers'] })
  })

export type ConsentFormFields = keyof z.output<typeof ConsentForm>

/** The form as the actions take it. Ticks below an answer that was not chosen in the end do not count. */
export function consentInput(form: z.output<typeof ConsentForm>) {
  const { youngPerson, custodyOne, custodyTwo, essential, informingHarms, receivers, reviewOn, ...rest } = form
  const custody = [custodyOne, custodyTwo].filter((name) => name !== '')
  return {
    ...rest,
    essential: essential === 'ja',
    informingHarms: informingHarms === 'ja',
    receivers: form.kind === 'share' ? receivers : [],
    ...(reviewOn && { reviewOn }),
    givers: [
      ...custody.map((name) => ({ part: 'custody-holder' as const, name })),
      ...(youngPerson ? [{ part: 'young-person' as const }] : []),
    ],
  }
}
