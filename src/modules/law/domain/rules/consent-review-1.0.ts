import type { ConsentFacts } from '../consent-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const consentIsReviewed: Rule<ConsentFacts> = {
  id: 'consent-review',
  version: '1.0',
  validFrom: knownFrom.consent,
  validTo: null,
  title: { da: 'Et ja tages op igen', en: 'A yes is taken up again' },
  question: { da: 'Hvornår skal jaet tages op igen?', en: 'When is the yes to be taken up again?' },
  mark: 'inferred',
  role: 'reminds',
  statute: false,
  sources: [practice('Krav til samtykke og praksis om alder (Aarhus Universitet, Psykiatrien Region Hovedstaden)')],
  assess({ age }) {
    const untilEighteen = age !== null && age < 18
    return allow({
      da: untilEighteen
        ? 'Tag jaet op igen efter 12 måneder, og når den unge fylder 15 eller 18. Det kan trækkes tilbage når som helst.'
        : 'Tag jaet op igen efter 12 måneder. Det kan trækkes tilbage når som helst.',
      en: untilEighteen
        ? 'Take the yes up again after 12 months, and when the young person turns 15 or 18. It can be withdrawn at any time.'
        : 'Take the yes up again after 12 months. It can be withdrawn at any time.',
    })
  },
}
