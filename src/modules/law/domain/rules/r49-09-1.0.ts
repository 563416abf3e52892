import { earlyPlaces, isEarlySharing } from '../early-circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { earlyExchange, practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const noPrivateInEarlyExchange: Rule<ExchangeFacts> = {
  id: 'R49-09',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Foreninger og private er ikke med', en: 'Associations and private persons do not take part' },
  question: {
    da: 'Er en sportsklub, en spejdergruppe eller andre private med?',
    en: 'Is a sports club, a scout group or another private body present?',
  },
  mark: 'found',
  role: 'limits',
  statute: false,
  sources: [practice('SSD-samarbejde (bilag til Køge Kommunes vejledning)'), earlyExchange],
  assess(facts) {
    if (!isEarlySharing(facts) || !earlyPlaces(facts).includes('private')) return null
    return deny(
      {
        da: 'Foreninger og private hører ikke til kredsen for tidlig udveksling.',
        en: 'Associations and private persons are not of the circle of early exchange.',
      },
      {
        da: 'Tal uden navn, eller få forældrenes samtykke.',
        en: 'Talk without a name, or get the parents’ consent.',
      },
    )
  },
}
