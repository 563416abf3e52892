import { isEarlySharing } from '../early-circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { earlyExchange, serviceloven49a } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const earlyPurpose: Rule<ExchangeFacts> = {
  id: 'R49-02',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Kun tidlig hjælp til udsatte børn', en: 'Only early help for vulnerable children' },
  question: {
    da: 'Er formålet et tidligt eller forebyggende samarbejde om et udsat barn under 18 år?',
    en: 'Is the purpose early or preventive cooperation about a vulnerable child under 18?',
  },
  mark: 'found',
  role: 'limits',
  statute: true,
  sources: [earlyExchange, serviceloven49a('stk. 1')],
  assess(facts) {
    if (!isEarlySharing(facts) || facts.purpose === 'investigation') return null
    if (facts.purpose !== 'early-help') return otherPurpose
    return facts.subject.age !== null && facts.subject.age >= 18 ? grownUp : null
  },
}

const otherPurpose = deny({
  da: 'Tidlig udveksling er kun til for at hjælpe udsatte børn tidligt. Skal I forebygge kriminalitet, så vælg § 115.',
  en: 'Early exchange is only there to help vulnerable children early. To prevent crime, choose § 115.',
})

const grownUp = deny({
  da: 'Tidlig udveksling er for børn og unge under 18 år.',
  en: 'Early exchange is for children and young people under 18.',
})
