/** A background for the map from another server: set once at start, read by the map's page. */
export type MapTiles = {
  /** With {z}, {x} and {y} where the server wants zoom, column and row. */
  readonly template: string
  /** Whose map it is, shown beside it as text. */
  readonly credit: string
}

let current: MapTiles | null = null

/** Null, as until it is called: the map asks nobody but the house. */
export function openMapTiles(tiles: MapTiles | null): void {
  current = tiles
}

export function mapTiles(): MapTiles | null {
  return current
}

/** The one origin beside our own from which the map's page may show images. */
export function originOfTiles({ template }: MapTiles): string {
  return new URL(template.replace(/\{[zxy]\}/g, '0')).origin
}
