import { carriesPrevention } from '../carries-prevention.ts'
import { placeOf } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { cooperationWords } from '../limbs.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const policeToAuthority: Rule<ExchangeFacts> = {
  id: 'R115-04',
  version: '1.0',
  validFrom: knownFrom.retsplejeloven115,
  validTo: null,
  title: { da: 'Fra politiet til en anden myndighed', en: 'From the police to another authority' },
  question: {
    da: 'Giver politiet oplysningen til en anden myndighed i samarbejdet?',
    en: 'Do the police give the item to another authority of the cooperation?',
  },
  mark: 'found',
  role: 'carries',
  statute: true,
  sources: [retsplejeloven('§ 115, stk. 1')],
  assess(facts) {
    const basis = carriesPrevention(facts)
    if (!basis || facts.sender.kind !== 'police' || facts.receiver.kind === 'police') return null
    if (placeOf(facts.sender, basis) !== 'authority' || placeOf(facts.receiver, basis) !== 'authority') return null
    const name = cooperationWords[basis]
    return allow({
      da: `Politiet må give oplysningen til en anden myndighed i ${name.da}, når det er nødvendigt.`,
      en: `The police may give the item to another authority in ${name.en} when it is necessary.`,
    })
  },
}
