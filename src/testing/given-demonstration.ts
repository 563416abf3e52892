import { liveYear } from '../demonstration/live-year.ts'
import { type Place, settlePlace } from '../demonstration/settle-place.ts'
import type { TestDatabaseHandle } from './test-database.ts'

/** A municipality with the demonstration's year in it, ending at that moment; the clock stays there. */
export async function givenDemonstration(
  database: TestDatabaseHandle,
  municipality: number,
  end: string,
): Promise<Place> {
  let now = new Date(end)
  const clock = {
    get now() {
      return now
    },
    set now(moment: Date) {
      now = moment
      database.setClock(moment)
    },
  }
  clock.now = now
  const place = await settlePlace(municipality)
  await liveYear(place, clock)
  return place
}
