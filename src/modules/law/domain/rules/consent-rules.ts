import type { ConsentFacts } from '../consent-facts.ts'
import type { Rule } from '../rule.ts'
import { consentFrom15 } from './consent-15-17-1.0.ts'
import { consentForUnable } from './consent-15-17-unable-1.0.ts'
import { consentWhenUnsure } from './consent-15-17-unsure-1.0.ts'
import { consentOfAdult } from './consent-18-1.0.ts'
import { consentWithoutAge } from './consent-age-unknown-1.0.ts'
import { whoIsInformed } from './consent-informed-1.0.ts'
import { consentIsNotTheBasis } from './consent-not-basis-1.0.ts'
import { consentIsReviewed } from './consent-review-1.0.ts'
import { consentUnder15 } from './consent-under-15-1.0.ts'

/** Who can say yes, and who must know: domain reference, 2.5. */
export const consentRules: readonly Rule<ConsentFacts>[] = [
  consentUnder15,
  consentFrom15,
  consentForUnable,
  consentWhenUnsure,
  consentOfAdult,
  consentWithoutAge,
  whoIsInformed,
  consentIsNotTheBasis,
  consentIsReviewed,
]
