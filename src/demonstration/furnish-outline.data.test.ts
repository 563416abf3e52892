import { expect, test } from 'vitest'
import { z } from 'zod'
import { readOutline } from '../modules/places/index.ts'
import { openTestDatabase } from '../testing/test-database.ts'
import { openTestKeys } from '../testing/test-keys.ts'
import { furnishOutline } from './furnish-outline.ts'
import { inventedDistricts, inventedPlaces } from './invented-places.ts'
import { granted, settlePlace } from './settle-place.ts'

await openTestKeys()
await openTestDatabase()

const Outline = z.object({ coordinates: z.array(z.array(z.array(z.array(z.number())))) })

/** Whether a point is within a ring: a line from it to the east crosses the ring an odd number of times. */
function isWithin(ring: readonly (readonly number[])[], east: number, north: number): boolean {
  return ring.slice(1).reduce((inside, [endEast = 0, endNorth = 0], index) => {
    const [startEast = 0, startNorth = 0] = ring[index] ?? []
    if (startNorth > north === endNorth > north) return inside
    const crossing = startEast + ((north - startNorth) / (endNorth - startNorth)) * (endEast - startEast)
    return east < crossing ? !inside : inside
  }, false)
}

test('the invented outline is kept, said to be invented, and has every invented place within it', async () => {
  const place = await settlePlace(996)
  await furnishOutline(place)
  const kept = granted(await readOutline(place.actor('maja'), {}))
  expect(kept).toMatchObject({ source: 'Opdigtet til demonstrationen', approximate: true })
  const outline = Outline.parse(kept?.outline)
  const ring = outline.coordinates[0]?.[0] ?? []
  for (const { latitude, longitude } of [...inventedPlaces, ...inventedDistricts]) {
    expect(isWithin(ring, longitude, latitude)).toBe(true)
  }
})
