import { cprIn } from '../kernel/cpr-in-text.ts'
import { newId } from '../kernel/ids.ts'
import { nameLikeWords } from '../kernel/name-like.ts'
import type { PhonePlace, PhoneState, StreetEntry } from '../modules/outreach/street-log.wire.ts'
import type { Queued } from './street-store.ts'

/** An entry while it is being written: how many young people there were is not known before it is chosen. */
export type Draft = Omit<StreetEntry, 'headBand'> & {
  readonly headBand: StreetEntry['headBand'] | null
  /** What the place is called on the screen; empty before one is chosen. */
  readonly where: string
  /** False: the time is the moment of saving. */
  readonly isMoved: boolean
  /** The writer says that what looks like a name is none. */
  readonly namesFine: boolean
}

const outside = ['street', 'station', 'shop', 'park', 'event-site']

export function emptyDraft(staffCount: number): Draft {
  return {
    id: newId(),
    version: newId(),
    buildsOn: null,
    kind: 'street',
    occasion: 'regular',
    outcome: 'held',
    place: null,
    whereWords: '',
    position: null,
    hotspot: null,
    event: null,
    planned: null,
    at: new Date().toISOString(),
    minutes: 30,
    staffCount,
    headBand: null,
    ageBand: 'unknown',
    mood: 'unknown',
    themes: [],
    actions: [],
    met: [],
    followUp: '',
    note: '',
    concern: null,
    where: '',
    isMoved: false,
    namesFine: false,
  }
}

/** The draft at that place: a stop of today's round counts as the planned visit. */
export function atPlace(draft: Draft, place: PhonePlace, state: PhoneState): Draft {
  const stop = state.round.find((each) => each.place === place.id)
  return {
    ...draft,
    kind: outside.includes(place.kind) ? 'street' : 'visit',
    place: place.id,
    where: place.name,
    whereWords: '',
    position: null,
    hotspot: place.hotspot,
    planned: stop?.planned ?? null,
    minutes: stop && stop.minutes > 0 ? stop.minutes : draft.minutes,
  }
}

/** The draft somewhere that is in no register. */
export function elsewhere(draft: Draft, whereWords: string, position: StreetEntry['position']): Draft {
  const nowhere = { place: null, hotspot: null, planned: null }
  return { ...draft, ...nowhere, kind: 'street', whereWords, where: whereWords, position }
}

export type Obstacle = 'needsPlace' | 'needsHeads' | 'needsBoth' | 'cpr' | 'names'

/** What stands in the way of saving, the first of it; null when nothing does. */
export function obstacleTo(draft: Draft): Obstacle | null {
  if (draft.place === null && draft.whereWords.trim() === '') return 'needsPlace'
  if (draft.headBand === null) return 'needsHeads'
  const { concern, note, followUp, whereWords } = draft
  if (concern && (concern.reason.trim() === '' || concern.message.trim() === '')) return 'needsBoth'
  const nameless = [note, followUp, whereWords]
  if ([...nameless, concern?.reason ?? '', concern?.message ?? ''].some((text) => cprIn(text))) return 'cpr'
  if (!draft.namesFine && nameless.some((text) => nameLikeWords(text).length > 0)) return 'names'
  return null
}

/** The entry a finished draft becomes. */
export function entryOf(draft: Draft): StreetEntry {
  const { where: _where, isMoved, namesFine: _fine, ...entry } = draft
  return { ...entry, headBand: draft.headBand ?? 'unknown', at: isMoved ? draft.at : new Date().toISOString() }
}

/**
 * An entry back in the hands of its owner, with a version of its own from now on. One that waits may have arrived
 * without our hearing of it, so the new wording builds on it; one that was refused never did.
 */
export function draftOf({ entry, state, code, where }: Queued): Draft {
  const shown = { where, isMoved: true, namesFine: false }
  if (code === 'id-in-use') return { ...entry, ...shown, id: newId(), version: newId(), buildsOn: null }
  return { ...entry, ...shown, version: newId(), buildsOn: state === 'waiting' ? entry.version : entry.buildsOn }
}
