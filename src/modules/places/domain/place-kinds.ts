/** What a place can be. Danish names are in the module's messages. */
export const placeKinds = [
  'school',
  'fgu',
  'club',
  'youth-education',
  'workshop',
  'street',
  'station',
  'shop',
  'sports',
  'park',
  'event-site',
  'other',
] as const
export type PlaceKind = (typeof placeKinds)[number]

/** Kinds that are run by an organisation of the directory, where one can be chosen. */
export const kindsWithOrganisation: readonly PlaceKind[] = ['school', 'fgu', 'club', 'youth-education', 'workshop']

/** The kind as the database has it; what it does not know is `other`. */
export function placeKindOf(text: string): PlaceKind {
  return placeKinds.find((known) => known === text) ?? 'other'
}
