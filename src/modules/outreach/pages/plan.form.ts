import { z } from 'zod'
import { isPlainDate, type PlainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { nameLikeWords } from '../../../kernel/name-like.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { TypedClock, typedClock } from '../../../platform/web/typed-clock.ts'
import { TypedDay, typedDay } from '../../../platform/web/typed-day.ts'
import { type PlannedVisit, seenOf } from '../actions/keep-planned.ts'
import { minutesOf, timeOf } from '../domain/working-week.ts'

export type PlannedFields =
  | 'place'
  | 'account'
  | 'on'
  | 'from'
  | 'minutes'
  | 'note'
  | 'neutral'
  | 'despite'
  | 'seen'
  | 'submissionKey'

const planned = {
  account: z.uuid(),
  on: TypedDay,
  from: TypedClock.transform(minutesOf).nullable().default(null),
  minutes: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(5).max(720)),
  note: z.string().max(500).default(''),
  neutral: z.literal('ja').optional(),
  despite: z.literal('ja').optional(),
}

function saysNoNames({ note, neutral }: { note: string; neutral?: 'ja' | undefined }): boolean {
  return neutral === 'ja' || nameLikeWords(note).length === 0
}

/** A visit planned by hand. */
export const PlanForm = z
  .strictObject({ place: z.uuid(), ...planned, submissionKey: z.uuid() })
  .refine(saysNoNames, { path: ['neutral'] })

/** The same, moved or changed; `seen` is what the form was filled from. */
export const MoveForm = z
  .strictObject({ ...planned, seen: z.string().max(600) })
  .refine(saysNoNames, { path: ['neutral'] })

/** What both forms hand to their action. */
export function contentOf({ account, on, from, minutes, note, despite }: z.output<typeof MoveForm>) {
  return { account, on, from, minutes, note, despiteClashes: despite === 'ja' }
}

export const CancelForm = z.strictObject({ reason: z.string().max(500).default('') })

export function newPlanned(given: {
  place: string
  account: string
  on: PlainDate
  minutes: number
}): FormState<PlannedFields> {
  const { place, account, on, minutes } = given
  return freshForm<PlannedFields>({
    ...{ place, account, on: typedDay(on), minutes: String(minutes), submissionKey: newId() },
  })
}

export function moveOf(visit: PlannedVisit): FormState<PlannedFields> {
  return freshForm<PlannedFields>({
    account: visit.account,
    on: typedDay(visit.on),
    from: visit.from === null ? '' : typedClock(timeOf(visit.from)),
    minutes: String(visit.minutes),
    note: visit.note,
    seen: seenOf(visit),
  })
}

/** One ticked suggestion, as the form carries it. */
export function suggestionValue(place: string, account: string, on: PlainDate): string {
  return [place, account, on, newId()].join(' ')
}

const Ticked = z
  .string()
  .max(200)
  .transform((text, context) => {
    const [place, account, on, submissionKey] = text.split(' ')
    const parts = z.tuple([z.uuid(), z.uuid(), z.custom<PlainDate>(isPlainDate), z.uuid()])
    const read = parts.safeParse([place, account, on, submissionKey])
    if (read.success) {
      const [placeId, accountId, day, key] = read.data
      return { place: placeId, account: accountId, on: day, submissionKey: key }
    }
    context.addIssue({ code: 'custom', input: text })
    return z.NEVER
  })

export type SuggestionFields = 'visits' | 'from' | 'weeks'
export const SuggestionsForm = z.strictObject({
  visits: z.array(Ticked).min(1).max(300),
  from: z.custom<PlainDate>(isPlainDate),
  weeks: z
    .string()
    .regex(/^[1-5]$/)
    .transform(Number),
})

export const UndoForm = z.looseObject({
  planned: z.array(z.uuid()).min(1).max(300),
  uge: z.array(z.string().max(10)).optional(),
})
