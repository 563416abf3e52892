import type { ConsentFacts } from '../consent-facts.ts'
import { ask } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const whoIsInformed: Rule<ConsentFacts> = {
  id: 'consent-informed',
  version: '1.0',
  validFrom: knownFrom.consent,
  validTo: null,
  title: { da: 'Hvem der skal vide det', en: 'Who must know' },
  question: {
    da: 'Er barnet hørt, eller er forældrene orienteret?',
    en: 'Has the child been heard, or have the parents been informed?',
  },
  mark: 'inferred',
  role: 'limits',
  statute: false,
  sources: [practice('Krav til samtykke og praksis om alder (Aarhus Universitet, Psykiatrien Region Hovedstaden)')],
  assess(facts) {
    const { age, understands, informed } = facts
    if (age === null) return null
    if (age >= 18) return informed.includes('parents') ? notTheParents : null
    if (age < 15 || understands === 'no') return informed.includes('young-person') ? null : hearTheYoung
    return knowsParents(facts) || facts.informingHarms ? null : tellParents
  },
}

/** A parent who has agreed has been informed. */
function knowsParents({ informed, givenBy }: ConsentFacts): boolean {
  return informed.includes('parents') || givenBy.some((giver) => giver !== 'young-person')
}

const hearTheYoung = ask({
  da: 'Barnet eller den unge skal vide det og høres. Skriv, hvad barnet siger, eller hvorfor det må vente.',
  en: 'The child or young person must know and be heard. Write what they say, or why it must wait.',
})

const tellParents = ask({
  da: 'Forældrene orienteres normalt. Skriv, hvorfor ikke, eller kryds af, at det skader den unge.',
  en: 'The parents are normally informed. Write why not, or tick that it harms the young person.',
})

const notTheParents = ask({
  da: 'Personen er voksen, og forældrene skal ikke orienteres. Skriv, hvem der har sagt ja til, at de er det.',
  en: 'The person is of age, and the parents are not to be informed. Write who agreed that they were.',
})
