import { isAboutSomebody } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { practice, retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const withoutPersons: Rule<ExchangeFacts> = {
  id: 'R115-12',
  version: '1.0',
  validFrom: knownFrom.retsplejeloven115,
  validTo: null,
  title: { da: 'Uden personer kræver det intet', en: 'Without persons nothing is needed' },
  question: {
    da: 'Handler det om en tendens, et sted eller en gruppe, hvor ingen kan genkendes?',
    en: 'Is it about a trend, a place or a group in which nobody can be recognised?',
  },
  mark: 'inferred',
  role: 'carries',
  statute: false,
  sources: [retsplejeloven('§ 115, stk. 1'), practice('SSD-samarbejde (bilag til Køge Kommunes vejledning)')],
  assess(facts) {
    if (facts.wish !== 'share' || isAboutSomebody(facts) || facts.basis === 'early-exchange') return null
    if (facts.purpose === 'investigation') return null
    return allow(
      {
        da: 'Ingen kan genkendes, så I må tale frit om det.',
        en: 'Nobody can be recognised, so you may talk about it freely.',
      },
      {
        da: 'Kan nogen i rummet alligevel regne ud, hvem det er, gælder reglerne om personer.',
        en: 'If anybody in the room can still tell who it is, the rules on persons hold.',
      },
    )
  },
}
