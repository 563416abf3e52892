import { z } from 'zod'
import { copenhagenDate, instantAt, wallClockAt } from '../../../kernel/copenhagen-clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { nameLikeWords } from '../../../kernel/name-like.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { TypedClock, typedClock } from '../../../platform/web/typed-clock.ts'
import { TypedDay, typedDay } from '../../../platform/web/typed-day.ts'
import type { EntryShape, Wording } from '../domain/street-entry.ts'
import {
  ageBands,
  entryLimits,
  headBands,
  metParts,
  moods,
  occasions,
  themes,
  visitActions,
  visitKinds,
} from '../street-log.wire.ts'

export type VisitFields =
  | 'kind'
  | 'occasion'
  | 'outcome'
  | 'place'
  | 'planned'
  | 'whereWords'
  | 'day'
  | 'time'
  | 'minutes'
  | 'staffCount'
  | 'headBand'
  | 'ageBand'
  | 'mood'
  | 'themes'
  | 'actions'
  | 'met'
  | 'followUp'
  | 'note'
  | 'neutral'
  | 'id'
  | 'version'
  | 'buildsOn'

const Whole = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number)

/** A visit as it is written at a desk; `id` and `version` were made with the form, so that a double press makes one. */
export const VisitForm = z
  .strictObject({
    id: z.uuid(),
    version: z.uuid(),
    buildsOn: z.uuid().optional(),
    kind: z.enum(visitKinds),
    occasion: z.enum(occasions),
    outcome: z.enum(['held', 'cancelled']),
    place: z.uuid().optional(),
    planned: z.uuid().optional(),
    whereWords: z.string().max(entryLimits.whereWords).default(''),
    day: TypedDay,
    time: TypedClock,
    minutes: Whole.pipe(z.int().max(1440)),
    staffCount: Whole.pipe(z.int().min(1).max(20)),
    headBand: z.enum(headBands),
    ageBand: z.enum(ageBands),
    mood: z.enum(moods),
    themes: z.array(z.enum(themes)).default([]),
    actions: z.array(z.enum(visitActions)).default([]),
    met: z.array(z.enum(metParts)).default([]),
    followUp: z.string().max(entryLimits.followUp).default(''),
    note: z.string().max(entryLimits.note).default(''),
    neutral: z.literal('ja').optional(),
  })
  .superRefine(({ kind, place, note, followUp, whereWords, neutral }, context) => {
    if (kind === 'visit' && place === undefined) context.addIssue({ code: 'custom', input: '', path: ['place'] })
    if (neutral !== 'ja' && nameLikeWords(`${note}. ${followUp}. ${whereWords}`).length > 0) {
      context.addIssue({ code: 'custom', input: '', path: ['neutral'] })
    }
  })

/** What a form says, as an entry. What a form does not ask about stays as the wording it corrects has it. */
export function entryOf(typed: z.output<typeof VisitForm>, before: Wording | null): z.output<typeof EntryShape> {
  const { day, time, neutral: _neutral, buildsOn = null, place = null, planned = null, ...rest } = typed
  const samePlace = before?.place === place
  const stood = before ? new Date(before.happenedAt) : null
  // The hour that comes twice in October is typed the same way both times: what was not moved stays where it was.
  const isMoved = !stood || copenhagenDate(stood) !== day || wallClockAt(stood).time !== time
  return {
    ...rest,
    buildsOn,
    place,
    position: samePlace ? (before?.position ?? null) : null,
    hotspot: samePlace ? (before?.hotspot ?? null) : null,
    event: before?.event ?? null,
    planned: before?.planned ?? planned,
    at: (isMoved ? instantAt(day, time) : stood).toISOString(),
    concern: null,
  }
}

/** A new form, for now and for the place or the planned visit one came from. */
export function newVisit(
  now: Date,
  place: string | null,
  planned: { readonly id: string; readonly minutes: number } | null = null,
): FormState<VisitFields> {
  return freshForm<VisitFields>({
    id: newId(),
    version: newId(),
    kind: place ? 'visit' : 'street',
    occasion: place ? 'regular' : 'as-needed',
    outcome: 'held',
    place: place ?? '',
    planned: planned?.id ?? '',
    day: typedDay(copenhagenDate(now)),
    time: typedClock(wallClockAt(now).time),
    minutes: String(planned?.minutes ?? 30),
    staffCount: '2',
  })
}

/** The form with a wording in it, to correct. */
export function correctionOf({ id, version, happenedAt, ...wording }: Wording): FormState<VisitFields> {
  const at = new Date(happenedAt)
  const { kind, occasion, outcome, whereWords, headBand, ageBand, mood, followUp, note } = wording
  return freshForm<VisitFields>({
    ...{ id, version: newId(), buildsOn: version, kind, occasion, whereWords, headBand, ageBand, mood, followUp, note },
    outcome: outcome === 'cancelled' ? 'cancelled' : 'held',
    place: wording.place ?? '',
    day: typedDay(copenhagenDate(at)),
    time: typedClock(wallClockAt(at).time),
    minutes: String(wording.minutes),
    staffCount: String(wording.staffCount),
    themes: [...wording.themes],
    actions: [...wording.actions],
    met: [...wording.met],
  })
}

/** A concern of what was seen. A name may be needed at the intake, but it is meant, not slipped in. */
export const ConcernForm = z
  .strictObject({
    id: z.uuid(),
    concerns: z.enum(['unnamed-child', 'group', 'place']),
    reason: z.string().max(entryLimits.reason),
    message: z.string().max(entryLimits.message).default(''),
    meant: z.literal('ja').optional(),
  })
  .refine(({ reason, message, meant }) => meant === 'ja' || nameLikeWords(`${reason}. ${message}`).length === 0, {
    path: ['meant'],
  })
export type ConcernFields = 'id' | 'concerns' | 'reason' | 'message' | 'meant'

/** What was just done, as the address says it: kept, or kept as a second wording. */
export const saids = ['1', 'to'] as const
export type Said = (typeof saids)[number] | null
