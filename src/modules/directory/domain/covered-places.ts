import type { OrganisationKind } from './organisation-kinds.ts'

/** Organisations somebody can look for to find their consultant. */
export const publicKinds = ['school', 'fgu', 'youth-education', 'club'] as const satisfies readonly OrganisationKind[]

export type PlaceToFind = {
  readonly id: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly town: string
}

/** A place somebody covers: one organisation, or a whole town. */
export type Covered = {
  readonly account: string
  readonly place:
    | { readonly kind: 'organisation'; readonly id: string; readonly name: string }
    | { readonly kind: 'town'; readonly name: string }
}

/** The towns that are known, by name: those of the places, and those somebody covers. */
export function townsOf(places: readonly PlaceToFind[], coverage: readonly Covered[]): readonly string[] {
  const covered = coverage.flatMap(({ place }) => (place.kind === 'town' ? [place.name] : []))
  const all = [...places.map(({ town }) => town), ...covered].filter((town) => town !== '')
  return [...new Set(all)].toSorted(new Intl.Collator('da').compare)
}

/** Who covers a place: the place itself first; where nobody does, those who cover its whole town. */
export function accountsCovering(place: PlaceToFind, coverage: readonly Covered[]): readonly string[] {
  const direct = coverage.filter((covered) => covered.place.kind === 'organisation' && covered.place.id === place.id)
  return accounts(direct.length > 0 ? direct : coverage.filter((covered) => isTown(covered, place.town)))
}

/** Who covers a town: the whole of it, or a place in it. */
export function accountsInTown(
  town: string,
  places: readonly PlaceToFind[],
  coverage: readonly Covered[],
): readonly string[] {
  const inTown = new Set(places.filter((place) => place.town === town).map(({ id }) => id))
  return accounts(
    coverage.filter(
      (covered) => isTown(covered, town) || (covered.place.kind === 'organisation' && inTown.has(covered.place.id)),
    ),
  )
}

function isTown({ place }: Covered, town: string): boolean {
  return place.kind === 'town' && place.name === town
}

function accounts(coverage: readonly Covered[]): readonly string[] {
  return [...new Set(coverage.map(({ account }) => account))]
}
