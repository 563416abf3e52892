/** A point on the ground in degrees (WGS 84): latitude north, longitude east. */
export type Position = { readonly latitude: number; readonly longitude: number }

/** The corners of a box around all of Denmark, Bornholm included; the database holds positions to the same box. */
export const denmark = { south: 54.4, north: 57.9, west: 7.9, east: 15.3 } as const

/** False for what is no number, for swapped coordinates, and for most of the world. */
export function isInDenmark({ latitude, longitude }: Position): boolean {
  return (
    latitude >= denmark.south && latitude <= denmark.north && longitude >= denmark.west && longitude <= denmark.east
  )
}

/** A position as the database gives it, whose numbers come as text; null where it has none. */
export function positionOf(latitude: string | null, longitude: string | null): Position | null {
  return latitude === null || longitude === null ? null : { latitude: Number(latitude), longitude: Number(longitude) }
}

const earthRadiusKilometres = 6371.0088

/** As the crow flies, in kilometres; the haversine formula on a round earth, good to half a per cent. */
export function kilometresBetween(a: Position, b: Position): number {
  const [fromLatitude, toLatitude] = [radians(a.latitude), radians(b.latitude)]
  const halfLatitude = Math.sin((toLatitude - fromLatitude) / 2)
  const halfLongitude = Math.sin(radians(b.longitude - a.longitude) / 2)
  const chord = halfLatitude ** 2 + Math.cos(fromLatitude) * Math.cos(toLatitude) * halfLongitude ** 2
  return 2 * earthRadiusKilometres * Math.asin(Math.min(1, Math.sqrt(chord)))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
