import { z } from 'zod'
import type { PlainDate } from '../../../kernel/dates.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { TypedDay, typedDay } from '../../../platform/web/typed-day.ts'
import {
  bases,
  dataClasses,
  type ExchangeFacts,
  type LocalChoices,
  offenceGrounds,
  type Party,
  type PartyKind,
  partyKinds,
  purposes,
  settings,
} from '../domain/exchange-facts.ts'

/** What a body is, in the few ways that matter; `usual` is what its kind normally is. */
export const partyStandings = [
  'usual',
  'authority',
  'institution',
  'not-drawn-in',
  'private-task',
  'private',
  'outside',
] as const
export type PartyStanding = (typeof partyStandings)[number]

const count = (most: number) => z.coerce.number().int().min(0).max(most).default(0)
const tick = z.literal('ja').optional()

const fields = {
  on: TypedDay,
  basis: z.enum(bases),
  purpose: z.enum(purposes),
  setting: z.enum(settings),
  wish: z.enum(['share', 'keep']),
  necessity: z.enum(['stated', 'empty']),
  sender: z.enum(partyKinds),
  senderStanding: z.enum(partyStandings).default('usual'),
  receiver: z.enum(partyKinds),
  receiverStanding: z.enum(partyStandings).default('usual'),
  present: z.array(z.enum(partyKinds)).max(partyKinds.length).default([]),
  identified: z.enum(['ja', 'nej']),
  age: z.coerce.number().int().min(0).max(120).optional(),
  consent: z.enum(['none', 'given', 'withdrawn']),
  exposed: tick,
  radicalised: tick,
  notificationDuty: tick,
  gangTies: tick,
  released: z.enum(['no', 'prison-service', 'outside-prison-service-under-18', 'custody']),
  classes: z.array(z.enum(dataClasses)).max(dataClasses.length).default([]),
  proportionate: z.enum(['yes', 'no', 'unsure']),
  offenceGround: z.enum(offenceGrounds),
  others: count(20),
  othersWithout: count(20),
  meetingsHeld: count(99),
  parents: z.enum(['consented', 'refused', 'not-asked', 'not-safe-to-ask']),
  specialReason: tick,
  violenceSuspected: tick,
  askedMade: tick,
  applicationCase: tick,
  extraBurden: tick,
}

export const ExplainForm = z.strictObject(fields).check((context) => {
  const { others, othersWithout } = context.value
  if (othersWithout <= others) return
  const params = { code: 'more-than-others' }
  context.issues.push({ code: 'custom', path: ['othersWithout'], input: othersWithout, params })
})
export type ExplainFields = keyof typeof fields
type Explained = z.output<typeof ExplainForm>

/** The form as it is first shown: the police tell the SSP unit about somebody of 14, today. */
export function freshExplanation(today: PlainDate): FormState<ExplainFields> {
  return freshForm<ExplainFields>({
    on: typedDay(today),
    basis: 'ssp',
    purpose: 'crime-prevention',
    setting: 'handover-meeting',
    wish: 'share',
    necessity: 'stated',
    sender: 'police',
    senderStanding: 'usual',
    receiver: 'ssp-unit',
    receiverStanding: 'usual',
    identified: 'ja',
    age: '14',
    consent: 'none',
    released: 'no',
    classes: ['ordinary'],
    proportionate: 'yes',
    offenceGround: 'none',
    others: '0',
    othersWithout: '0',
    meetingsHeld: '0',
    parents: 'not-asked',
  })
}

/** The answers as the rules read them. */
export function factsOfForm(form: Explained, local: LocalChoices): ExchangeFacts {
  return {
    topic: 'exchange',
    on: form.on,
    basis: form.basis,
    purpose: form.purpose,
    setting: form.setting,
    wish: form.wish,
    sender: partyFrom(form.sender, form.senderStanding),
    receiver: partyFrom(form.receiver, form.receiverStanding),
    present: form.present.map((kind) => partyFrom(kind, 'usual')),
    subject: {
      identified: form.identified === 'ja',
      age: form.age ?? null,
      consent: form.consent,
      exposed: form.exposed === 'ja',
      released: form.released,
      radicalised: form.radicalised === 'ja',
    },
    necessity: form.necessity,
    content: {
      classes: form.classes,
      proportionate: form.proportionate,
      otherPersons: Array.from({ length: form.others }, (_, index) => ({ necessity: index >= form.othersWithout })),
      gangTies: form.gangTies === 'ja',
      offenceGround: form.offenceGround,
    },
    notificationDuty: form.notificationDuty === 'ja',
    early: {
      meetingsHeld: form.meetingsHeld,
      specialReason: form.specialReason === 'ja',
      parents: form.parents,
      violenceSuspected: form.violenceSuspected === 'ja',
    },
    asked: {
      made: form.askedMade === 'ja',
      applicationCase: form.applicationCase === 'ja',
      extraBurden: form.extraBurden === 'ja',
    },
    local,
  }
}

const standingParts = {
  authority: { standing: 'authority', publicTask: true, drawnIn: true },
  institution: { standing: 'self-governing', publicTask: true, drawnIn: true },
  'not-drawn-in': { standing: 'self-governing', publicTask: true, drawnIn: false },
  'private-task': { standing: 'private', publicTask: true, drawnIn: true },
  private: { standing: 'private', publicTask: false, drawnIn: false },
  outside: { standing: 'authority', publicTask: true, drawnIn: false },
} as const satisfies Record<Exclude<PartyStanding, 'usual'>, Omit<Party, 'kind'>>

function partyFrom(kind: PartyKind, standing: PartyStanding): Party {
  return { kind, ...standingParts[standing === 'usual' ? usualStanding(kind) : standing] }
}

function usualStanding(kind: PartyKind): Exclude<PartyStanding, 'usual'> {
  if (kind === 'association' || kind === 'company' || kind === 'private-person') return 'private'
  if (kind === 'politician' || kind === 'other-authority') return 'outside'
  return kind === 'youth-education' ? 'institution' : 'authority'
}
