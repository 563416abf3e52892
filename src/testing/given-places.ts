import type { StaffActor } from '../kernel/actor.ts'
import { plainDate } from '../kernel/dates.ts'
import { newId } from '../kernel/ids.ts'
import { addDistrict, addPlace, type PlaceKind } from '../modules/places/index.ts'
import { value } from './test-house.ts'

export type GivenPlace = {
  readonly kind?: PlaceKind
  readonly name?: string
  readonly position?: { readonly latitude: number; readonly longitude: number } | null
  readonly district?: string | null
  readonly since?: string
}

/** A place in the middle of an invented municipality, there since 2020 where nothing else is said; its id. */
export async function givenPlace(by: StaffActor, given: GivenPlace = {}): Promise<string> {
  const { kind = 'station', name = 'Lindå Station', district = null, since = '2020-01-01' } = given
  const position = given.position === undefined ? { latitude: 55.48, longitude: 9.13 } : given.position
  const place = { kind, name, district, position, since: plainDate(since), submissionKey: newId() }
  return value(await addPlace(by, place))
}

/** A school district with its middle; its id. */
export async function givenDistrict(
  by: StaffActor,
  name: string,
  position: { readonly latitude: number; readonly longitude: number } | null,
): Promise<string> {
  return value(await addDistrict(by, { name, position }))
}
