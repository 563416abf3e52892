import { isSharing } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const basisForEachItem: Rule<ExchangeFacts> = {
  id: 'R115-02',
  version: '1.0',
  validFrom: knownFrom.retsplejeloven115,
  validTo: null,
  title: { da: 'Et grundlag for hver oplysning', en: 'A basis for every item' },
  question: {
    da: 'Hvilket samarbejde eller andet grundlag hviler netop denne oplysning på?',
    en: 'On which cooperation or other basis does this very item rest?',
  },
  mark: 'inferred',
  role: 'limits',
  statute: false,
  sources: [retsplejeloven('§ 115, stk. 1')],
  assess(facts) {
    if (!isSharing(facts) || facts.basis !== 'none') return null
    return deny(
      {
        da: 'Der er ikke valgt noget grundlag. Uden det må oplysningen ikke gå videre.',
        en: 'No basis has been chosen. Without one the item may not go on.',
      },
      {
        da: 'Loven giver kun lov inden for bestemte samarbejder, så hver oplysning må have sit eget.',
        en: 'The law allows it within certain cooperations only, so every item needs its own.',
      },
    )
  },
}
