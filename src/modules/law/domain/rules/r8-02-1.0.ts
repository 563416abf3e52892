import type { ExchangeFacts } from '../exchange-facts.ts'
import { isAboutOffences } from '../offences.ts'
import { allow, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { databeskyttelsesloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const offencesOnConsent: Rule<ExchangeFacts> = {
  id: 'R8-02',
  version: '1.0',
  validFrom: knownFrom.dataProtection,
  validTo: null,
  title: { da: 'Strafbare forhold med udtrykkeligt samtykke', en: 'Offences on explicit consent' },
  question: {
    da: 'Har personen udtrykkeligt sagt ja til, at det strafbare forhold bliver givet videre?',
    en: 'Has the person explicitly agreed that the offence is passed on?',
  },
  mark: 'found',
  role: 'limits',
  statute: true,
  sources: [databeskyttelsesloven('§ 8, stk. 2, nr. 1')],
  assess(facts) {
    if (!isAboutOffences(facts) || facts.content.offenceGround !== 'explicit-consent') return null
    if (facts.subject.consent === 'given') {
      return allow({
        da: 'Personen har udtrykkeligt sagt ja til, at det strafbare forhold bliver givet videre.',
        en: 'The person has explicitly agreed that the offence is passed on.',
      })
    }
    return deny({
      da: 'Der står, at personen har sagt ja, men der er intet samtykke, som gælder.',
      en: 'It says the person has agreed, but there is no consent that holds.',
    })
  },
}
