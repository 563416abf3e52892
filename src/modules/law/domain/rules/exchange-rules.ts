import type { ExchangeFacts } from '../exchange-facts.ts'
import type { Rule } from '../rule.ts'
import { cprNumbers } from './dbl-11-1.0.ts'
import { earlyExchangeRules } from './early-exchange-rules.ts'
import { specialData } from './gdpr-9-1.0.ts'
import { offencesNecessary } from './r8-01-1.0.ts'
import { offencesOnConsent } from './r8-02-1.0.ts'
import { offencesOutweighed } from './r8-03-1.0.ts'
import { offencesForAuthority } from './r8-04-1.0.ts'
import { offencesForPublicTask } from './r8-05-1.0.ts'
import { offencesAtPrivateBodies } from './r8-06-1.0.ts'
import { offenceGroundChosen } from './r8-ground-1.0.ts'
import { confidentiality } from './rfvl-27-1.0.ts'
import { dataProtectionApplies } from './rfvl-28a-1.0.ts'
import { materialSignificance } from './rfvl-28b-1.0.ts'
import { consentToDisclose } from './rfvl-28c-1.0.ts'
import { applicationCases } from './rfvl-29-1.0.ts'
import { dutyOnRequest } from './rfvl-31-1.0.ts'
import { onlyForOwnTasks } from './rfvl-32-1.0.ts'
import { noWayRound } from './rfvl-purpose-1.0.ts'
import { dataMinimisation } from './rg-08-1.0.ts'
import { section115Rules } from './section-115-rules.ts'

/** Every version of every rule on exchanges, in the order of the domain reference. */
export const exchangeRules: readonly Rule<ExchangeFacts>[] = [
  ...section115Rules,
  ...earlyExchangeRules,
  confidentiality,
  dataProtectionApplies,
  materialSignificance,
  consentToDisclose,
  applicationCases,
  dutyOnRequest,
  onlyForOwnTasks,
  noWayRound,
  dataMinimisation,
  specialData,
  cprNumbers,
  offencesNecessary,
  offencesOnConsent,
  offencesOutweighed,
  offencesForAuthority,
  offencesForPublicTask,
  offencesAtPrivateBodies,
  offenceGroundChosen,
]
