import { z } from 'zod'
import { instantAt } from '../../../kernel/copenhagen-clock.ts'
import { addDays, type PlainDate } from '../../../kernel/dates.ts'
import { done } from '../../../kernel/outcome.ts'
import type { Position } from '../../../kernel/positions.ts'
import { action } from '../../../platform/access/action.ts'
import { listHotspots, listObservationPoints } from '../../hotspots/index.ts'
import { listDistricts, nearestDistrict, type Place, readOutline } from '../../places/index.ts'
import type { CadenceTerm } from '../domain/cadence-terms.ts'
import { type HeatCell, heatCells } from '../domain/heat-cells.ts'
import { mapTerm, mapTerms } from '../domain/map-period.ts'
import type { CadenceState } from '../domain/visit-cadence.ts'
import { type BoardRow, openBoard } from './open-board.ts'

export type MapPlace = {
  readonly id: string
  readonly kind: Place['kind']
  readonly name: string
  readonly district: string | null
  readonly position: Position | null
  readonly state: CadenceState
  readonly lastOn: PlainDate | null
  readonly dueOn: PlainDate | null
  readonly hotspot: string | null
}

/** `position` is the middle of the district, and only where its number is shown. */
export type MapDistrict = {
  readonly name: string | null
  readonly position: Position | null
  readonly count: number | 'few'
}

export type OpenMap = {
  /** GeoJSON, or null where the municipality has not kept its outline. */
  readonly outline: unknown
  readonly places: readonly MapPlace[]
  readonly cells: readonly (HeatCell & { readonly district: string | null })[]
  readonly districts: readonly MapDistrict[]
  readonly term: CadenceTerm
  readonly terms: readonly CadenceTerm[]
}

/**
 * The map and the table beside it: open places with how they stand, hotspots worked with, and observations of a
 * half-year as squares of 500 m. Fewer than three observations leave as their district alone, and there as "one or two".
 */
export const openMap = action({
  name: 'outreach.open-map',
  allow: 'outreach:read',
  input: z.strictObject({ term: z.string().max(20).nullable() }),
  async run(tx, input) {
    const board = await openBoard.within(tx, {})
    if (board.refused) return board
    const known = await listDistricts.within(tx, {})
    if (known.refused) return known
    const hotspots = await listHotspots.within(tx, {})
    if (hotspots.refused) return hotspots
    const outline = await readOutline.within(tx, {})
    if (outline.refused) return outline
    const term = mapTerm(input.term, tx.today)
    const until = instantAt(addDays(term.to, 1), '00:00')
    const seen = await listObservationPoints.within(tx, { from: instantAt(term.from, '00:00'), until })
    if (seen.refused) return seen
    const districts = known.value
    const districtOf = (position: Position) => nearestDistrict(position, districts)
    const heat = heatCells(
      seen.value.map(({ position, district }) => ({
        position,
        district: district ?? (position && (districtOf(position)?.id ?? null)),
      })),
    )
    const byPlace = new Map(hotspots.value.map(({ id, place }) => [place.id, id]))
    const opened: OpenMap = {
      outline: outline.value?.outline ?? null,
      places: board.value.rows.map((row) => mapPlace(row, byPlace.get(row.place.id) ?? null)),
      cells: heat.cells.map((cell) => ({ ...cell, district: districtOf(cell.middle)?.name ?? null })),
      districts: heat.districts.map(({ district, count }) => {
        const found = districts.find(({ id }) => id === district)
        return { name: found?.name ?? null, position: count === 'few' ? null : (found?.position ?? null), count }
      }),
      term,
      terms: mapTerms(tx.today),
    }
    return done(opened)
  },
})

function mapPlace({ place, state, lastOn, dueOn }: BoardRow, hotspot: string | null): MapPlace {
  const { id, kind, name, district, position } = place
  return { id, kind, name, district: district?.name ?? null, position, state, lastOn, dueOn, hotspot }
}
