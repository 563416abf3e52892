import type { ExchangeFacts } from '../exchange-facts.ts'
import type { Rule } from '../rule.ts'
import { earlyCircle } from './r49-01-1.0.ts'
import { earlyPurpose } from './r49-02-1.0.ts'
import { earlyNecessity } from './r49-03-1.0.ts'
import { oneMeeting } from './r49-04-1.0.ts'
import { followUpMeeting } from './r49-05-1.0.ts'
import { noThirdMeeting } from './r49-06-1.0.ts'
import { earlyInstitutions } from './r49-07-1.0.ts'
import { noPoliceInEarlyExchange } from './r49-08-1.0.ts'
import { noPrivateInEarlyExchange } from './r49-09-1.0.ts'
import { violenceIsNotForEarlyExchange } from './r49-10-1.0.ts'
import { noDutyInEarlyExchange } from './r49-11-1.0.ts'
import { askParentsFirst } from './r49-12-1.0.ts'
import { anonymousSparring } from './r49-13-1.0.ts'
import { youthBodies } from './r49-14-1.0.ts'
import { othersInEarlyExchange } from './r49-circle-1.0.ts'
import { oneBasisPerItem } from './r49-mixed-1.0.ts'

/** The early exchange of barnets lov: domain reference, 2.2. */
export const earlyExchangeRules: readonly Rule<ExchangeFacts>[] = [
  earlyCircle,
  earlyPurpose,
  earlyNecessity,
  oneMeeting,
  followUpMeeting,
  noThirdMeeting,
  earlyInstitutions,
  noPoliceInEarlyExchange,
  noPrivateInEarlyExchange,
  violenceIsNotForEarlyExchange,
  noDutyInEarlyExchange,
  askParentsFirst,
  anonymousSparring,
  youthBodies,
  othersInEarlyExchange,
  oneBasisPerItem,
]
