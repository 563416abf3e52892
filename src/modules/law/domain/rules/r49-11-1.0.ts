import type { ExchangeFacts } from '../exchange-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { earlyExchange, serviceloven49a } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const noDutyInEarlyExchange: Rule<ExchangeFacts> = {
  id: 'R49-11',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Ingen pligt til at dele på SSD-mødet', en: 'No duty to share at the SSD meeting' },
  question: { da: 'Vil du hellere holde oplysningen for dig selv?', en: 'Would you rather keep the item to yourself?' },
  mark: 'found',
  role: 'carries',
  statute: true,
  sources: [earlyExchange, serviceloven49a('stk. 4')],
  assess({ basis, wish }) {
    if (basis !== 'early-exchange' || wish !== 'keep') return null
    return allow({
      da: 'Ingen har pligt til at dele i den tidlige udveksling. Du skal ikke give en grund.',
      en: 'Nobody has a duty to share in the early exchange. You need not give a reason.',
    })
  },
}
