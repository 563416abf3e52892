import type { ExchangeFacts } from '../exchange-facts.ts'
import { isAboutOffences } from '../offences.ts'
import { ask } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { databeskyttelsesloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const offencesOutweighed: Rule<ExchangeFacts> = {
  id: 'R8-03',
  version: '1.0',
  validFrom: knownFrom.dataProtection,
  validTo: null,
  title: { da: 'Strafbare forhold ved klart vigtigere interesser', en: 'Offences for clearly outweighing interests' },
  question: {
    da: 'Er der private eller offentlige interesser, som klart går forud for hemmeligholdelse?',
    en: 'Are there private or public interests that clearly outweigh secrecy?',
  },
  mark: 'found',
  role: 'limits',
  statute: true,
  sources: [databeskyttelsesloven('§ 8, stk. 2, nr. 2')],
  assess(facts) {
    if (!isAboutOffences(facts) || facts.content.offenceGround !== 'outweighing-interest') return null
    return ask({
      da: 'Interessen skal klart overstige hensynet til hemmeligholdelse, også hensynet til den, det handler om. Skriv, hvordan I vejede det.',
      en: 'The interest must clearly outweigh secrecy, also for the person it is about. Write how you weighed it.',
    })
  },
}
