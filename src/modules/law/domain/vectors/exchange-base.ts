import { plainDate } from '../../../../kernel/dates.ts'
import { cautiousChoices, type ExchangeFacts, type Party, type PartyKind } from '../exchange-facts.ts'

/** The changes to a starting point: whole values, and parts of what has parts. */
export type ExchangeChanges = Partial<Omit<ExchangeFacts, 'topic' | 'subject' | 'content' | 'early' | 'local'>> & {
  readonly subject?: Partial<ExchangeFacts['subject']>
  readonly content?: Partial<ExchangeFacts['content']>
  readonly early?: Partial<ExchangeFacts['early']>
  readonly local?: Partial<ExchangeFacts['local']>
}

export function authority(kind: PartyKind): Party {
  return { kind, standing: 'authority', publicTask: true, drawnIn: true }
}

export const police = authority('police')
export const ssp = authority('ssp-unit')
export const school = authority('school')
export const socialServices = authority('social-services')
export const prisonService = authority('prison-service')
export const psychiatry = authority('psychiatry')
export const jobCentre = authority('job-centre')
export const youthSchool = authority('youth-school')
/** Self-governing, solves public tasks, drawn into the cooperation. */
export const fgu: Party = { kind: 'youth-education', standing: 'self-governing', publicTask: true, drawnIn: true }
/** A free school: private, but it solves tasks for the parties. */
export const freeSchool: Party = { kind: 'school', standing: 'private', publicTask: true, drawnIn: false }
export const footballClub: Party = { kind: 'association', standing: 'private', publicTask: false, drawnIn: false }
export const mother: Party = { kind: 'private-person', standing: 'private', publicTask: false, drawnIn: false }
export const politician: Party = { kind: 'politician', standing: 'authority', publicTask: true, drawnIn: true }

/** SSP: the police tell the SSP unit about a 14-year-old at a handover meeting, to prevent crime, with a reason. */
export const section115Base: ExchangeFacts = {
  topic: 'exchange',
  on: plainDate('2026-03-02'),
  basis: 'ssp',
  purpose: 'crime-prevention',
  setting: 'handover-meeting',
  wish: 'share',
  sender: police,
  receiver: ssp,
  present: [],
  subject: { identified: true, age: 14, consent: 'none', exposed: false, released: 'no', radicalised: false },
  necessity: 'stated',
  content: {
    classes: ['confidential-social'],
    proportionate: 'yes',
    otherPersons: [],
    gangTies: false,
    offenceGround: 'none',
  },
  notificationDuty: false,
  early: { meetingsHeld: 0, specialReason: false, parents: 'not-asked', violenceSuspected: false },
  local: cautiousChoices,
}

/** SSD: the school tells social services about a child of 10 at the first meeting; it is not safe to ask the parents. */
export const earlyExchangeBase: ExchangeFacts = {
  ...section115Base,
  basis: 'early-exchange',
  purpose: 'early-help',
  setting: 'early-exchange-meeting',
  sender: school,
  receiver: socialServices,
  subject: { ...section115Base.subject, age: 10 },
  early: { ...section115Base.early, parents: 'not-safe-to-ask' },
}

/** Forvaltningsloven § 28: the school writes to social services about a pupil of 14, for their own task. */
export const administrativeBase: ExchangeFacts = {
  ...section115Base,
  basis: 'administrative',
  purpose: 'own-task',
  setting: 'direct',
  sender: school,
  receiver: socialServices,
}

/** The facts of a table's starting point with some of them changed. */
export function vary(base: ExchangeFacts, changes: ExchangeChanges): ExchangeFacts {
  return {
    ...base,
    ...changes,
    subject: { ...base.subject, ...changes.subject },
    content: { ...base.content, ...changes.content },
    early: { ...base.early, ...changes.early },
    local: { ...base.local, ...changes.local },
  }
}
