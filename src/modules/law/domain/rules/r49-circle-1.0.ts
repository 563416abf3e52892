import { earlyPlaces, isEarlySharing } from '../early-circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { ask, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { earlyExchange, serviceloven49a } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const othersInEarlyExchange: Rule<ExchangeFacts> = {
  id: 'R49-circle',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Andre myndigheder i den tidlige udveksling', en: 'Other authorities in the early exchange' },
  question: {
    da: 'Er der andre myndigheder med, som reglen ikke nævner?',
    en: 'Are other authorities present that the rule does not list?',
  },
  mark: 'inferred',
  role: 'limits',
  statute: false,
  sources: [earlyExchange, serviceloven49a('stk. 1')],
  assess(facts) {
    if (!isEarlySharing(facts)) return null
    const places = earlyPlaces(facts)
    if (places.includes('outside')) return outside
    return places.includes('unclear') ? unclear : null
  },
}

const outside = deny({
  da: 'Kriminalforsorgen og psykiatrien hører ikke til kredsen for tidlig udveksling.',
  en: 'The prison service and psychiatry are not of the circle of early exchange.',
})

const unclear = ask({
  da: 'En af myndighederne er ikke nævnt i reglen. Skriv, hvordan den løser opgaver for udsatte børn, eller spørg juristen.',
  en: 'One of the authorities is not listed in the rule. Write how it solves tasks for vulnerable children, or ask the jurist.',
})
