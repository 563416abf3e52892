import type { Place } from './settle-place.ts'

/** The demonstration's own time: set it, and the actions that follow happen then. */
export type DemonstrationClock = { now: Date }

export async function liveYear(_place: Place, _clock: DemonstrationClock): Promise<void> {}
