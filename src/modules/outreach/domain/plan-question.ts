import type { PlainDate } from '../../../kernel/dates.ts'
import type { Position } from '../../../kernel/positions.ts'

/** A stretch of a day, in minutes after midnight on the Danish clock; `to` is not in it. */
export type PlanSpan = { readonly from: number; readonly to: number }

/** What stands in somebody's day already and is not moved by a suggestion. */
export type PlanStop = {
  readonly place: string
  /** Null where nobody has said where the place is: no driving is reckoned to it. */
  readonly position: Position | null
  readonly minutes: number
}

/** A day somebody can be sent out: their hours, what takes them elsewhere within them, and what is planned. */
export type PlanDay = {
  readonly hours: PlanSpan
  /** Shifts at events and the like; only what lies within `hours` counts. */
  readonly busy: readonly PlanSpan[]
  readonly stops: readonly PlanStop[]
}

/** A consultant and the days they work: an absent one, or a weekday not worked, has no entry. */
export type PlanWorker = { readonly id: string; readonly days: ReadonlyMap<PlainDate, PlanDay> }

/** How rounds are driven: from where, how fast, how much longer the road is than the straight line. */
export type PlanTravel = {
  /** Where rounds begin and end; null: from the first stop to the last. */
  readonly base: Position | null
  readonly kilometresPerHour: number
  readonly detour: number
}

/** How well somebody knows a place: they have it, they were there in the last year, or neither. */
export const acquaintances = ['keeper', 'has-been', 'new'] as const
export type Acquaintance = (typeof acquaintances)[number]

/** A visit some cadence asks for. */
export type WantedVisit = {
  readonly place: string
  readonly position: Position | null
  readonly minutes: number
  /** The first day it makes sense: earlier it would only shorten the interval. */
  readonly opensOn: PlainDate
  /** The last day to come in time. A day in the past: the promise is broken, and the sooner the better. */
  readonly dueOn: PlainDate
  /** Days nobody is there. */
  readonly closed: ReadonlySet<PlainDate>
  readonly keeper: string | null
  /** Who was there in the last year. */
  readonly knownBy: ReadonlySet<string>
}

export type PlanQuestion = {
  /** The days to plan, each once, the first first. */
  readonly days: readonly PlainDate[]
  readonly workers: readonly PlanWorker[]
  readonly wanted: readonly WantedVisit[]
  readonly travel: PlanTravel
}

/** One suggested visit, with what explains it in a sentence. */
export type PlanSuggestion = {
  readonly place: string
  readonly worker: string
  readonly day: PlainDate
  readonly minutes: number
  readonly dueOn: PlainDate
  readonly isLate: boolean
  readonly acquaintance: Acquaintance
  /** What it adds to the driving of that round, in whole minutes; null where nobody has said where the place is. */
  readonly addedMinutes: number | null
  /** The stop before it on the round, where there is one: "on the way from …". */
  readonly after: string | null
}

/** Why a wanted visit has no place in the plan. */
export const unplacedReasons = ['closed-all-days', 'nobody-works', 'no-room'] as const
export type UnplacedReason = (typeof unplacedReasons)[number]

export type PlanAnswer = {
  readonly suggestions: readonly PlanSuggestion[]
  readonly unplaced: readonly { readonly place: string; readonly dueOn: PlainDate; readonly why: UnplacedReason }[]
  /** All driving of the rounds that hold a suggestion, with what was planned in them before, in whole minutes. */
  readonly drivingMinutes: number
}
