import type { HeadBand } from '../street-log.wire.ts'

/** How many young people the bands stand for at the least and at the most. The open band has no most. */
export type Encounters = {
  readonly least: number
  readonly most: number
  readonly isOpen: boolean
  readonly unknown: number
}

const bounds: Record<HeadBand, readonly [number, number]> = {
  '0': [0, 0],
  '1-5': [1, 5],
  '6-15': [6, 15],
  '16+': [16, 16],
  unknown: [0, 0],
}

/**
 * Counts heads from bands, lowest and highest. `isOpen`: some band was "16 or more", so the most is a lower bound
 * itself. `unknown`: visits where nobody counted. The same person met twice is two encounters.
 */
export function encounters(bands: Readonly<Partial<Record<HeadBand, number>>>): Encounters {
  let least = 0
  let most = 0
  for (const [band, [low, high]] of Object.entries(bounds)) {
    const times = Object.entries(bands).find(([name]) => name === band)?.[1] ?? 0
    least += low * times
    most += high * times
  }
  return { least, most, isOpen: (bands['16+'] ?? 0) > 0, unknown: bands.unknown ?? 0 }
}
