import { z } from 'zod'
import { isInDenmark } from '../../../kernel/positions.ts'

/** More than this and a phone draws the map slowly. */
export const mostOutlinePoints = 5000
export const largestOutlineBytes = 500_000

export type OutlineProblem = 'not-json' | 'no-area' | 'too-many-points' | 'swapped' | 'outside-denmark'
/** The outline as one GeoJSON geometry, whatever it came as. */
export type OutlineGeometry = { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[] }
export type ReadOutline =
  | { readonly ok: true; readonly outline: OutlineGeometry }
  | { readonly ok: false; readonly problem: OutlineProblem }

const Point = z.array(z.number()).min(2).max(4)
const Ring = z.array(Point).min(4)
const Polygon = z.array(Ring).min(1)
type Polygon = z.output<typeof Polygon>

const Geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: Polygon }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(Polygon).min(1) }),
])
const Feature = z.object({ type: z.literal('Feature'), geometry: Geometry })
const Collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(Feature).min(1) })
const OutlineFile = z.union([Geometry, Feature, Collection])

/**
 * Reads a GeoJSON file of areas (Polygon, MultiPolygon, Feature or FeatureCollection) as one geometry. Properties are
 * left behind. Refuses what is no GeoJSON, has no area, too many points, or lies outside Denmark.
 */
export function readOutlineFile(text: string): ReadOutline {
  const json = jsonOf(text)
  if (json === undefined) return { ok: false, problem: 'not-json' }
  const parsed = OutlineFile.safeParse(json)
  if (!parsed.success) return { ok: false, problem: 'no-area' }
  const coordinates = polygonsOf(parsed.data)
  const points = coordinates.flat(2)
  if (points.length > mostOutlinePoints) return { ok: false, problem: 'too-many-points' }
  if (!points.every(([east = 0, north = 0]) => isInDenmark({ latitude: north, longitude: east }))) {
    const swapped = points.every(([north = 0, east = 0]) => isInDenmark({ latitude: north, longitude: east }))
    return { ok: false, problem: swapped ? 'swapped' : 'outside-denmark' }
  }
  return { ok: true, outline: { type: 'MultiPolygon', coordinates } }
}

function polygonsOf(file: z.output<typeof OutlineFile>): Polygon[] {
  if (file.type === 'FeatureCollection') return file.features.flatMap(({ geometry }) => polygonsOf(geometry))
  if (file.type === 'Feature') return polygonsOf(file.geometry)
  return file.type === 'Polygon' ? [file.coordinates] : file.coordinates
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
