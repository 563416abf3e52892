import { z } from 'zod'
import type { FormState } from '../../../platform/ui/index.ts'
import { TypedDay } from '../../../platform/web/typed-day.ts'
import {
  type ChosenBasis,
  chosenBases,
  chosenPurposes,
  dataClasses,
  offenceGrounds,
  purposesOf,
  restsOnConsent,
} from '../../law/index.ts'
import { longest, subjectKinds } from '../actions/offered-input.ts'
import { proportions, releases } from '../domain/facts-of-exchange.ts'
import { mostDays } from '../domain/grounds.ts'

/** How many facts and other persons the form has room for. */
export const rows = [1, 2, 3] as const

const Tick = z.literal('ja').optional()
const text = (most: number) => z.string().max(most).default('')
const purpose = z.enum(chosenPurposes).optional()

const whatShape = {
  caseId: z.uuid().optional(),
  personId: z.uuid().optional(),
  /** The case whose notes are asked for. */
  fetch: z.uuid().optional(),
  subject: z.enum(subjectKinds),
  describedAs: text(longest.name),
  receiver: z.uuid(),
  notes: z.array(z.uuid()).max(30).default([]),
  ...{ fact1: text(longest.body), fact2: text(longest.body), fact3: text(longest.body) },
  ...{ factSource1: text(longest.source), factSource2: text(longest.source), factSource3: text(longest.source) },
  ...{ factDate1: TypedDay.optional(), factDate2: TypedDay.optional(), factDate3: TypedDay.optional() },
  sentence: text(longest.body),
}

const whyShape = {
  /** Which things the classes were chosen for. */
  classesFor: z.string().max(4000).default(''),
  classes: z.array(z.enum(dataClasses)).max(50).default([]),
  basis: z.enum(chosenBases),
  ...{ purposeSsp: purpose, purposePsp: purpose, purposeKsp: purpose, purposeConsent: purpose },
  ...{ exposed: Tick, radicalised: Tick, gangTies: Tick, notificationDuty: Tick },
  released: z.enum(releases).optional(),
  ...{ consentId: z.uuid().optional(), exitConsentId: z.uuid().optional() },
  necessity: z.string().min(1).max(longest.sentence),
  proportionate: z.enum(proportions),
  ...{ other1: text(longest.name), other2: text(longest.name), other3: text(longest.name) },
  ...{ otherWhy1: text(longest.sentence), otherWhy2: text(longest.sentence), otherWhy3: text(longest.sentence) },
  offenceGround: z.enum(offenceGrounds).default('none'),
  days: z.coerce.number().int().min(1).max(mostDays),
}

const previewShape = {
  /** Set by the preview: what is not ticked then is not to be blacked out. */
  looked: Tick,
  blackout: z.array(z.string().max(longest.word)).max(50).default([]),
  moreBlackout: z.string().max(4000).default(''),
  seen: z.string().max(100).default(''),
  reason: text(longest.reason),
  submissionKey: z.uuid().optional(),
}

const What = z.strictObject(whatShape)
const Why = z.strictObject({ ...whatShape, ...whyShape })
const Preview = z.strictObject({ ...whatShape, ...whyShape, ...previewShape })

export type WhatFields = keyof typeof whatShape
export type OfferFields = keyof (typeof whatShape & typeof whyShape & typeof previewShape)
/** The whole offer as it was typed, with what is wrong with it. */
export type OfferState = FormState<OfferFields>
export type What = z.output<typeof What>
export type Why = z.output<typeof Why>
export type PreviewAnswers = z.output<typeof Preview>

type Context = z.core.$RefinementCtx

/** What and to whom: at least one thing, a source for each fact, and who a described person is. */
export const WhatForm = What.superRefine((value, context) => checkWhat(value, context))
/** The same, with what it rests on and why. */
export const WhyForm = Why.superRefine((value, context) => {
  checkWhat(value, context)
  checkWhy(value, context)
})
/** The same, with what is blacked out and the reason a rule asks for. */
export const PreviewForm = Preview.superRefine((value, context) => {
  checkWhat(value, context)
  checkWhy(value, context)
  const words = wordsIn(value.moreBlackout)
  if (words.length > 50 || words.some((word) => word.length > longest.word)) wrong(context, 'moreBlackout', 'too-long')
})

/** The names of the fields each step posts. */
export const fieldsOfStep = {
  what: Object.keys(whatShape),
  why: Object.keys(Why.shape),
  preview: Object.keys(Preview.shape),
} as const

function checkWhat(value: What, context: Context): void {
  if (value.subject === 'described' && value.describedAs === '') wrong(context, 'describedAs')
  const facts = factsIn(value)
  if (value.notes.length + facts.length === 0 && value.sentence === '') {
    wrong(context, value.caseId === undefined ? 'sentence' : 'notes')
  }
  for (const { row, source } of facts) if (source === '') wrong(context, `factSource${row}`)
}

function checkWhy(value: Why, context: Context): void {
  if (purposesOf[value.basis].length > 1 && purposeOf(value) === null) wrong(context, purposeField(value.basis))
  if (value.basis === 'ksp' && (value.released ?? 'no') === 'no') wrong(context, 'released')
  if (restsOnConsent(value.basis) && consentOf(value) === null) {
    wrong(context, value.basis === 'exit' ? 'exitConsentId' : 'consentId')
  }
  for (const { row, why } of othersIn(value)) if (why === '') wrong(context, `otherWhy${row}`)
  if (value.classes.includes('criminal') && value.offenceGround === 'none') wrong(context, 'offenceGround')
}

function wrong(context: Context, field: string, code = 'missing'): void {
  context.addIssue({ code: 'custom', input: '', path: [field], params: { code } })
}

export function factsIn(value: What) {
  return rows.flatMap((row) => {
    const body = value[`fact${row}`]
    return body === '' ? [] : [{ row, body, source: value[`factSource${row}`], on: value[`factDate${row}`] ?? null }]
  })
}

export function othersIn(value: Why) {
  return rows.flatMap((row) => {
    const who = value[`other${row}`]
    return who === '' ? [] : [{ row, who, why: value[`otherWhy${row}`] }]
  })
}

/** The field of the purpose of a basis that has several. */
export function purposeField(basis: ChosenBasis) {
  const fields = { ssp: 'purposeSsp', psp: 'purposePsp', ksp: 'purposeKsp', consent: 'purposeConsent' } as const
  return basis === 'ssp' || basis === 'psp' || basis === 'ksp' || basis === 'consent' ? fields[basis] : 'basis'
}

export function purposeOf(value: Why) {
  const [first, ...more] = purposesOf[value.basis]
  if (more.length === 0) return first
  const field = purposeField(value.basis)
  const chosen = field === 'basis' ? undefined : value[field]
  return chosen && purposesOf[value.basis].includes(chosen) ? chosen : null
}

export function consentOf({ basis, consentId, exitConsentId }: Why): string | null {
  if (basis === 'consent') return consentId ?? null
  return basis === 'exit' ? (exitConsentId ?? null) : null
}

/** Words with commas between them. */
export function wordsIn(typed: string): string[] {
  return typed
    .split(/[,\n;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
