import type { ExchangeFacts } from '../exchange-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { barnetsLov, retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const dutyToNotifyRemains: Rule<ExchangeFacts> = {
  id: 'R115-10',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Underretningspligten står', en: 'The duty to notify stands' },
  question: {
    da: 'Har du pligt til at underrette efter barnets lov?',
    en: 'Do you have a duty to notify under barnets lov?',
  },
  mark: 'inferred',
  role: 'reminds',
  statute: false,
  sources: [barnetsLov('§§ 133-135'), retsplejeloven('§ 115, stk. 4')],
  assess({ notificationDuty }) {
    if (!notificationDuty) return null
    return allow({
      da: 'Din pligt til at underrette gælder ved siden af. Den forsvinder ikke, hverken når du deler, eller når du lader være.',
      en: 'Your duty to notify stands beside this. It goes away neither when you share nor when you do not.',
    })
  },
}
