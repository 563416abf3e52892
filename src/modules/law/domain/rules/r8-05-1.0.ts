import type { ExchangeFacts } from '../exchange-facts.ts'
import { isAboutOffences } from '../offences.ts'
import { allow, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { databeskyttelsesloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const offencesForPublicTask: Rule<ExchangeFacts> = {
  id: 'R8-05',
  version: '1.0',
  validFrom: knownFrom.dataProtection,
  validTo: null,
  title: { da: 'Strafbare forhold til opgaver for det offentlige', en: 'Offences for tasks solved for the public' },
  question: {
    da: 'Er det nødvendigt for en opgave, som modtageren løser for det offentlige?',
    en: 'Is it necessary for a task the receiver solves for the public?',
  },
  mark: 'found',
  role: 'limits',
  statute: true,
  sources: [databeskyttelsesloven('§ 8, stk. 2, nr. 4')],
  assess(facts) {
    if (!isAboutOffences(facts) || facts.content.offenceGround !== 'public-task') return null
    if (facts.receiver.publicTask) {
      return allow({
        da: 'Det strafbare forhold er nødvendigt for en opgave, modtageren løser for det offentlige. Grunden skal stå der.',
        en: 'The offence is necessary for a task the receiver solves for the public. The reason must be there.',
      })
    }
    return deny({
      da: 'Modtageren løser ikke en opgave for det offentlige, så det grundlag passer ikke. Vælg et andet.',
      en: 'The receiver solves no task for the public, so this ground does not fit. Choose another.',
    })
  },
}
