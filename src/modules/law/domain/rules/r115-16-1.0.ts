import { isSharing } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { ask, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

/**
 * A place for the amendment of 2024. Its enacted wording was not found, so this rule allows nothing: a human decides,
 * or nobody, as the municipality's jurist has settled.
 */
export const gangTies: Rule<ExchangeFacts> = {
  id: 'R115-16',
  version: '1.0',
  validFrom: knownFrom.gangAmendment,
  validTo: null,
  title: { da: 'Tilknytning til bander (ændringen fra 2024)', en: 'Ties to gangs (the amendment of 2024)' },
  question: {
    da: 'Handler oplysningen om nogens tilknytning til en bande, for eksempel i familien?',
    en: 'Is the item about somebody’s ties to a gang, for example in the family?',
  },
  mark: 'inferred',
  role: 'limits',
  statute: false,
  sources: [
    practice('Lovforslag L 150 (2023-24), dele af Bandepakke IV', '§ 2, nr. 2 (den vedtagne tekst skal bekræftes)'),
  ],
  adjustableBy: ['gangTies'],
  assess(facts) {
    if (!isSharing(facts) || !facts.content.gangTies) return null
    return facts.local.gangTies === 'deny' ? waits : asks
  },
}

const unknown = {
  da: 'Loven blev ændret i 2024, men vi har ikke læst den vedtagne tekst.',
  en: 'The law was amended in 2024, but we have not read the enacted text.',
} as const

const asks = ask(
  {
    da: 'Om tilknytning til bander: tal med kommunens jurist eller din leder, og skriv, hvad I lagde vægt på.',
    en: 'On ties to gangs: talk with the municipality’s jurist or your leader, and write what you gave weight.',
  },
  unknown,
)

const waits = deny(
  {
    da: 'Kommunens jurist har bestemt, at oplysninger om tilknytning til bander venter, til reglen er bekræftet.',
    en: 'The municipality’s jurist has decided that items on ties to gangs wait until the rule is confirmed.',
  },
  unknown,
)
