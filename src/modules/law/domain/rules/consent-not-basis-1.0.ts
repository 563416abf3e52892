import type { ConsentFacts } from '../consent-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { databeskyttelsesforordningen, practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const consentIsNotTheBasis: Rule<ConsentFacts> = {
  id: 'consent-not-basis',
  version: '1.0',
  validFrom: knownFrom.consent,
  validTo: null,
  title: {
    da: 'Et ja er ikke grundlaget for kommunens behandling',
    en: 'A yes is not the basis of the municipality’s processing',
  },
  question: {
    da: 'Hvad hviler kommunens egen behandling på?',
    en: 'On what does the municipality’s own processing rest?',
  },
  mark: 'recalled',
  role: 'reminds',
  statute: false,
  sources: [
    databeskyttelsesforordningen('artikel 6 og 7'),
    practice('KL: høringssvar om samspillet mellem reglerne (31. oktober 2022)'),
  ],
  assess({ kind }) {
    if (kind === 'activity') return null
    return allow({
      da: 'Et ja til at deltage eller dele er én ting. Kommunens eget grundlag for at behandle oplysningerne er en anden og står for sig.',
      en: 'A yes to take part or share is one thing. The municipality’s own basis for processing is another and stands by itself.',
    })
  },
}
