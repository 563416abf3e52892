import { isPreventive, isPrivate, isSharing, placeOf } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { cooperationWords } from '../limbs.ts'
import { deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

/** What rows 4 to 7 of the table presuppose, said where it is not so; private bodies are R115-08. */
export const bothInTheCircle: Rule<ExchangeFacts> = {
  id: 'R115-circle',
  version: '1.0',
  validFrom: knownFrom.retsplejeloven115,
  validTo: null,
  title: { da: 'Begge parter hører til samarbejdet', en: 'Both parties belong to the cooperation' },
  question: {
    da: 'Hører både afsender og modtager til netop dette samarbejde?',
    en: 'Do both sender and receiver belong to this very cooperation?',
  },
  mark: 'inferred',
  role: 'limits',
  statute: false,
  sources: [retsplejeloven('§ 115, stk. 1-3')],
  assess(facts) {
    const { basis, sender, receiver } = facts
    if (!isSharing(facts) || !isPreventive(basis)) return null
    const outside = [sender, receiver].some((party) => !isPrivate(party) && placeOf(party, basis) === 'outside')
    if (!outside) return null
    const name = cooperationWords[basis]
    return deny(
      {
        da: `En af parterne hører ikke til ${name.da}. Vælg et andet grundlag, eller find den rigtige modtager.`,
        en: `One of the parties does not belong to ${name.en}. Choose another basis, or find the right receiver.`,
      },
      {
        da: 'En selvejende institution er først med, når den er inddraget og løser opgaver for det offentlige.',
        en: 'A self-governing institution takes part only when it was drawn in and solves public tasks.',
      },
    )
  },
}
