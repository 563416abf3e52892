import { earlyPlaces, isEarlySharing } from '../early-circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { earlyExchange, serviceloven49a } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const noPoliceInEarlyExchange: Rule<ExchangeFacts> = {
  id: 'R49-08',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Politiet er ikke med', en: 'The police do not take part' },
  question: {
    da: 'Er politiet med, mens punktet bliver behandlet?',
    en: 'Are the police present while the item is handled?',
  },
  mark: 'found',
  role: 'limits',
  statute: true,
  sources: [earlyExchange, serviceloven49a('stk. 1')],
  assess(facts) {
    if (!isEarlySharing(facts) || !earlyPlaces(facts).includes('police')) return null
    return deny(
      {
        da: 'Politiet hører ikke til kredsen for tidlig udveksling. Punktet må vente, til politiet er gået.',
        en: 'The police are not of the circle of early exchange. The item must wait until the police have left.',
      },
      {
        da: 'Skal politiet vide det for at forebygge kriminalitet, er det et punkt for sig efter § 115.',
        en: 'If the police need it to prevent crime, it is an item of its own under § 115.',
      },
    )
  },
}
