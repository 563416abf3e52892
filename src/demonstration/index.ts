import type { FoundHouse } from '../open-house.ts'
import { closeDatabase, servedMunicipalities } from '../platform/db/database.ts'
import { demonstrationMunicipality, staff } from './demonstration-place.ts'
import { liveYear } from './live-year.ts'
import { settlePlace } from './settle-place.ts'

/**
 * Fills an empty installation with an invented municipality and a year of plausible work, done by the same actions as
 * real work, with a clock that runs through the year up to now. The same at every run, save for the ids and for
 * today's date. Does nothing where any municipality is set up already. The house must not be open yet.
 */
export async function fillDemonstration(house: FoundHouse, say: (line: string) => void): Promise<void> {
  const clock = { now: new Date() }
  house.open(() => clock.now)
  try {
    const served = await servedMunicipalities()
    if (served.length === 0) {
      say('Filling the demonstration municipality …')
      await liveYear(await settlePlace(), clock)
    } else if (!served.some(({ demonstration }) => demonstration)) return
    say(`Demonstration: ${demonstrationMunicipality.name}. Sign in at /login as one of:`)
    for (const { name, title } of staff) say(`  ${name} (${title})`)
  } finally {
    await closeDatabase()
  }
}
