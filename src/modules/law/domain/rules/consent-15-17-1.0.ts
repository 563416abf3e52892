import type { ConsentFacts } from '../consent-facts.ts'
import { isYoung } from '../custody.ts'
import { allow, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const consentFrom15: Rule<ConsentFacts> = {
  id: 'consent-15-17',
  version: '1.0',
  validFrom: knownFrom.consent,
  validTo: null,
  title: { da: '15-17 år: den unge selv', en: '15 to 17: the young person' },
  question: {
    da: 'Forstår den unge, hvad det handler om, og har den unge selv sagt ja?',
    en: 'Does the young person understand what it is about, and have they agreed themselves?',
  },
  mark: 'found',
  role: 'carries',
  statute: false,
  sources: [practice('Krav til samtykke og praksis om alder (Aarhus Universitet, Psykiatrien Region Hovedstaden)')],
  assess({ age, understands, givenBy }) {
    if (!isYoung(age) || understands !== 'yes') return null
    return givenBy.includes('young-person') ? given : missing
  },
}

const given = allow({
  da: 'Den unge er fyldt 15, forstår det og har selv sagt ja.',
  en: 'The young person is 15 or over, understands it and has agreed.',
})

const missing = deny({
  da: 'Fra 15 år er det den unge selv, der siger ja. Forældrenes ja er ikke nok.',
  en: 'From 15 it is the young person who agrees. The parents’ yes is not enough.',
})
