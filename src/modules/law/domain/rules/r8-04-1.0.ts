import type { ExchangeFacts } from '../exchange-facts.ts'
import { isAboutOffences } from '../offences.ts'
import { allow, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { databeskyttelsesloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const offencesForAuthority: Rule<ExchangeFacts> = {
  id: 'R8-04',
  version: '1.0',
  validFrom: knownFrom.dataProtection,
  validTo: null,
  title: { da: 'Strafbare forhold til en myndigheds virksomhed', en: 'Offences for an authority’s activity' },
  question: {
    da: 'Er det nødvendigt for en myndigheds virksomhed eller for en afgørelse, den skal træffe?',
    en: 'Is it necessary for an authority’s activity or a decision it must make?',
  },
  mark: 'found',
  role: 'limits',
  statute: true,
  sources: [databeskyttelsesloven('§ 8, stk. 2, nr. 3')],
  assess(facts) {
    if (!isAboutOffences(facts) || facts.content.offenceGround !== 'authority-task') return null
    if (facts.receiver.standing === 'authority') {
      return allow({
        da: 'Det strafbare forhold er nødvendigt for modtagerens virksomhed som myndighed. Grunden skal stå der.',
        en: 'The offence is necessary for the receiver’s activity as an authority. The reason must be there.',
      })
    }
    return deny({
      da: 'Modtageren er ikke en myndighed, så det grundlag passer ikke. Vælg et andet.',
      en: 'The receiver is not an authority, so this ground does not fit. Choose another.',
    })
  },
}
