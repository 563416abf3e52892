import type { PlaceKind } from '../modules/places/index.ts'

/** The school districts of the invented municipality, each with its middle. */
export const inventedDistricts = [
  { name: 'Søndermarksskolens distrikt', latitude: 55.502, longitude: 9.204 },
  { name: 'Ådalsskolens distrikt', latitude: 55.561, longitude: 9.121 },
  { name: 'Stavnsby Skoles distrikt', latitude: 55.436, longitude: 9.318 },
  { name: 'Møllerup Skoles distrikt', latitude: 55.448, longitude: 9.087 },
] as const

type InventedPlace = {
  readonly key: string
  readonly kind: PlaceKind
  readonly name: string
  readonly address: string
  readonly town: string
  /** The key of the organisation that runs it. */
  readonly organisation?: string
  readonly latitude: number
  readonly longitude: number
}

/** Where the young people of the invented municipality are. Streets and towns are made up; the ground is farmland. */
export const inventedPlaces: readonly InventedPlace[] = [
  ...[
    {
      key: 'soendermark',
      kind: 'school',
      name: 'Søndermarksskolen',
      address: 'Søndermarken 4',
      town: 'Lindå',
    } as const,
    { key: 'fgu', kind: 'fgu', name: 'FGU Lindå', address: 'Havrevangen 2', town: 'Lindå' } as const,
    {
      key: 'gymnasium',
      kind: 'youth-education',
      name: 'Lindå Gymnasium',
      address: 'Lærkevej 11',
      town: 'Lindå',
    } as const,
    { key: 'club-linda', kind: 'club', name: 'Ungdomsklubben Lyset', address: 'Torvegade 9', town: 'Lindå' } as const,
  ].map((place, index) => ({
    ...place,
    organisation: place.key,
    latitude: 55.502 + index * 0.004,
    longitude: 9.204 - index * 0.006,
  })),
  {
    ...{ key: 'aaby', kind: 'school', name: 'Ådalsskolen', address: 'Skolebakken 1', town: 'Nørre Elkær' },
    ...{ organisation: 'aaby', latitude: 55.561, longitude: 9.121 },
  },
  {
    ...{ key: 'club-elkaer', kind: 'club', name: 'Klub Elkær', address: 'Skolebakken 3', town: 'Nørre Elkær' },
    ...{ organisation: 'club-elkaer', latitude: 55.5612, longitude: 9.1223 },
  },
  {
    ...{ key: 'stavnsby', kind: 'school', name: 'Stavnsby Skole', address: 'Havnevej 20', town: 'Stavnsby' },
    ...{ organisation: 'stavnsby', latitude: 55.436, longitude: 9.318 },
  },
  {
    ...{ key: 'club-stavnsby', kind: 'club', name: 'Klub Havnen', address: 'Nordkajen 1', town: 'Stavnsby' },
    ...{ organisation: 'club-stavnsby', latitude: 55.434, longitude: 9.324 },
  },
  {
    ...{ key: 'moellerup', kind: 'school', name: 'Møllerup Skole', address: 'Møllevej 7', town: 'Møllerup' },
    ...{ organisation: 'moellerup', latitude: 55.448, longitude: 9.087 },
  },
  {
    ...{ key: 'base', kind: 'other', name: 'SSP-huset', address: 'Torvegade 3', town: 'Lindå' },
    ...{ latitude: 55.5008, longitude: 9.2012 },
  },
  {
    ...{ key: 'workshop', kind: 'workshop', name: 'Markværkstedet', address: 'Grusgravsvej 30', town: 'Møllerup' },
    ...{ latitude: 55.455, longitude: 9.064 },
  },
  {
    ...{ key: 'station', kind: 'station', name: 'Lindå Station', address: 'Stationspladsen', town: 'Lindå' },
    ...{ latitude: 55.4985, longitude: 9.1992 },
  },
  {
    ...{ key: 'square', kind: 'street', name: 'Torvet', address: 'Torvet', town: 'Lindå' },
    ...{ latitude: 55.5011, longitude: 9.2017 },
  },
  {
    ...{ key: 'hall', kind: 'sports', name: 'Lindå Hallen', address: 'Idrætsvej 5', town: 'Lindå' },
    ...{ latitude: 55.5067, longitude: 9.2101 },
  },
  {
    ...{ key: 'harbour', kind: 'street', name: 'Havnepladsen', address: 'Nordkajen', town: 'Stavnsby' },
    ...{ latitude: 55.4332, longitude: 9.3251 },
  },
  {
    ...{ key: 'grill', kind: 'shop', name: 'Elkær Grill', address: 'Hovedgaden 12', town: 'Nørre Elkær' },
    ...{ latitude: 55.5595, longitude: 9.1188 },
  },
]
