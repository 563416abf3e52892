import { z } from 'zod'
import type { FormState } from '../../../platform/ui/index.ts'
import { chosenBases, chosenPurposes, dataClasses, offenceGrounds, purposesOf } from '../../law/index.ts'
import { otherPersons } from '../actions/choose-basis.ts'
import { parentsSaid } from '../actions/item-gate-early.ts'
import type { BasisFormFacts } from '../actions/open-basis-form.ts'

export type BasisFields =
  | 'basis'
  | 'purpose'
  | 'necessity'
  | 'reason'
  | 'exposed'
  | 'released'
  | 'radicalised'
  | 'consentId'
  | 'exitConsentId'
  | 'earlyConsentId'
  | 'matter'
  | 'concern'
  | 'whyNew'
  | 'parents'
  | 'violence'
  | 'offences'
  | 'offenceGround'
  | 'others'
  | 'proportionate'
  | 'gangTies'
  | 'duty'

export type BasisProps = { readonly facts: BasisFormFacts; readonly form: FormState<BasisFields> }

/** The value of the concern that is a new one. */
export const newConcern = 'ny'
const Tick = z
  .string()
  .optional()
  .transform((value) => value !== undefined)
const releases = ['no', 'prison-service', 'outside-prison-service-under-18', 'custody'] as const

/** On what an item rests, as it is chosen. Fields of a basis that was not chosen are left aside. */
export const BasisForm = z
  .strictObject({
    basis: z.enum(chosenBases),
    purpose: z.enum(chosenPurposes).optional(),
    necessity: z.string().max(1000),
    reason: z.string().max(2000).default(''),
    exposed: Tick,
    released: z.enum(releases).default('no'),
    radicalised: Tick,
    consentId: z.uuid().optional(),
    exitConsentId: z.uuid().optional(),
    earlyConsentId: z.uuid().optional(),
    matter: z.union([z.uuid(), z.literal(newConcern)]).optional(),
    concern: z.string().max(300).default(''),
    whyNew: z.string().max(1000).default(''),
    parents: z.enum(parentsSaid).optional(),
    violence: Tick,
    offences: Tick,
    offenceGround: z.enum(offenceGrounds).default('none'),
    others: z.enum(otherPersons).default('none'),
    proportionate: z.enum(['yes', 'no', 'unsure']).default('yes'),
    gangTies: Tick,
    duty: Tick,
  })
  .superRefine(({ basis, consentId, exitConsentId, matter, concern, parents }, context) => {
    const lacks = (field: BasisFields) => context.addIssue({ code: 'custom', input: undefined, path: [field] })
    if (basis === 'consent' && !consentId) lacks('consentId')
    if (basis === 'exit' && !exitConsentId) lacks('exitConsentId')
    if (basis !== 'early-exchange') return
    if (!matter) lacks('matter')
    if (matter === newConcern && concern === '') lacks('concern')
    if (!parents) lacks('parents')
  })
  .transform((typed) => {
    const { basis, purpose = purposesOf[basis][0], necessity, reason, others, proportionate, gangTies } = typed
    return {
      ...{ basis, purpose, necessity, reason, others, proportionate, gangTies },
      notificationDuty: typed.duty,
      exposed: basis === 'psp' && typed.exposed,
      released: basis === 'ksp' ? typed.released : ('no' as const),
      radicalised: basis === 'ksp' && typed.radicalised,
      consentId: consentOf(typed),
      early: earlyOf(typed),
      classes: typed.offences ? [dataClasses[0], 'criminal' as const] : [dataClasses[0]],
      offenceGround: typed.offences ? typed.offenceGround : ('none' as const),
    }
  })

type Consents = {
  basis: string
  consentId?: string | undefined
  exitConsentId?: string | undefined
  earlyConsentId?: string | undefined
}

function consentOf({ basis, consentId, exitConsentId, earlyConsentId }: Consents): string | null {
  const chosen = { consent: consentId, exit: exitConsentId, 'early-exchange': earlyConsentId }
  return Object.entries(chosen).find(([of]) => of === basis)?.[1] ?? null
}

type EarlyTyped = {
  basis: string
  matter?: string | undefined
  concern: string
  whyNew: string
  parents?: (typeof parentsSaid)[number] | undefined
  violence: boolean
}

function earlyOf({ basis, matter, concern, whyNew, parents, violence }: EarlyTyped) {
  if (basis !== 'early-exchange' || !matter || !parents) return null
  const chosen = matter === newConcern ? { concern, whyNew } : { id: matter }
  return { matter: chosen, parents, violenceSuspected: violence }
}
