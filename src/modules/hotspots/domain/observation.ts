import type { PlainDate } from '../../../kernel/dates.ts'
import { type SeenHeads, type SeenTheme, seenHeads, seenThemes } from '../seen.wire.ts'

export const observationSources = ['street', 'colleague', 'public'] as const
export type ObservationSource = (typeof observationSources)[number]

/** The middle of each band, for sums; who cannot say counts as nobody. */
const middles: Readonly<Record<SeenHeads, number>> = { '0': 0, '1-5': 3, '6-15': 10, '16+': 20, unknown: 0 }

export function middleOfHeads(band: SeenHeads): number {
  return middles[band]
}

/** As much of an observation as the rules about hotspots ask of it. */
export type Sighting = {
  readonly place: string
  /** The day in Denmark. */
  readonly day: PlainDate
  /** Null for somebody from the public, of whom nothing is known. */
  readonly observer: string | null
  readonly setAside: boolean
}

export function headsOf(text: string): SeenHeads {
  return seenHeads.find((band) => band === text) ?? 'unknown'
}

export function themesOf(texts: readonly string[]): readonly SeenTheme[] {
  return seenThemes.filter((theme) => texts.includes(theme))
}
