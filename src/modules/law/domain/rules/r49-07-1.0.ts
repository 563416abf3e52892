import { earlyPlaceOf, isEarlySharing } from '../early-circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { earlyExchange, serviceloven49a } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const earlyInstitutions: Rule<ExchangeFacts> = {
  id: 'R49-07',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: {
    da: 'Selvejende og private, der løser opgaver for parterne',
    en: 'Self-governing and private bodies solving tasks for the parties',
  },
  question: {
    da: 'Er en af dem selvejende eller privat, for eksempel en friskole eller en klinik, og løser den opgaver for parterne?',
    en: 'Is one of them self-governing or private, such as a free school or a clinic, and does it solve tasks for the parties?',
  },
  mark: 'found',
  role: 'limits',
  statute: true,
  sources: [earlyExchange, serviceloven49a('stk. 3')],
  assess(facts) {
    if (!isEarlySharing(facts)) return null
    const counts = [facts.sender, facts.receiver, ...facts.present].some(
      (party) => party.standing !== 'authority' && earlyPlaceOf(party) === 'named',
    )
    if (!counts) return null
    return allow({
      da: 'En selvejende eller privat institution, der løser opgaver for parterne, er med i samme omfang.',
      en: 'A self-governing or private institution solving tasks for the parties takes part to the same extent.',
    })
  },
}
