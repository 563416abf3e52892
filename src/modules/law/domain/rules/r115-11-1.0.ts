import { isPreventive, isSharing } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { ask } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { practice, retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const relevantAndProportionate: Rule<ExchangeFacts> = {
  id: 'R115-11',
  version: '1.0',
  validFrom: knownFrom.retsplejeloven115,
  validTo: null,
  title: { da: 'Ikke mere end det, der er brug for', en: 'No more than is needed' },
  question: {
    da: 'Er oplysningen et led i SSP, rimelig og saglig, og nødvendig?',
    en: 'Is the item part of SSP, reasonable and objective, and necessary?',
  },
  mark: 'found',
  role: 'limits',
  statute: false,
  sources: [practice('SSP Køge: kriterier for SSP-team'), retsplejeloven('§ 115, stk. 1')],
  assess(facts) {
    if (!isSharing(facts) || !isPreventive(facts.basis) || facts.content.proportionate === 'yes') return null
    return facts.content.proportionate === 'no' ? tooMuch : inDoubt
  },
}

const tests = {
  da: 'Tre ting skal passe: Det er et led i SSP-samarbejdet, det er rimeligt og sagligt, og det er nødvendigt.',
  en: 'Three things must hold: it is part of the SSP cooperation, it is reasonable and objective, and it is necessary.',
} as const

const tooMuch = ask(
  {
    da: 'Der er mere med, end der er brug for. Skær til, eller skriv, hvorfor det hele skal med.',
    en: 'There is more than is needed. Trim it, or write why all of it must go.',
  },
  tests,
)

const inDoubt = ask(
  {
    da: 'Det er usikkert, om det hele er nødvendigt. Gå det igennem en gang til, og skriv, hvad du lagde vægt på.',
    en: 'It is uncertain whether all of it is necessary. Go through it again and write what you gave weight.',
  },
  tests,
)
