import type { PlainDate } from '../../../kernel/dates.ts'
import { kilometresBetween, type Position } from '../../../kernel/positions.ts'
import type { PlaceKind } from './place-kinds.ts'

/** A place as lists show it. */
export type Place = {
  readonly id: string
  readonly kind: PlaceKind
  readonly name: string
  readonly address: string
  readonly town: string
  readonly district: { readonly id: string; readonly name: string } | null
  /** The organisation of the directory that runs it. */
  readonly organisation: string | null
  readonly position: Position | null
  /** The first day something can have happened there. */
  readonly since: PlainDate
  /** The first day it is closed for good, or null while it is open. */
  readonly closedOn: PlainDate | null
}

/** A school district, with its middle where somebody has given one. */
export type District = { readonly id: string; readonly name: string; readonly position: Position | null }

/** Days one place is closed besides the school holidays; both ends are in it. */
export type Closure = {
  readonly id: string
  readonly place: string
  readonly name: string
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate
}

/** The district whose middle is nearest, or null where none has one. */
export function nearestDistrict<Known extends District>(position: Position, districts: readonly Known[]): Known | null {
  let nearest: Known | null = null
  let shortest = Number.POSITIVE_INFINITY
  for (const district of districts) {
    if (!district.position) continue
    const distance = kilometresBetween(position, district.position)
    if (distance >= shortest) continue
    nearest = district
    shortest = distance
  }
  return nearest
}
