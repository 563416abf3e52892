import type { StaffActor } from '../kernel/actor.ts'
import type { PlainDate } from '../kernel/dates.ts'
import type { Place } from './settle-place.ts'
import type { StoryYear } from './story-moments.ts'

/** What the story knows so far: the ids behind its own keys. */
export type StoryBook = {
  readonly place: Place
  readonly year: StoryYear
  readonly inquiries: Map<string, string>
  readonly cases: Map<string, string>
  readonly followUps: Map<string, string>
  readonly notes: Map<string, { readonly id: string; readonly happenedOn: PlainDate }>
  /** Who has opened which case, as `case reader`. */
  readonly opened: Set<string>
}

export function openBook(place: Place, year: StoryYear): StoryBook {
  return {
    place,
    year,
    inquiries: new Map(),
    cases: new Map(),
    followUps: new Map(),
    notes: new Map(),
    opened: new Set(),
  }
}

/** What stands in the book under a key; it must have happened by now. */
export function known<Value>(chapter: ReadonlyMap<string, Value>, key: string): Value {
  const value = chapter.get(key)
  if (value === undefined) throw new Error(`The story has come to ${key} before it happened`)
  return value
}

export function actorOf({ place }: StoryBook, key: string): StaffActor {
  return place.actor(key)
}
