import { carriesPrevention } from '../carries-prevention.ts'
import { placeOf } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { cooperationWords } from '../limbs.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const betweenAuthorities: Rule<ExchangeFacts> = {
  id: 'R115-06',
  version: '1.0',
  validFrom: knownFrom.retsplejeloven115,
  validTo: null,
  title: { da: 'Mellem to andre myndigheder', en: 'Between two other authorities' },
  question: {
    da: 'Går oplysningen mellem to myndigheder i samarbejdet, uden at politiet er den ene?',
    en: 'Does the item go between two authorities of the cooperation, neither of them the police?',
  },
  mark: 'found',
  role: 'carries',
  statute: true,
  sources: [retsplejeloven('§ 115, stk. 2')],
  assess(facts) {
    const basis = carriesPrevention(facts)
    if (!basis || facts.sender.kind === 'police' || facts.receiver.kind === 'police') return null
    if (placeOf(facts.sender, basis) !== 'authority' || placeOf(facts.receiver, basis) !== 'authority') return null
    const name = cooperationWords[basis]
    return allow({
      da: `To myndigheder i ${name.da} må dele oplysningen i samme omfang, når det er nødvendigt.`,
      en: `Two authorities in ${name.en} may share the item to the same extent when it is necessary.`,
    })
  },
}
