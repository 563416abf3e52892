import { isSharing } from './circle.ts'
import type { ExchangeFacts } from './exchange-facts.ts'

/** An offence of somebody who can be recognised is to be shared: databeskyttelsesloven § 8 speaks. */
export function isAboutOffences(facts: ExchangeFacts): boolean {
  return isSharing(facts) && facts.content.classes.includes('criminal')
}
