import { z } from 'zod'
import { isPlainDate, type PlainDate } from '../../../kernel/dates.ts'

/** A day that exists, `YYYY-MM-DD`. */
export const FactDate = z.iso
  .date()
  .refine((text) => isPlainDate(text))
  .transform((text) => text as PlainDate)

/** What a body is. `association`: sports clubs, scouts, Natteravne. `private-person`: a parent, a volunteer, a neighbour. */
export const partyKinds = [
  'police',
  'prison-service',
  'social-services',
  'psychiatry',
  'school',
  'after-school-care',
  'day-care',
  'municipal-health',
  'ssp-unit',
  'youth-school',
  'youth-club',
  'youth-guidance',
  'job-centre',
  'integration',
  'youth-education',
  'other-authority',
  'politician',
  'association',
  'company',
  'private-person',
] as const
export type PartyKind = (typeof partyKinds)[number]

export const standings = ['authority', 'self-governing', 'private'] as const
export type Standing = (typeof standings)[number]

/** A body at the table. The law asks what it is, whether it solves public tasks, and whether it was drawn in. */
export const Party = z.strictObject({
  kind: z.enum(partyKinds),
  standing: z.enum(standings),
  /** Solves public tasks in the social, education or employment area, or in social or treatment psychiatry. */
  publicTask: z.boolean(),
  /** Drawn into this cooperation. Authorities of the cooperation are; others only when somebody decided so. */
  drawnIn: z.boolean(),
})
export type Party = z.output<typeof Party>

/**
 * On what an exchange is said to rest. The first four are the limbs of retsplejeloven § 115(1); `exit` runs on written
 * consent; `early-exchange` is the successor of serviceloven § 49 a in barnets lov; `consent` is the subject's own;
 * `administrative` is forvaltningsloven § 28. `none`: nobody chose one.
 */
export const bases = [
  'ssp',
  'psp',
  'ksp',
  'info-house',
  'exit',
  'early-exchange',
  'consent',
  'administrative',
  'none',
] as const
export type Basis = (typeof bases)[number]

/** `investigation` is here to be refused: no page offers it. */
export const purposes = [
  'crime-prevention',
  'early-help',
  'exposed-person',
  'release',
  'extremism-prevention',
  'leaving-gang',
  'wellbeing',
  'own-task',
  'investigation',
] as const
export type Purpose = (typeof purposes)[number]

/** Where it happens. Only `direct` is outside a meeting. */
export const settings = [
  'direct',
  'handover-meeting',
  'local-group',
  'case-meeting',
  'early-exchange-meeting',
  'local-council',
  'local-council-plus',
  'district-council',
  'ssp-kreds',
  'leaders-forum',
  'professional-committee',
] as const
export type Setting = (typeof settings)[number]

/** The data classes of the domain reference, 2.3. */
export const dataClasses = ['ordinary', 'cpr', 'confidential-social', 'special', 'criminal'] as const
export type DataClass = (typeof dataClasses)[number]

/** What databeskyttelsesloven § 8 lets a disclosure of offences rest on; `none` when nothing was said. */
export const offenceGrounds = [
  'none',
  'not-necessary',
  'explicit-consent',
  'outweighing-interest',
  'authority-task',
  'public-task',
] as const

const Subject = z.strictObject({
  /** False for a trend, a place, a group without identifiable persons. */
  identified: z.boolean(),
  /** In years, when somebody is identified and the age is known. */
  age: z.int().min(0).max(120).nullable(),
  consent: z.enum(['given', 'withdrawn', 'none']),
  /** Socialt udsat: the limb PSP. */
  exposed: z.boolean(),
  /** The limb KSP: from where the person is released. */
  released: z.enum(['no', 'prison-service', 'outside-prison-service-under-18', 'custody']),
  radicalised: z.boolean(),
})

const Content = z.strictObject({
  classes: z.array(z.enum(dataClasses)).readonly(),
  /** Køge's three tests: part of SSP, reasonable and objective, necessary. */
  proportionate: z.enum(['yes', 'no', 'unsure']),
  /** One per other person who can be recognised: whether that person has a necessity of their own. */
  otherPersons: z.array(z.strictObject({ necessity: z.boolean() })).readonly(),
  /** About ties to a gang: the amendment of 2024, whose text is not confirmed. */
  gangTies: z.boolean(),
  offenceGround: z.enum(offenceGrounds),
})

const Early = z.strictObject({
  /** Meetings already held about this child and this concern without consent. */
  meetingsHeld: z.int().min(0).max(99),
  /** A written reason why this is a special case. */
  specialReason: z.boolean(),
  parents: z.enum(['consented', 'refused', 'not-asked', 'not-safe-to-ask']),
  violenceSuspected: z.boolean(),
})

/** Whether another authority asked for it (forvaltningsloven §§ 29 and 31). */
const Asked = z.strictObject({
  made: z.boolean(),
  /** In a case the person began by applying for something. */
  applicationCase: z.boolean(),
  /** Finding it would be more trouble to the one asked than it is worth to the one asking. */
  extraBurden: z.boolean(),
})

/** What the municipality's jurist has settled for the municipality. The defaults are the cautious ones. */
export const LocalChoices = z.strictObject({
  /** R49-14: whether youth school, youth club, youth guidance and job centre count as parties of the early exchange. */
  youthBodiesInEarlyExchange: z.enum(['ask', 'yes', 'no']),
  /** R115-16: what to do with information on gang ties until the amended text is confirmed. */
  gangTies: z.enum(['ask', 'deny']),
  /** Whether the info house rides on the limb SSP. */
  infoHouse: z.enum(['ask', 'allow', 'deny']),
})
export type LocalChoices = z.output<typeof LocalChoices>
export const cautiousChoices: LocalChoices = { youthBodiesInEarlyExchange: 'ask', gangTies: 'ask', infoHouse: 'ask' }

/**
 * Everything the gate asks before a piece of information goes from one body to another. No names and no free text:
 * findings keep these facts for good.
 */
export const ExchangeFacts = z.strictObject({
  topic: z.literal('exchange'),
  /** The day it happens; decides which versions of the rules count. */
  on: FactDate,
  basis: z.enum(bases),
  purpose: z.enum(purposes),
  setting: z.enum(settings),
  /** `keep`: the holder prefers to say nothing. */
  wish: z.enum(['share', 'keep']),
  sender: Party,
  receiver: Party,
  /** Everybody else in the room while the item is handled. */
  present: z.array(Party).readonly(),
  subject: Subject,
  /** Why this receiver must know this now to prevent crime (or help early): whether it was said. */
  necessity: z.enum(['stated', 'empty']),
  content: Content,
  /** The holder has a duty to notify under barnets lov §§ 133-135. */
  notificationDuty: z.boolean(),
  early: Early,
  /** Left out where nobody asked. */
  asked: Asked.optional(),
  local: LocalChoices,
})
export type ExchangeFacts = z.output<typeof ExchangeFacts>
