import type { MapPeriod } from '../domain/map-period.ts'

export const mapPath = '/kort'
const periods = { '30': 'month', '90': 'quarter', halvaar: 'term', aar: 'year' } as const
const layerWords = { steder: 'places', hotspots: 'hotspots', observationer: 'observations' } as const
export const placeSorts = ['navn', 'slags', 'distrikt', 'stand', 'besoegt', 'senest'] as const

export type MapLayer = (typeof layerWords)[keyof typeof layerWords]
export type PlaceSort = (typeof placeSorts)[number]
export type MapQuery = {
  readonly period: MapPeriod
  readonly layers: readonly MapLayer[]
  readonly sort: PlaceSort
  readonly descending: boolean
}

export const layerChoices: readonly { readonly value: string; readonly layer: MapLayer }[] = Object.entries(
  layerWords,
).map(([value, layer]) => ({ value, layer }))
export const periodChoices: readonly { readonly value: string; readonly period: MapPeriod }[] = Object.entries(
  periods,
).map(([value, period]) => ({ value, period }))

/** What an address asks for; words it does not know count as not said. No layer said is all of them. */
export function readMapQuery(query: URLSearchParams): MapQuery {
  const said = query.getAll('lag')
  const layers = layerChoices.filter(({ value }) => said.includes(value)).map(({ layer }) => layer)
  return {
    period: periodChoices.find(({ value }) => value === query.get('periode'))?.period ?? 'quarter',
    layers: layers.length > 0 ? layers : layerChoices.map(({ layer }) => layer),
    sort: placeSorts.find((known) => known === query.get('sorter')) ?? 'stand',
    descending: query.get('vej') === 'ned',
  }
}

export function mapHref({ period, layers, sort, descending }: MapQuery, path = mapPath): string {
  const query = new URLSearchParams({ periode: periodWord(period) })
  if (layers.length < layerChoices.length) {
    for (const { value, layer } of layerChoices) if (layers.includes(layer)) query.append('lag', value)
  }
  if (sort !== 'stand') query.set('sorter', sort)
  if (descending) query.set('vej', 'ned')
  return `${path}?${query}`
}

export function periodWord(period: MapPeriod): string {
  return periodChoices.find((known) => known.period === period)?.value ?? '90'
}
