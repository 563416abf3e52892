/** What the map page's script gets: all layers, and the words the page hands it. Pure. */

export type MapPoint = { readonly latitude: number; readonly longitude: number }

export type MapMark = {
  readonly id: string
  readonly name: string
  /** The state, in a word and by its key, which gives the shape. */
  readonly state: string
  readonly says: string
  readonly position: MapPoint
  readonly hotspot: string | null
}

export type MapHeat = {
  readonly middle: MapPoint
  readonly count: number
  readonly says: string
  readonly kind: 'cell' | 'district'
}

export type MapData = {
  readonly outline: unknown
  readonly places: readonly MapMark[]
  readonly heat: readonly MapHeat[]
}

export type MapWords = {
  readonly label: string
  readonly keys: string
  readonly broken: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly close: string
}
