import type { ExchangeFacts } from '../exchange-facts.ts'
import type { Rule } from '../rule.ts'
import { notForInvestigation } from './r115-01-1.0.ts'
import { basisForEachItem } from './r115-02-1.0.ts'
import { necessityIsStated } from './r115-03-1.0.ts'
import { policeToAuthority } from './r115-04-1.0.ts'
import { authorityToPolice } from './r115-05-1.0.ts'
import { betweenAuthorities } from './r115-06-1.0.ts'
import { selfGoverningInstitution } from './r115-07-1.0.ts'
import { notWithPrivateBodies } from './r115-08-1.0.ts'
import { mayKeepToOneself } from './r115-09-1.0.ts'
import { dutyToNotifyRemains } from './r115-10-1.0.ts'
import { relevantAndProportionate } from './r115-11-1.0.ts'
import { withoutPersons } from './r115-12-1.0.ts'
import { eachPersonNecessary } from './r115-13-1.0.ts'
import { onlyTheCircleInTheRoom } from './r115-14-1.0.ts'
import { forumWithoutPersons } from './r115-15-1.0.ts'
import { gangTies } from './r115-16-1.0.ts'
import { bothInTheCircle } from './r115-circle-1.0.ts'
import { exitOnConsent } from './r115-exit-1.0.ts'
import { infoHouse } from './r115-infohus-1.0.ts'
import { fitsTheCooperation } from './r115-limb-1.0.ts'

/** Retsplejeloven § 115: domain reference, 2.1. */
export const section115Rules: readonly Rule<ExchangeFacts>[] = [
  notForInvestigation,
  basisForEachItem,
  fitsTheCooperation,
  necessityIsStated,
  policeToAuthority,
  authorityToPolice,
  betweenAuthorities,
  selfGoverningInstitution,
  bothInTheCircle,
  notWithPrivateBodies,
  mayKeepToOneself,
  dutyToNotifyRemains,
  relevantAndProportionate,
  withoutPersons,
  eachPersonNecessary,
  onlyTheCircleInTheRoom,
  forumWithoutPersons,
  gangTies,
  infoHouse,
  exitOnConsent,
]
