import type { PlainDate } from '../../../kernel/dates.ts'

/** What a yes is to: to take part in a course, that something may be shared, or to one activity. */
export const consentKinds = ['take-part', 'share', 'activity'] as const
export type ConsentKind = (typeof consentKinds)[number]

/** How it was given. */
export const consentWays = ['written', 'spoken', 'digital'] as const
export type ConsentWay = (typeof consentWays)[number]

/** Who somebody is that said yes. */
export const giverParts = ['custody-holder', 'young-person'] as const
export type GiverPart = (typeof giverParts)[number]

export type ConsentGiver = { readonly part: GiverPart; readonly name: string }

export const consentEndings = ['withdrawn', 'replaced'] as const
export type ConsentEnding = (typeof consentEndings)[number]

/** Why somebody should look again. */
export const reviewKinds = ['consent-review', 'turns-15', 'turns-18'] as const
export type ReviewKind = (typeof reviewKinds)[number]

/** A body that may be told. */
export type ConsentReceiver = { readonly id: string; readonly name: string }

/** A yes as it was recorded, with how it ended, if it did. */
export type Consent = {
  readonly id: string
  readonly personId: string
  readonly kind: ConsentKind
  /** Exactly which kinds of information, or which activity. */
  readonly scope: string
  readonly purpose: string
  readonly how: ConsentWay
  readonly givenOn: PlainDate
  readonly reviewOn: PlainDate
  /** Why it counts, where a rule asked a human. Most often empty. */
  readonly judgement: string
  /** What the rules said that day. */
  readonly findingId: string
  readonly recordedBy: string
  readonly recordedAt: Date
  readonly givers: readonly ConsentGiver[]
  readonly receivers: readonly ConsentReceiver[]
  readonly ending: {
    readonly kind: ConsentEnding
    readonly on: PlainDate
    readonly toldBy: string
    readonly remark: string
    readonly byName: string
    readonly at: Date
  } | null
}
