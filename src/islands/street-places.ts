import { kilometresBetween, type Position } from '../kernel/positions.ts'
import type { PhonePlace, PhoneState } from '../modules/outreach/street-log.wire.ts'

export type NearPlace = { readonly place: PhonePlace; readonly kilometres: number | null; readonly onRound: boolean }

/** The places in the order in which one most likely looks for them: nearest, else today's round, else by name. */
export function sortPlaces(state: PhoneState, here: Position | null, sought: string): readonly NearPlace[] {
  const round = state.round.map(({ place }) => place)
  const wanted = fold(sought)
  const rank = (id: string) => (round.includes(id) ? round.indexOf(id) : round.length)
  return state.places
    .filter(({ name, town }) => fold(`${name} ${town}`).includes(wanted))
    .map((place) => ({ place, kilometres: distance(place, here), onRound: round.includes(place.id) }))
    .sort(
      (a, b) =>
        (here ? (a.kilometres ?? Number.MAX_VALUE) - (b.kilometres ?? Number.MAX_VALUE) : 0) ||
        rank(a.place.id) - rank(b.place.id) ||
        a.place.name.localeCompare(b.place.name, 'da'),
    )
}

function distance({ position }: PhonePlace, here: Position | null): number | null {
  return here && position ? kilometresBetween(here, position) : null
}

function fold(text: string): string {
  return text.trim().toLocaleLowerCase('da')
}

/** Where the phone is, or null when it may not or cannot say. */
export function askWhere(): Promise<Position | null> {
  return new Promise((resolve) => {
    if (!navigator.geolocation) return resolve(null)
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude }),
      () => resolve(null),
      { maximumAge: 120_000, timeout: 10_000 },
    )
  })
}

/** True when the reader has allowed it before, so that asking shows no question. */
export async function mayAskUnasked(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: 'geolocation' })).state === 'granted'
  } catch {
    return false
  }
}
