import { isSharing } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { databeskyttelsesforordningen, forvaltningsloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const dataProtectionApplies: Rule<ExchangeFacts> = {
  id: 'RFVL-28a',
  version: '1.0',
  validFrom: knownFrom.forvaltningsloven28,
  validTo: null,
  title: { da: 'Databeskyttelsesreglerne gælder', en: 'The data protection rules apply' },
  question: { da: 'Bliver oplysningen behandlet elektronisk?', en: 'Is the item processed electronically?' },
  mark: 'found',
  role: 'reminds',
  statute: false,
  sources: [forvaltningsloven('§ 28, stk. 1'), databeskyttelsesforordningen('artikel 5')],
  assess(facts) {
    if (!isSharing(facts) || facts.basis !== 'administrative') return null
    return allow({
      da: 'Her behandles alt elektronisk, så databeskyttelsesreglerne gælder for videregivelsen.',
      en: 'Everything here is processed electronically, so the data protection rules apply to the disclosure.',
    })
  },
}
