import { saveOutline } from '../modules/places/index.ts'
import { granted, type Place } from './settle-place.ts'

// East and north, the way round, around the invented places. The sea is made up as well.
const ring = [
  [9.012, 55.418],
  [9.058, 55.402],
  [9.121, 55.411],
  [9.176, 55.398],
  [9.243, 55.404],
  [9.297, 55.409],
  [9.331, 55.419],
  [9.342, 55.431],
  [9.329, 55.437],
  [9.348, 55.451],
  [9.339, 55.468],
  [9.312, 55.489],
  [9.304, 55.521],
  [9.271, 55.548],
  [9.219, 55.571],
  [9.172, 55.589],
  [9.104, 55.597],
  [9.051, 55.583],
  [9.028, 55.551],
  [9.037, 55.514],
  [9.009, 55.482],
  [9.001, 55.447],
  [9.012, 55.418],
] as const

/** The outline of the invented municipality: a shape drawn by hand, and said to be so. */
export async function furnishOutline(place: Place): Promise<void> {
  const text = JSON.stringify({ type: 'Polygon', coordinates: [ring] })
  granted(await saveOutline(place.actor('birgit'), { text, source: 'Opdigtet til demonstrationen', approximate: true }))
}
