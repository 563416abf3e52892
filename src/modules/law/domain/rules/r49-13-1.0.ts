import { isAboutSomebody } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const anonymousSparring: Rule<ExchangeFacts> = {
  id: 'R49-13',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Sparring uden navn er altid i orden', en: 'Sparring without a name is always fine' },
  question: {
    da: 'Kan I tale om det, så ingen kan genkende barnet?',
    en: 'Can you talk about it so that nobody can recognise the child?',
  },
  mark: 'found',
  role: 'carries',
  statute: false,
  sources: [practice('SSD-samarbejde (bilag til Køge Kommunes vejledning)')],
  assess(facts) {
    if (facts.basis !== 'early-exchange' || facts.wish !== 'share' || isAboutSomebody(facts)) return null
    if (facts.purpose === 'investigation') return null
    return allow({
      da: 'Ingen kan genkendes. Sparring uden navn er altid i orden.',
      en: 'Nobody can be recognised. Sparring without a name is always fine.',
    })
  },
}
