import type { ExchangeFacts } from '../exchange-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const mayKeepToOneself: Rule<ExchangeFacts> = {
  id: 'R115-09',
  version: '1.0',
  validFrom: knownFrom.retsplejeloven115,
  validTo: null,
  title: { da: 'Man må holde det for sig selv', en: 'One may keep it to oneself' },
  question: {
    da: 'Vil du hellere holde oplysningen for dig selv?',
    en: 'Would you rather keep the item to yourself?',
  },
  mark: 'found',
  role: 'carries',
  statute: true,
  sources: [retsplejeloven('§ 115, stk. 4')],
  assess({ wish }) {
    if (wish !== 'keep') return null
    return allow({
      da: 'Ingen har pligt til at dele her. Du skal ikke give en grund.',
      en: 'Nobody has a duty to share here. You need not give a reason.',
    })
  },
}
