import { z } from 'zod'
import type { PlainDate } from '../../../kernel/dates.ts'
import {
  type Basis,
  type DataClass,
  ExchangeFacts,
  type LocalChoices,
  offenceGrounds,
  type Party,
  type Purpose,
  type Setting,
} from '../../law/rules-of-law.ts'

export const releases = ['no', 'prison-service', 'outside-prison-service-under-18', 'custody'] as const
export const proportions = ['yes', 'no', 'unsure'] as const
export const parentWishes = ['consented', 'refused', 'not-asked', 'not-safe-to-ask'] as const

/** What only the official knows of an exchange, and some rule asks. What is not said is taken as the cautious answer. */
export const Circumstances = z.strictObject({
  exposed: z.boolean().default(false),
  released: z.enum(releases).default('no'),
  radicalised: z.boolean().default(false),
  gangTies: z.boolean().default(false),
  proportionate: z.enum(proportions).default('unsure'),
  offenceGround: z.enum(offenceGrounds).default('none'),
  notificationDuty: z.boolean().default(false),
  parents: z.enum(parentWishes).default('not-asked'),
  violenceSuspected: z.boolean().default(false),
  /** A written reason why a second meeting is a special case (R49-05). */
  specialReason: z.boolean().default(false),
})
export type Circumstances = z.output<typeof Circumstances>

export type ToldOfExchange = {
  readonly on: PlainDate
  readonly basis: Basis
  readonly purpose: Purpose
  readonly setting: Setting
  readonly wish: 'share' | 'keep'
  readonly sender: Party
  readonly receiver: Party
  /** Everybody else in the room. Outside a meeting nobody is. */
  readonly present?: readonly Party[]
  /** Null: nobody can be recognised. */
  readonly subject: { readonly age: number | null; readonly hasConsent: boolean } | null
  readonly necessity: string
  readonly classes: readonly DataClass[]
  /** One for each other person: why they must be named. */
  readonly others: readonly string[]
  readonly circumstances: Circumstances
  /** Meetings held about this child and this matter without consent. */
  readonly meetingsHeld: number
  readonly local: LocalChoices
}

/**
 * The facts the rules read of an exchange, made of what was said about it: no names and no free text are in them. Throws
 * a ZodError when they are none (an age of 200).
 */
export function exchangeFactsFor(told: ToldOfExchange): ExchangeFacts {
  const { subject, circumstances, others, classes } = told
  const { exposed, released, radicalised, proportionate, gangTies, offenceGround } = circumstances
  const { specialReason, parents, violenceSuspected } = circumstances
  return ExchangeFacts.parse({
    topic: 'exchange',
    on: told.on,
    basis: told.basis,
    purpose: told.purpose,
    setting: told.setting,
    wish: told.wish,
    sender: told.sender,
    receiver: told.receiver,
    present: told.present ?? [],
    subject: {
      identified: subject !== null,
      age: subject?.age ?? null,
      consent: subject?.hasConsent ? 'given' : 'none',
      ...{ exposed, released, radicalised },
    },
    necessity: isSaid(told.necessity) ? 'stated' : 'empty',
    content: {
      classes: [...new Set(classes)],
      otherPersons: others.map((why) => ({ necessity: isSaid(why) })),
      ...{ proportionate, gangTies, offenceGround },
    },
    notificationDuty: circumstances.notificationDuty,
    early: { meetingsHeld: told.meetingsHeld, specialReason, parents, violenceSuspected },
    local: told.local,
  })
}

function isSaid(text: string): boolean {
  return text.trim() !== ''
}
