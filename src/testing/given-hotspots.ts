import type { z } from 'zod'
import type { StaffActor } from '../kernel/actor.ts'
import { newId } from '../kernel/ids.ts'
import { raiseHotspot, tellObservation } from '../modules/hotspots/index.ts'
import { addPlace } from '../modules/places/index.ts'
import { value } from './test-house.ts'

/** A place where something may recur: the station where nothing else is said. */
export async function givenStation(by: StaffActor, name = 'Lindå Station'): Promise<string> {
  const place = { kind: 'station' as const, name, since: '2020-01-01', submissionKey: newId() }
  return value(await addPlace(by, place))
}

type Told = Partial<z.input<(typeof tellObservation)['definition']['input']>>

/** Something seen at a place just now: six to fifteen, and vandalism, where nothing else is said. */
export async function givenObservation(by: StaffActor, place: string | null, told: Told = {}): Promise<void> {
  const usual = { place, seenAt: new Date(), heads: '6-15', themes: ['vandalism' as const] } as const
  const themes = [...usual.themes]
  value(await tellObservation(by, { ...usual, themes, submissionKey: newId(), ...told }))
}

/** A hotspot at a place, in the hands of `by`. */
export async function givenHotspot(by: StaffActor, place: string): Promise<string> {
  return value(await raiseHotspot(by, { place, submissionKey: newId() }))
}
