import type { ConsentFacts } from '../consent-facts.ts'
import { byCustodyHolders } from '../custody.ts'
import type { Rule } from '../rule.ts'
import { foraeldreansvarsloven, practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const consentUnder15: Rule<ConsentFacts> = {
  id: 'consent-under-15',
  version: '1.0',
  validFrom: knownFrom.consent,
  validTo: null,
  title: { da: 'Under 15 år: forældremyndigheden', en: 'Under 15: the custody holders' },
  question: { da: 'Hvem har forældremyndigheden, og har de sagt ja?', en: 'Who has custody, and have they agreed?' },
  mark: 'found',
  role: 'carries',
  statute: false,
  sources: [
    foraeldreansvarsloven('§ 3'),
    practice('Krav til samtykke og praksis om alder (Aarhus Universitet, Psykiatrien Region Hovedstaden)'),
  ],
  assess(facts) {
    return facts.age !== null && facts.age < 15 ? byCustodyHolders(facts) : null
  },
}
