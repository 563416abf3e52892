import { isSharing } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { allow, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const eachPersonNecessary: Rule<ExchangeFacts> = {
  id: 'R115-13',
  version: '1.0',
  validFrom: knownFrom.retsplejeloven115,
  validTo: null,
  title: { da: 'Hver person for sig', en: 'Each person in their own right' },
  question: {
    da: 'Nævner det også søskende, venner eller forurettede, og er det nødvendigt for hver af dem?',
    en: 'Does it also name siblings, friends or victims, and is it necessary for each of them?',
  },
  mark: 'inferred',
  role: 'limits',
  statute: false,
  sources: [retsplejeloven('§ 115, stk. 1')],
  assess(facts) {
    const { otherPersons } = facts.content
    if (!isSharing(facts) || otherPersons.length === 0) return null
    if (otherPersons.every(({ necessity }) => necessity)) {
      return allow({
        da: 'For hver af de andre personer er der skrevet, hvorfor de skal nævnes.',
        en: 'For each of the other persons it has been written why they must be named.',
      })
    }
    return deny(
      {
        da: 'Der nævnes andre, uden at det er nødvendigt for dem. Slør dem, eller skriv hvorfor.',
        en: 'Others are named without a necessity of their own. Black them out, or write why.',
      },
      {
        da: 'Søskende, venner og forurettede har hver deres krav på, at der ikke tales om dem uden grund.',
        en: 'Siblings, friends and victims each have a right not to be talked about without a reason.',
      },
    )
  },
}
