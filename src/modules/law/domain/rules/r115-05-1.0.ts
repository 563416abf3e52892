import { carriesPrevention } from '../carries-prevention.ts'
import { placeOf } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { cooperationWords } from '../limbs.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const authorityToPolice: Rule<ExchangeFacts> = {
  id: 'R115-05',
  version: '1.0',
  validFrom: knownFrom.retsplejeloven115,
  validTo: null,
  title: { da: 'Fra en myndighed til politiet', en: 'From an authority to the police' },
  question: {
    da: 'Giver en anden myndighed i samarbejdet oplysningen til politiet?',
    en: 'Does another authority of the cooperation give the item to the police?',
  },
  mark: 'found',
  role: 'carries',
  statute: true,
  sources: [retsplejeloven('§ 115, stk. 2')],
  assess(facts) {
    const basis = carriesPrevention(facts)
    if (!basis || facts.sender.kind === 'police' || facts.receiver.kind !== 'police') return null
    if (placeOf(facts.sender, basis) !== 'authority' || placeOf(facts.receiver, basis) !== 'authority') return null
    const name = cooperationWords[basis]
    return allow(
      {
        da: `En myndighed i ${name.da} må give oplysningen til politiet i samme omfang, når det er nødvendigt.`,
        en: `An authority in ${name.en} may give the item to the police to the same extent when it is necessary.`,
      },
      {
        da: 'Politiet må bruge den til at forebygge, ikke til at efterforske.',
        en: 'The police may use it to prevent, not to investigate.',
      },
    )
  },
}
