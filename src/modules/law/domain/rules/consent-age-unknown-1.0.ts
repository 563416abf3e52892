import type { ConsentFacts } from '../consent-facts.ts'
import { ask, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const consentWithoutAge: Rule<ConsentFacts> = {
  id: 'consent-age-unknown',
  version: '1.0',
  validFrom: knownFrom.consent,
  validTo: null,
  title: { da: 'Alderen kendes ikke', en: 'The age is unknown' },
  question: { da: 'Hvor gammel er den, det handler om?', en: 'How old is the person it is about?' },
  mark: 'inferred',
  role: 'carries',
  statute: false,
  sources: [practice('Krav til samtykke og praksis om alder (Aarhus Universitet, Psykiatrien Region Hovedstaden)')],
  assess({ age, givenBy }) {
    if (age !== null) return null
    return givenBy.length === 0 ? nobody : findOut
  },
}

const findOut = ask({
  da: 'Find alderen først. Under 15 siger forældremyndigheden ja, fra 15 den unge selv.',
  en: 'Find the age first. Under 15 the custody holders agree, from 15 the young person.',
})

const nobody = deny({ da: 'Ingen har sagt ja.', en: 'Nobody has agreed.' })
