import type { ConsentFacts } from '../consent-facts.ts'
import { isYoung } from '../custody.ts'
import { allow, ask, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const consentWhenUnsure: Rule<ConsentFacts> = {
  id: 'consent-15-17-unsure',
  version: '1.0',
  validFrom: knownFrom.consent,
  validTo: null,
  title: { da: '15-17 år, når I er i tvivl', en: '15 to 17, when you are in doubt' },
  question: {
    da: 'Er I i tvivl, om den unge forstår, hvad det handler om?',
    en: 'Are you in doubt whether the young person understands what it is about?',
  },
  mark: 'inferred',
  role: 'carries',
  statute: false,
  sources: [practice('Krav til samtykke og praksis om alder (Aarhus Universitet, Psykiatrien Region Hovedstaden)')],
  assess({ age, understands, givenBy }) {
    if (!isYoung(age) || understands !== 'unsure') return null
    const custody = givenBy.some((giver) => giver !== 'young-person')
    if (givenBy.length === 0) return nobody
    return givenBy.includes('young-person') && custody ? both : decide
  },
}

const both = allow({
  da: 'Både den unge og forældremyndigheden har sagt ja. Så er tvivlen uden betydning.',
  en: 'Both the young person and a custody holder have agreed. Then the doubt does not matter.',
})

const decide = ask({
  da: 'Tal det igennem med den unge, og skriv, om den unge forstår det. Eller få ja fra begge sider.',
  en: 'Talk it through with the young person, and write whether they understand. Or get a yes from both sides.',
})

const nobody = deny({ da: 'Ingen har sagt ja.', en: 'Nobody has agreed.' })
