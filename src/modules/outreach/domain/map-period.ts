import type { PlainDate } from '../../../kernel/dates.ts'
import { type CadenceTerm, termsUntil } from './cadence-terms.ts'

/**
 * The periods of the map and the figures, newest first: school half-years, three years back. They never overlap. With
 * periods that do (a month within a quarter, ninety days ending today), the one could be subtracted from the other, and
 * what is left in a square, a district or beside a colleague's name might be a single visit or observation, however
 * carefully each of the two was blurred. Shorter ones than a half-year would blur away most of a small municipality.
 */
export function mapTerms(today: PlainDate): readonly CadenceTerm[] {
  return termsUntil(today).filter(({ key }) => !key.endsWith('-year'))
}

/** The half-year of a key, or the running one for a key that is not among them. */
export function mapTerm(key: string | null, today: PlainDate): CadenceTerm {
  const terms = mapTerms(today)
  const [running] = terms
  const found = terms.find((term) => term.key === key) ?? running
  if (!found) throw new Error('no half-year has begun')
  return found
}
