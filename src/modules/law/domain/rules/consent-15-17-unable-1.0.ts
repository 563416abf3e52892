import type { ConsentFacts } from '../consent-facts.ts'
import { byCustodyHolders, isYoung } from '../custody.ts'
import type { Rule } from '../rule.ts'
import { foraeldreansvarsloven, practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const consentForUnable: Rule<ConsentFacts> = {
  id: 'consent-15-17-unable',
  version: '1.0',
  validFrom: knownFrom.consent,
  validTo: null,
  title: {
    da: '15-17 år, når den unge ikke kan overskue det',
    en: '15 to 17, when the young person cannot take it in',
  },
  question: {
    da: 'Har forældremyndigheden sagt ja for den unge, der ikke kan overskue det?',
    en: 'Have the custody holders agreed for the young person who cannot take it in?',
  },
  mark: 'inferred',
  role: 'carries',
  statute: false,
  sources: [
    foraeldreansvarsloven('§ 3'),
    practice('Krav til samtykke og praksis om alder (Aarhus Universitet, Psykiatrien Region Hovedstaden)'),
  ],
  assess(facts) {
    return isYoung(facts.age) && facts.understands === 'no' ? byCustodyHolders(facts) : null
  },
}
