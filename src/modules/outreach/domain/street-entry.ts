import { z } from 'zod'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { cprIn } from '../../../kernel/cpr-in-text.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import { isInDenmark } from '../../../kernel/positions.ts'
import {
  ageBands,
  type EntryRefusal,
  entryLimits,
  headBands,
  metParts,
  moods,
  mostEntries,
  occasions,
  type StreetEntry,
  themes,
  visitActions,
  visitKinds,
  visitOutcomes,
} from '../street-log.wire.ts'

/** A text the database can keep: no NUL, no half of a letter. */
function text(longest: number) {
  return z
    .string()
    .max(longest)
    .refine((typed) => typed.isWellFormed() && !typed.includes('\0'))
}

function once<const Choices extends readonly [string, ...string[]]>(choices: Choices) {
  return z
    .array(z.enum(choices))
    .max(choices.length)
    .refine((chosen) => new Set(chosen).size === chosen.length)
}

const Id = z.uuid().toLowerCase()
const Instant = z.iso.datetime({ offset: true })

export const ConcernShape = z.strictObject({
  id: Id,
  concerns: z.enum(['unnamed-child', 'group', 'place']),
  reason: text(entryLimits.reason).refine((typed) => typed.trim() !== ''),
  message: text(entryLimits.message),
})

/** One entry as a phone or the form sends it. Where it lies is judged apart, so that the answer can say what is wrong. */
export const EntryShape = z
  .strictObject({
    id: Id,
    version: Id,
    buildsOn: Id.nullable(),
    kind: z.enum(visitKinds),
    occasion: z.enum(occasions),
    outcome: z.enum(visitOutcomes),
    place: Id.nullable(),
    whereWords: text(entryLimits.whereWords),
    position: z.strictObject({ latitude: z.number(), longitude: z.number() }).nullable(),
    hotspot: Id.nullable(),
    event: Id.nullable(),
    planned: Id.nullable(),
    at: Instant,
    minutes: z.int().min(0).max(1440),
    staffCount: z.int().min(1).max(20),
    headBand: z.enum(headBands),
    ageBand: z.enum(ageBands),
    mood: z.enum(moods),
    themes: once(themes),
    actions: once(visitActions),
    met: once(metParts),
    followUp: text(entryLimits.followUp),
    note: text(entryLimits.note),
    concern: ConcernShape.nullable(),
  })
  .refine(({ kind, place }) => kind === 'street' || place !== null)
  .refine(({ version, buildsOn }) => version !== buildsOn)

/** What a phone hands in. The entries are read one by one: a broken one is refused alone. */
export const HandInShape = z.strictObject({
  device: z.string().min(20).max(100),
  sentAt: Instant,
  entries: z.array(z.unknown()).max(mostEntries),
})

/** Clocks differ by a little; more than this is set right. */
const toleratedSeconds = 120

/** How far the phone's clock is behind ours, in seconds; nought where it goes well enough. */
export function skewOf(sentAt: Date, now: Date): number {
  const seconds = Math.round((now.getTime() - sentAt.getTime()) / 1000)
  return Math.abs(seconds) > toleratedSeconds ? seconds : 0
}

const minute = 60_000
const latestAhead = 5 * minute
const longestAgo = 400 * 24 * 60 * minute

export type KnownPlace = { readonly since: PlainDate; readonly closedOn: PlainDate | null }

/** Why an entry cannot have been so, or null. `place` is null where it was at none, undefined where it is not known. */
export function wrongWith(
  entry: StreetEntry,
  happenedAt: Date,
  now: Date,
  place: KnownPlace | null | undefined,
): EntryRefusal | null {
  if (happenedAt.getTime() > now.getTime() + latestAhead) return 'in-future'
  if (happenedAt.getTime() < now.getTime() - longestAgo) return 'too-old'
  if (entry.position && !isInDenmark(entry.position)) return 'outside-denmark'
  if (textsOf(entry).some((typed) => cprIn(typed))) return 'has-cpr'
  if (place === undefined) return 'unknown-place'
  if (place === null) return null
  const day = copenhagenDate(happenedAt)
  if (day < place.since) return 'before-place'
  return place.closedOn !== null && day >= place.closedOn ? 'place-closed' : null
}

/** Everything typed by hand in an entry. */
export function textsOf({ whereWords, followUp, note, concern }: StreetEntry): readonly string[] {
  return [whereWords, followUp, note, concern?.reason ?? '', concern?.message ?? '']
}

/** What is kept of a version: all of it but the concern, which stands in the intake alone. */
export type Wording = Omit<StreetEntry, 'concern'> & { readonly happenedAt: string }

export function wordingOf({ concern: _concern, ...entry }: StreetEntry, happenedAt: Date): Wording {
  return { ...entry, happenedAt: happenedAt.toISOString() }
}

/** Whether two wordings say the same, whichever order their parts are kept in and however the clock was set right. */
export function isSameWording(one: Wording, other: Wording): boolean {
  return fingerprint(one) === fingerprint(other)
}

function fingerprint({ happenedAt: _happenedAt, position, ...rest }: Wording): string {
  const flat = { ...rest, position: position ? [position.latitude, position.longitude] : null }
  return JSON.stringify(Object.entries(flat).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What an entry calls itself, as far as that can be read, so that the answer finds it again on the phone. */
export function namesOf(raw: unknown): { readonly id: string; readonly version: string } {
  const named = z.looseObject({ id: z.string().max(100).catch(''), version: z.string().max(100).catch('') })
  const { id, version } = named.catch({ id: '', version: '' }).parse(raw)
  return { id, version }
}
