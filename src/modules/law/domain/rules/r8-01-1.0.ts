import type { ExchangeFacts } from '../exchange-facts.ts'
import { isAboutOffences } from '../offences.ts'
import { deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { databeskyttelsesloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const offencesNecessary: Rule<ExchangeFacts> = {
  id: 'R8-01',
  version: '1.0',
  validFrom: knownFrom.dataProtection,
  validTo: null,
  title: { da: 'Strafbare forhold kun, når opgaven kræver det', en: 'Offences only when the task requires it' },
  question: {
    da: 'Er oplysningen om et strafbart forhold nødvendig for myndighedens opgaver?',
    en: 'Is the item on an offence necessary for the authority’s tasks?',
  },
  mark: 'found',
  role: 'limits',
  statute: true,
  sources: [databeskyttelsesloven('§ 8, stk. 1')],
  assess(facts) {
    if (!isAboutOffences(facts) || facts.content.offenceGround !== 'not-necessary') return null
    return deny({
      da: 'Oplysninger om strafbare forhold må kun behandles, når det er nødvendigt for myndighedens opgaver.',
      en: 'Data on offences may be processed only when necessary for the authority’s tasks.',
    })
  },
}
