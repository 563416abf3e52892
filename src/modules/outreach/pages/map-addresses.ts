export const mapPath = '/kort'
const layerWords = { steder: 'places', hotspots: 'hotspots', observationer: 'observations' } as const
/** Says that no layer is chosen: an address that names none is all of them. */
export const noLayer = 'ingen'
export const placeSorts = ['navn', 'slags', 'distrikt', 'stand', 'besoegt', 'senest'] as const

export type MapLayer = (typeof layerWords)[keyof typeof layerWords]
export type PlaceSort = (typeof placeSorts)[number]
export type MapQuery = {
  /** The key of a half-year, as said. */
  readonly term: string | null
  readonly layers: readonly MapLayer[]
  readonly sort: PlaceSort
  readonly descending: boolean
}

export const layerChoices: readonly { readonly value: string; readonly layer: MapLayer }[] = Object.entries(
  layerWords,
).map(([value, layer]) => ({ value, layer }))

/** The half-year an address asks for; too long a word counts as not said. */
export function readMapTerm(query: URLSearchParams): string | null {
  const said = query.get('periode')
  return said !== null && said.length <= 20 ? said : null
}

/** What an address asks for; words it does not know count as not said. No layer said is all of them. */
export function readMapQuery(query: URLSearchParams): MapQuery {
  const said = query.getAll('lag')
  const layers = layerChoices.filter(({ value }) => said.includes(value)).map(({ layer }) => layer)
  const isNone = layers.length === 0 && said.includes(noLayer)
  return {
    term: readMapTerm(query),
    layers: layers.length > 0 || isNone ? layers : layerChoices.map(({ layer }) => layer),
    sort: placeSorts.find((known) => known === query.get('sorter')) ?? 'stand',
    descending: query.get('vej') === 'ned',
  }
}

export function mapHref({ term, layers, sort, descending }: MapQuery): string {
  const query = new URLSearchParams(term ? { periode: term } : {})
  if (layers.length === 0) query.append('lag', noLayer)
  else if (layers.length < layerChoices.length) {
    for (const { value, layer } of layerChoices) if (layers.includes(layer)) query.append('lag', value)
  }
  if (sort !== 'stand') query.set('sorter', sort)
  if (descending) query.set('vej', 'ned')
  return `${mapPath}?${query}`
}
