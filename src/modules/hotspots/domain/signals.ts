import { addDays, type PlainDate } from '../../../kernel/dates.ts'
import type { Sighting } from './observation.ts'

/** How many, within how long; how often to look, and how long quiet. */
export type HotspotRule = {
  readonly signalCount: number
  readonly signalDays: number
  readonly reviewDays: number
  readonly quietDays: number
}

/** Two within fourteen days, a review every second week, closed after four to six quiet weeks (domain reference 3.4). */
export const usualRule: HotspotRule = { signalCount: 2, signalDays: 14, reviewDays: 14, quietDays: 35 }

export type Signal = {
  readonly place: string
  /** Independent observations within the days of the rule. */
  readonly independent: number
  /** All that count, also several of the same observer. */
  readonly observations: number
  readonly newest: PlainDate
}

export type SignalFacts = {
  readonly sightings: readonly Sighting[]
  readonly rule: Pick<HotspotRule, 'signalCount' | 'signalDays'>
  readonly today: PlainDate
  /** Places that are worked with already. */
  readonly live: ReadonlySet<string>
  /** Until when each place's signal was let lie; the day itself included. */
  readonly dismissed: ReadonlyMap<string, PlainDate>
}

/**
 * Places where something seems to recur. Independent are observations of different people; all that the public tells on
 * one day counts as one, because nobody knows who told it. What was set aside, lies outside the days or in the future
 * does not count; a place that is worked with, or whose signal was let lie, raises none. The most certain first.
 */
export function findSignals({ sightings, rule, today, live, dismissed }: SignalFacts): readonly Signal[] {
  const since = addDays(today, 1 - rule.signalDays)
  const counting = sightings.filter(({ setAside, day }) => !setAside && day >= since && day <= today)
  const places = Map.groupBy(counting, ({ place }) => place)
  return [...places]
    .filter(([place]) => !live.has(place) && !((dismissed.get(place) ?? '') >= today))
    .map(([place, seen]) => signalAt(place, seen))
    .filter(({ independent }) => independent >= rule.signalCount)
    .toSorted((a, b) => b.independent - a.independent || b.newest.localeCompare(a.newest))
}

function signalAt(place: string, seen: readonly Sighting[]): Signal {
  const observers = new Set(seen.map(({ observer, day }) => observer ?? `public ${day}`))
  const newest = seen
    .map(({ day }) => day)
    .toSorted()
    .at(-1)
  if (newest === undefined) throw new Error('A signal needs an observation')
  return { place, independent: observers.size, observations: seen.length, newest }
}
