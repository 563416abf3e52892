import { z } from 'zod'
import { DayInput } from '../../../platform/access/day-input.ts'
import { chosenBases, chosenPurposes, dataClasses } from '../../law/index.ts'
import { Circumstances } from '../domain/facts-of-exchange.ts'
import { mostDays, usualDays } from '../domain/grounds.ts'

/** How long the parts of an exchange may be. */
export const longest = {
  body: 4000,
  source: 300,
  sentence: 1000,
  wanted: 2000,
  name: 200,
  reason: 2000,
  word: 100,
} as const

const DataClass = z.enum(dataClasses)
const Body = z.string().trim().min(1).max(longest.body)

/** One thing to share: a note as it stands in the case, a fact with its source, or a sentence of one's own. */
export const OfferedItem = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('note'), noteId: z.uuid(), dataClass: DataClass }),
  z.strictObject({
    kind: z.literal('fact'),
    body: Body,
    source: z.string().trim().min(1).max(longest.source),
    happenedOn: DayInput.nullable().default(null),
    dataClass: DataClass,
  }),
  z.strictObject({ kind: z.literal('sentence'), body: Body, dataClass: DataClass }),
])
export type OfferedItem = z.output<typeof OfferedItem>

/** Whom it is about: a person we keep, somebody told of in words, or nobody who can be recognised. */
export const subjectKinds = ['person', 'described', 'nobody'] as const

/** What somebody would share, with whom it is about, on what, and why. */
export const offeredFields = {
  /** The case the notes are from, if any. */
  caseId: z.uuid().nullable().default(null),
  subject: z.enum(subjectKinds),
  /** The person we keep; left out it is the one the case is about. */
  personId: z.uuid().nullable().default(null),
  describedAs: z.string().trim().max(longest.name).default(''),
  items: z.array(OfferedItem).max(50).readonly(),
  basis: z.enum(chosenBases),
  purpose: z.enum(chosenPurposes),
  necessity: z.string().trim().max(longest.sentence),
  others: z
    .array(
      z.strictObject({
        describedAs: z.string().trim().min(1).max(longest.name),
        necessity: z.string().trim().max(longest.sentence),
      }),
    )
    .max(10)
    .readonly()
    .default([]),
  days: z.int().min(1).max(mostDays).default(usualDays),
  consentId: z.uuid().nullable().default(null),
  circumstances: Circumstances.prefault({}),
  /** Words to black out; null is what the house suggests. */
  blackout: z.array(z.string().trim().min(1).max(longest.word)).max(50).readonly().nullable().default(null),
}

const Offered = z.strictObject(offeredFields)
export type Offered = z.output<typeof Offered>

/** What goes with the decision to share. `seen` is the mark of the preview the official has read. */
export const decidingFields = {
  reason: z.string().trim().max(longest.reason).default(''),
  seen: z.string().max(100),
}

/** The key of the draft of an offer, or of the answer to a request: one for each place it begins from. */
export function offerDraft(from: string | null): string {
  return `udveksling:${from ?? 'ny'}`
}

/** The key of the draft of a request. */
export const requestDraft = 'udveksling:bed-om'
