import type { Place } from './place.ts'
import { type PlaceKind, placeKinds } from './place-kinds.ts'

/** The ways to order the list, as the address says them. */
export const placeOrders = ['navn', 'by', 'distrikt'] as const
export type PlaceOrder = (typeof placeOrders)[number]

/** Chosen in the place of a district: those that are in none. */
export const noDistrict = 'ingen'

/** What the reader of the list asks for. `district` is an id, `noDistrict`, or empty for all. */
export type PlacesAsked = {
  readonly kind: PlaceKind | undefined
  readonly state: 'open' | 'closed'
  readonly district: string
  readonly order: PlaceOrder
  readonly page: number
}

export function placesIn(places: readonly Place[], district: string): readonly Place[] {
  if (district === '') return places
  return places.filter((place) => (place.district?.id ?? noDistrict) === district)
}

/** In that order, by name where they are alike; what has no town or no district comes last. */
export function inOrder(places: readonly Place[], order: PlaceOrder): readonly Place[] {
  if (order === 'navn') return places
  const word = (place: Place) => (order === 'by' ? place.town : (place.district?.name ?? ''))
  return places.toSorted((a, b) => {
    const [one, other] = [word(a), word(b)]
    if ((one === '') !== (other === '')) return one === '' ? 1 : -1
    return one.localeCompare(other, 'da') || a.name.localeCompare(b.name, 'da')
  })
}

/** The address of the list as it is asked for. */
export function placesAddress({ kind, state, district, order, page }: PlacesAsked): string {
  const query = new URLSearchParams({
    ...(kind ? { slags: kind } : {}),
    ...(state === 'closed' ? { lukkede: '1' } : {}),
    ...(district === '' ? {} : { distrikt: district }),
    ...(order === 'navn' ? {} : { orden: order }),
    ...(page > 1 ? { side: String(page) } : {}),
  })
  return query.size > 0 ? `/steder?${query}` : '/steder'
}

/** What an address asks for; what it does not know is not asked. */
export function placesAskedIn(query: URLSearchParams, districts: readonly { readonly id: string }[]): PlacesAsked {
  const district = query.get('distrikt') ?? ''
  return {
    kind: placeKinds.find((known) => known === query.get('slags')),
    state: query.get('lukkede') === '1' ? 'closed' : 'open',
    district: district === noDistrict || districts.some(({ id }) => id === district) ? district : '',
    order: placeOrders.find((known) => known === query.get('orden')) ?? 'navn',
    page: Number(/^\d{1,3}$/.exec(query.get('side') ?? '')?.[0] ?? 1) || 1,
  }
}
