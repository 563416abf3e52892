import type { ConsentFacts } from '../consent-facts.ts'
import { allow, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const consentOfAdult: Rule<ConsentFacts> = {
  id: 'consent-18',
  version: '1.0',
  validFrom: knownFrom.consent,
  validTo: null,
  title: { da: 'Fra 18 år: kun personen selv', en: 'From 18: the person only' },
  question: { da: 'Har personen selv sagt ja?', en: 'Has the person agreed themselves?' },
  mark: 'recalled',
  role: 'carries',
  statute: false,
  sources: [practice('Myndighedsalderen er 18 år')],
  assess({ age, givenBy }) {
    if (age === null || age < 18) return null
    return givenBy.includes('young-person') ? given : missing
  },
}

const given = allow({
  da: 'Personen er voksen og har selv sagt ja.',
  en: 'The person is of age and has agreed themselves.',
})

const missing = deny({
  da: 'Personen er voksen. Kun personen selv kan sige ja.',
  en: 'The person is of age. Only they themselves can agree.',
})
