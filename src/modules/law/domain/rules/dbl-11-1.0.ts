import { isSharing } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { databeskyttelsesloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const cprNumbers: Rule<ExchangeFacts> = {
  id: 'DBL-11',
  version: '1.0',
  validFrom: knownFrom.dataProtection,
  validTo: null,
  title: { da: 'CPR-nummer', en: 'CPR number' },
  question: {
    da: 'Er fødselsdatoen nok i stedet for CPR-nummeret?',
    en: 'Is the date of birth enough instead of the CPR number?',
  },
  mark: 'recalled',
  role: 'reminds',
  statute: false,
  sources: [databeskyttelsesloven('§ 11, stk. 1')],
  assess(facts) {
    if (!isSharing(facts) || !facts.content.classes.includes('cpr')) return null
    return allow({
      da: 'CPR-nummeret er med. Er fødselsdatoen nok, så tag nummeret ud.',
      en: 'The CPR number is there. If the date of birth is enough, take the number out.',
    })
  },
}
