import { isEarlySharing } from '../early-circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { allow, ask } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { earlyExchange, serviceloven49a } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const followUpMeeting: Rule<ExchangeFacts> = {
  id: 'R49-05',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Et opfølgende møde kun i særlige tilfælde', en: 'A follow-up meeting only in special cases' },
  question: {
    da: 'Er det andet møde, og hvad gør det til et særligt tilfælde?',
    en: 'Is this the second meeting, and what makes it a special case?',
  },
  mark: 'found',
  role: 'limits',
  statute: true,
  sources: [earlyExchange, serviceloven49a('stk. 2')],
  assess(facts) {
    if (!isEarlySharing(facts) || facts.early.meetingsHeld !== 1) return null
    return facts.early.specialReason ? special : reasonMissing
  },
}

const special = allow({
  da: 'Det er det opfølgende møde, og der er skrevet, hvorfor det er et særligt tilfælde. Flere bliver der ikke.',
  en: 'It is the follow-up meeting, and it has been written why this is a special case. There will be no more.',
})

const reasonMissing = ask({
  da: 'Et opfølgende møde er kun for særlige tilfælde. Skriv, hvad der er særligt ved det her.',
  en: 'A follow-up meeting is for special cases only. Write what is special about this one.',
})
