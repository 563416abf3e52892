import { earlyPlaces, isEarlySharing } from '../early-circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { allow, ask, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { earlyExchange, serviceloven49a } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const youthBodies: Rule<ExchangeFacts> = {
  id: 'R49-14',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Ungdomsskole, klub, UU og jobcenter', en: 'Youth school, club, UU and job centre' },
  question: {
    da: 'Er en ungdomsskole, en ungdomsklub, UU eller jobcentret med?',
    en: 'Is a youth school, a youth club, UU or the job centre present?',
  },
  mark: 'inferred',
  role: 'limits',
  statute: false,
  sources: [earlyExchange, serviceloven49a('stk. 1')],
  adjustableBy: ['youthBodiesInEarlyExchange'],
  assess(facts) {
    if (!isEarlySharing(facts) || !earlyPlaces(facts).includes('youth')) return null
    return settled[facts.local.youthBodiesInEarlyExchange]
  },
}

const notListed = {
  da: 'Reglen nævner dem ikke.',
  en: 'The rule does not list them.',
} as const

const settled = {
  ask: ask(
    {
      da: 'Om ungdomsskole, klub, UU og jobcenter er med i kredsen, skal kommunens jurist tage stilling til.',
      en: 'Whether youth school, club, UU and job centre are of the circle is for the municipality’s jurist to decide.',
    },
    notListed,
  ),
  yes: allow(
    {
      da: 'Kommunens jurist regner ungdomsskole, klub, UU og jobcenter med som myndigheder for udsatte børn.',
      en: 'The municipality’s jurist counts youth school, club, UU and job centre as authorities for vulnerable children.',
    },
    notListed,
  ),
  no: deny(
    {
      da: 'Kommunens jurist regner ikke ungdomsskole, klub, UU og jobcenter med i kredsen.',
      en: 'The municipality’s jurist does not count youth school, club, UU and job centre in the circle.',
    },
    notListed,
  ),
} as const
