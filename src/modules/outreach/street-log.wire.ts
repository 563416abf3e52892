import { type SeenHeads, type SeenTheme, seenHeads, seenThemes } from '../hotspots/seen.wire.ts'

/**
 * What the phone and the server say to each other about visits and street entries: lists to choose from, the shape of
 * an entry, of what is handed in, of the answer. Pure; read by the page's script and by the module alike.
 */

export const visitKinds = ['visit', 'street'] as const
export type VisitKind = (typeof visitKinds)[number]

/** Why one was there. `regular` and `as-needed` both keep a cadence; an event or a hotspot at the place does too. */
export const occasions = ['regular', 'as-needed', 'event', 'hotspot'] as const
export type Occasion = (typeof occasions)[number]

/** `cancelled`: one came in vain, or did not come; it keeps no cadence. `retracted`: the entry was a slip. */
export const visitOutcomes = ['held', 'cancelled', 'retracted'] as const
export type VisitOutcome = (typeof visitOutcomes)[number]

/** How many young people, in bands (domain.md 3.3). */
export const headBands = seenHeads
export type HeadBand = SeenHeads

export const ageBands = ['under-13', '13-14', '15-17', '18-plus', 'mixed', 'unknown'] as const
export type AgeBand = (typeof ageBands)[number]

export const moods = ['calm', 'lively', 'tense', 'unrest', 'unknown'] as const
export type Mood = (typeof moods)[number]

export const themes = seenThemes
export type Theme = SeenTheme

export const visitActions = [
  'talk',
  'group-talk',
  'activity',
  'walked-home',
  'parent-called',
  'police-called',
  'ambulance-called',
  'staff-told',
  'agreement',
  'none',
] as const
export type VisitAction = (typeof visitActions)[number]

/** Who of the grown-ups at the place was met, by part, never by name. */
export const metParts = ['management', 'contact-teacher', 'staff', 'police', 'parents', 'natteravne', 'shop'] as const
export type MetPart = (typeof metParts)[number]

/** The longest texts the database takes. */
export const entryLimits = { note: 2000, followUp: 500, whereWords: 200, reason: 1000, message: 4000 } as const

/** Where the phone was, in degrees. */
export type EntryPosition = { readonly latitude: number; readonly longitude: number }

/** A concern made of what was seen. Goes to the intake as an inquiry; only there may it be about somebody. */
export type Concern = {
  /** Made on the phone: one inquiry however often it is sent. */
  readonly id: string
  readonly concerns: 'unnamed-child' | 'group' | 'place'
  /** Why it is more than an observation; required. */
  readonly reason: string
  readonly message: string
}

/** One visit or street entry in one wording. Both ids are made on the phone. */
export type StreetEntry = {
  readonly id: string
  readonly version: string
  /** The version this one corrects; null for a new entry. */
  readonly buildsOn: string | null
  readonly kind: VisitKind
  readonly occasion: Occasion
  readonly outcome: VisitOutcome
  readonly place: string | null
  readonly whereWords: string
  readonly position: EntryPosition | null
  readonly hotspot: string | null
  readonly event: string | null
  readonly planned: string | null
  /** When it was, by the phone's clock: an ISO instant. */
  readonly at: string
  readonly minutes: number
  readonly staffCount: number
  readonly headBand: HeadBand
  readonly ageBand: AgeBand
  readonly mood: Mood
  readonly themes: readonly Theme[]
  readonly actions: readonly VisitAction[]
  readonly met: readonly MetPart[]
  readonly followUp: string
  readonly note: string
  readonly concern: Concern | null
}

/** How many entries one sending may hold; a longer queue goes in several. */
export const mostEntries = 100

/** Posted as the form field `handIn`, in JSON, to `/gadelog/aflever`. */
export type HandIn = {
  /** The secret the phone got when it was registered. */
  readonly device: string
  /** The phone's clock at the moment of sending: an ISO instant. What it is off by is set right in every entry. */
  readonly sentAt: string
  readonly entries: readonly StreetEntry[]
}

/**
 * stored: new and kept. known: was here already, word for word. conflict: kept beside another wording, somebody chooses.
 * held: kept for the leader, because the phone's owner may no longer log. refused: not kept; `code` says why, and the
 * phone keeps it for its owner to mend. `held-full`: the leader has as much of this phone as one can look through; the
 * phone keeps the entry, sealed, and tries again later.
 */
export type EntryAnswer = {
  readonly id: string
  readonly version: string
  readonly outcome: 'stored' | 'known' | 'conflict' | 'held' | 'refused'
  readonly code?: EntryRefusal
}

export const entryRefusals = [
  'in-future',
  'too-old',
  'before-place',
  'place-closed',
  'unknown-place',
  'unknown-hotspot',
  'unknown-event',
  'outside-denmark',
  'has-cpr',
  'malformed',
  'id-in-use',
  'held-full',
] as const
export type EntryRefusal = (typeof entryRefusals)[number]

export type HandInAnswer = {
  readonly receivedAt: string
  readonly answers: readonly EntryAnswer[]
  /** live: all is well. Anything else: forget what is kept for this login, all but what no answer took in. */
  readonly device: 'live' | 'role-lost' | 'account-closed' | 'signed-out' | 'device-expired' | 'unknown'
}

export type PhonePlace = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly town: string
  readonly position: EntryPosition | null
  readonly since: string
  /** The last day to visit it in time, where it has a cadence. */
  readonly dueOn: string | null
  readonly hotspot: string | null
}

/** One stop of today's round. */
export type PhoneStop = {
  readonly planned: string
  readonly place: string
  readonly name: string
  readonly address: string
  readonly fromTime: string | null
  readonly minutes: number
  readonly note: string
}

export type PhoneEvent = {
  readonly id: string
  readonly name: string
  readonly startsAt: string
  readonly endsAt: string
  /** Whom to call that night: professionals and volunteers, for those with a shift. */
  readonly phones: readonly { readonly name: string; readonly part: string; readonly phone: string }[]
}

/** What `/gadelog/tilstand` answers to a signed-in browser: all the phone keeps, sealed, for when there is no net. */
export type PhoneState = {
  readonly account: string
  readonly name: string
  readonly language: 'da' | 'en'
  readonly csrf: string
  readonly now: string
  readonly places: readonly PhonePlace[]
  readonly round: readonly PhoneStop[]
  readonly events: readonly PhoneEvent[]
}
