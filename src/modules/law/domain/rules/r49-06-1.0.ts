import { hasEarlyConsent, isEarlySharing } from '../early-circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { allow, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { earlyExchange, serviceloven49a } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const noThirdMeeting: Rule<ExchangeFacts> = {
  id: 'R49-06',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Intet tredje møde uden samtykke', en: 'No third meeting without consent' },
  question: {
    da: 'Har I allerede holdt to møder om barnet og bekymringen uden samtykke?',
    en: 'Have you already held two meetings about the child and the concern without consent?',
  },
  mark: 'found',
  role: 'limits',
  statute: true,
  sources: [earlyExchange, serviceloven49a('stk. 2')],
  assess(facts) {
    if (!isEarlySharing(facts) || facts.early.meetingsHeld < 2) return null
    return hasEarlyConsent(facts) ? onConsent : spent
  },
}

const onConsent = allow({
  da: 'De to møder uden samtykke er brugt. Nu er der sagt ja, og det er jaet, I mødes på.',
  en: 'The two meetings without consent are spent. Now there is a yes, and it is on the yes that you meet.',
})

const spent = deny(
  {
    da: 'De to møder uden samtykke er brugt. Herfra kræver det samtykke, en underretning eller en sag.',
    en: 'The two meetings without consent are spent. From here it takes consent, a notification or a case.',
  },
  {
    da: 'Tælleren begynder kun forfra, når bekymringen er en anden.',
    en: 'The count begins anew only when the concern is another one.',
  },
)
