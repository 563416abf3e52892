import { isSharing } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { ask } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { earlyExchange, retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const oneBasisPerItem: Rule<ExchangeFacts> = {
  id: 'R49-mixed',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Ét grundlag for hvert punkt', en: 'One basis for each item' },
  question: {
    da: 'Er det et SSD-møde, men et punkt på et andet grundlag?',
    en: 'Is it an SSD meeting, but an item on another basis?',
  },
  mark: 'inferred',
  role: 'limits',
  statute: false,
  sources: [earlyExchange, retsplejeloven('§ 115, stk. 1')],
  assess(facts) {
    const { basis, setting } = facts
    if (!isSharing(facts) || setting !== 'early-exchange-meeting') return null
    if (basis === 'early-exchange' || basis === 'consent' || basis === 'none') return null
    return ask(
      {
        da: 'Mødet er et SSD-møde, men punktet hviler på noget andet. Skriv, hvorfor det hører til her.',
        en: 'The meeting is an SSD meeting, but the item rests on something else. Write why it belongs here.',
      },
      {
        da: 'Grundlaget skifter punkt for punkt, og det gør kredsen i rummet også.',
        en: 'The basis changes from item to item, and so does the circle in the room.',
      },
    )
  },
}
