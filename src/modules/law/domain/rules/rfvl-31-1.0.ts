import { isAboutSomebody } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { forvaltningsloven, retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const dutyOnRequest: Rule<ExchangeFacts> = {
  id: 'RFVL-31',
  version: '1.0',
  validFrom: knownFrom.forvaltningsloven28,
  validTo: null,
  title: { da: 'Når en anden myndighed beder om det', en: 'When another authority asks for it' },
  question: {
    da: 'Har en anden myndighed bedt om oplysningen til sit eget arbejde?',
    en: 'Has another authority asked for the item for its own work?',
  },
  mark: 'recalled',
  role: 'reminds',
  statute: false,
  sources: [forvaltningsloven('§ 31'), retsplejeloven('§ 115, stk. 4')],
  assess(facts) {
    if (facts.basis !== 'administrative' || !facts.asked?.made || !isAboutSomebody(facts)) return null
    return facts.asked.extraBurden ? burden : duty
  },
}

const duty = allow({
  da: 'Må I give oplysningen, skal I som regel også gøre det, når en anden myndighed beder om den. I SSP er der ingen pligt.',
  en: 'If you may pass the item on, you must as a rule do so when another authority asks. Within SSP there is no duty.',
})

const burden = allow({
  da: 'Er det mere besvær for jer, end den anden myndighed har gavn af det, har I ikke pligt til at finde den frem.',
  en: 'If it is more trouble to you than use to the other authority, you have no duty to find it.',
})
