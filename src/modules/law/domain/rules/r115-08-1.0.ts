import { isPreventive, isPrivate, isSharing, placeOf } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { ask, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { practice, retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

/** Carries, because the one case it does not refuse may rest on what the jurist answers. */
export const notWithPrivateBodies: Rule<ExchangeFacts> = {
  id: 'R115-08',
  version: '1.0',
  validFrom: knownFrom.retsplejeloven115,
  validTo: null,
  title: { da: 'Ikke med foreninger, firmaer og private', en: 'Not with associations, companies and private persons' },
  question: {
    da: 'Er modtageren eller afsenderen en forening, et firma eller en privatperson?',
    en: 'Is the receiver or the sender an association, a company or a private person?',
  },
  mark: 'inferred',
  role: 'carries',
  statute: false,
  sources: [retsplejeloven('§ 115, stk. 3'), practice('SSD-samarbejde (bilag til Køge Kommunes vejledning)')],
  assess(facts) {
    const { basis, sender, receiver } = facts
    if (!isSharing(facts) || !isPreventive(basis)) return null
    const outsiders = [sender, receiver].filter(isPrivate)
    if (outsiders.length === 0) return null
    return outsiders.every((party) => placeOf(party, basis) === 'unsettled') ? unsettled : refused
  },
}

const unsettled = ask(
  {
    da: 'Den ene part er privat, løser opgaver for det offentlige og er inddraget. Spørg kommunens jurist først.',
    en: 'One party is private, solves public tasks and was drawn in. Ask the municipality’s jurist first.',
  },
  {
    da: 'Loven nævner selvejende institutioner. Om private kan regnes med, står der ikke.',
    en: 'The law names self-governing institutions. Whether private ones count it does not say.',
  },
)

const refused = deny(
  {
    da: 'Foreninger, firmaer og private er ikke med i kredsen, heller ikke når de vil hjælpe.',
    en: 'Associations, companies and private persons are outside the circle, also when they want to help.',
  },
  {
    da: 'Sig det uden navn, eller spørg dem, det handler om, om lov.',
    en: 'Say it without a name, or ask those it is about for their consent.',
  },
)
