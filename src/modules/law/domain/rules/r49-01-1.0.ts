import { earlyPlaces, isEarlySharing } from '../early-circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { earlyExchange, serviceloven49a } from '../sources.ts'
import { knownFrom } from '../validity.ts'

/** Says who may talk; whether the meeting itself is allowed is R49-04 to R49-06. */
export const earlyCircle: Rule<ExchangeFacts> = {
  id: 'R49-01',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Kredsen for tidlig udveksling', en: 'The circle of early exchange' },
  question: {
    da: 'Er alle i kredsen: skole, SFO, dagtilbud, fritidshjem, kommunens sundhedstjeneste og myndigheder for udsatte børn?',
    en: 'Are all in the circle: school, SFO, day care, fritidshjem, municipal health service and authorities for vulnerable children?',
  },
  mark: 'found',
  role: 'carries',
  statute: true,
  sources: [earlyExchange, serviceloven49a('stk. 1')],
  assess(facts) {
    if (!isEarlySharing(facts) || facts.purpose !== 'early-help' || facts.necessity !== 'stated') return null
    if (facts.subject.age !== null && facts.subject.age >= 18) return null
    const isOutside = earlyPlaces(facts).some((place) => !['named', 'youth', 'unclear'].includes(place))
    if (isOutside) return null
    return allow(
      {
        da: 'Kredsen må tale om barnets rent private forhold uden samtykke for at hjælpe tidligt.',
        en: 'The circle may talk about the child’s purely private matters without consent, to help early.',
      },
      {
        da: 'Det er undtagelsen. Spørg forældrene først, når det kan lade sig gøre.',
        en: 'This is the exception. Ask the parents first when that is possible.',
      },
    )
  },
}
