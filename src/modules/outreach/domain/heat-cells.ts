import type { Position } from '../../../kernel/positions.ts'

/** Where one observation was: a point, a district, both, or neither. */
export type SeenPoint = { readonly position: Position | null; readonly district: string | null }

/** A square of 500 m with enough observations to be shown as itself. */
export type HeatCell = { readonly middle: Position; readonly count: number }

/** What is left of a district when its full squares are taken out; `few` is one or two. Null: no district is known. */
export type HeatDistrict = { readonly district: string | null; readonly count: number | 'few' }

export type Heat = { readonly cells: readonly HeatCell[]; readonly districts: readonly HeatDistrict[] }

/** Fewer than this are never shown as a number or as a point. */
export const fewestShown = 3

const latitudeStep = 0.5 / 111.195

/**
 * Observations as squares of 500 m. A square of fewer than three is dissolved into its district; a district that then
 * holds fewer than three says `few`. Every observation is in exactly one square or one district. A district counts only
 * what is in no square, and no sum is given: with neither a whole of the district nor a whole of the municipality there
 * is nothing to subtract the squares from.
 */
export function heatCells(points: readonly SeenPoint[]): Heat {
  const squares = new Map<string, { middle: Position; points: SeenPoint[] }>()
  const rest: SeenPoint[] = []
  for (const point of points) {
    if (!point.position) {
      rest.push(point)
      continue
    }
    const square = squareOf(point.position)
    const known = squares.get(square.key)
    if (known) known.points.push(point)
    else squares.set(square.key, { middle: square.middle, points: [point] })
  }
  const all = [...squares.values()]
  const full = all.filter((square) => square.points.length >= fewestShown)
  rest.push(...all.filter((square) => square.points.length < fewestShown).flatMap((square) => square.points))
  const cells = full.map(({ middle, points: inside }) => ({ middle, count: inside.length }))
  return { cells: cells.sort((a, b) => b.count - a.count), districts: byDistrict(rest) }
}

function byDistrict(points: readonly SeenPoint[]): readonly HeatDistrict[] {
  const counts = new Map<string | null, number>()
  for (const { district } of points) counts.set(district, (counts.get(district) ?? 0) + 1)
  return [...counts].map(([district, count]) => ({ district, count: count < fewestShown ? 'few' : count }))
}

/** The square a point is in. The middle says which square, not where in it. */
function squareOf({ latitude, longitude }: Position): { key: string; middle: Position } {
  const row = Math.floor(latitude / latitudeStep)
  const middleLatitude = (row + 0.5) * latitudeStep
  const longitudeStep = latitudeStep / Math.cos((middleLatitude * Math.PI) / 180)
  const column = Math.floor(longitude / longitudeStep)
  const middle = { latitude: rounded(middleLatitude), longitude: rounded((column + 0.5) * longitudeStep) }
  return { key: `${row}:${column}`, middle }
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1_000_000) / 1_000_000
}
