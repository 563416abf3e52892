import { servedMunicipalities } from '../platform/db/database.ts'
import { demonstrationMunicipality, staff } from './demonstration-place.ts'
import { settlePlace } from './settle-place.ts'

/**
 * Fills an empty installation with an invented municipality and a year of plausible work. Deterministic, save for the
 * ids and for today's date, which the year ends on. Does nothing where any municipality is set up already.
 */
export async function fillDemonstration(say: (line: string) => void): Promise<void> {
  const served = await servedMunicipalities()
  if (served.length === 0) {
    say('Filling the demonstration municipality …')
    await settlePlace()
  } else if (!served.some(({ demonstration }) => demonstration)) return
  say(`Demonstration: ${demonstrationMunicipality.name}. Sign in at /login as one of:`)
  for (const { name, title } of staff) say(`  ${name} (${title})`)
}
