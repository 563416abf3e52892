/** What is done with the map and the figures of outreach, as the log calls it. */
export const danishMapNames = {
  'hotspots.list-observation-points': 'Så, hvor der er set noget',
  'outreach.open-map': 'Så kortet over steder og hotspots',
  'outreach.open-presence-figures': 'Så tallene for det opsøgende arbejde',
  'places.read-outline': 'Hentede kommunens omrids',
} as const

export const englishMapNames = {
  'hotspots.list-observation-points': 'Saw where something was seen',
  'outreach.open-map': 'Saw the map of places and hotspots',
  'outreach.open-presence-figures': 'Saw the figures of the outreach work',
  'places.read-outline': 'Fetched the outline of the municipality',
} satisfies Record<keyof typeof danishMapNames, string>
