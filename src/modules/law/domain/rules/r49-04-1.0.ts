import { isEarlySharing } from '../early-circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { allow, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { earlyExchange, serviceloven49a } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const oneMeeting: Rule<ExchangeFacts> = {
  id: 'R49-04',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Én gang, på ét møde', en: 'Once, at one meeting' },
  question: {
    da: 'Er det første møde uden samtykke om netop dette barn og denne bekymring?',
    en: 'Is this the first meeting without consent about this very child and concern?',
  },
  mark: 'found',
  role: 'limits',
  statute: true,
  sources: [earlyExchange, serviceloven49a('stk. 2')],
  assess(facts) {
    if (!isEarlySharing(facts)) return null
    if (facts.setting === 'direct') return outsideMeeting
    return facts.early.meetingsHeld === 0 ? firstMeeting : null
  },
}

const firstMeeting = allow({
  da: 'Det er det første møde om barnet og bekymringen. Ét må I holde.',
  en: 'It is the first meeting about the child and the concern. You may hold one.',
})

const outsideMeeting = deny({
  da: 'Uden samtykke må der kun deles på et møde, ikke på mail, i telefonen eller på gangen.',
  en: 'Without consent, sharing is allowed at a meeting only, not by mail, on the phone or in the corridor.',
})
