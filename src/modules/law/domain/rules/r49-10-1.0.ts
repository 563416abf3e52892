import { isEarlySharing } from '../early-circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { barnetsLov, practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const violenceIsNotForEarlyExchange: Rule<ExchangeFacts> = {
  id: 'R49-10',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Vold og overgreb er ikke til SSD', en: 'Violence and abuse are not for SSD' },
  question: { da: 'Er der mistanke om vold eller andre overgreb?', en: 'Is violence or other abuse suspected?' },
  mark: 'found',
  role: 'limits',
  statute: false,
  sources: [practice('SSD-samarbejde (bilag til Køge Kommunes vejledning)'), barnetsLov('§ 133, stk. 1')],
  assess(facts) {
    if (!isEarlySharing(facts) || !facts.early.violenceSuspected) return null
    return deny({
      da: 'Ved mistanke om vold eller overgreb holder I ikke møde. Underret med det samme.',
      en: 'When violence or abuse is suspected you do not hold a meeting. Notify at once.',
    })
  },
}
