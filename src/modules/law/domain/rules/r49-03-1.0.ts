import { isEarlySharing } from '../early-circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { allow, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { earlyExchange, serviceloven49a } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const earlyNecessity: Rule<ExchangeFacts> = {
  id: 'R49-03',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Nødvendigt for tidlig hjælp', en: 'Necessary for early help' },
  question: {
    da: 'Hvorfor er det nødvendigt for at hjælpe netop dette barn tidligt?',
    en: 'Why is it necessary to help this very child early?',
  },
  mark: 'found',
  role: 'limits',
  statute: true,
  sources: [earlyExchange, serviceloven49a('stk. 1')],
  assess(facts) {
    if (!isEarlySharing(facts)) return null
    if (facts.necessity === 'stated') {
      return allow({
        da: 'Der er skrevet, hvorfor det er nødvendigt.',
        en: 'It has been written why this is necessary.',
      })
    }
    return deny({
      da: 'Der mangler en sætning om, hvorfor det er nødvendigt for at hjælpe barnet tidligt.',
      en: 'A sentence is missing on why this is necessary to help the child early.',
    })
  },
}
