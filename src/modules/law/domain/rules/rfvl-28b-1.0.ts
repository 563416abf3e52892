import { isPrivate, isSharing } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { allow, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { forvaltningsloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const materialSignificance: Rule<ExchangeFacts> = {
  id: 'RFVL-28b',
  version: '1.0',
  validFrom: knownFrom.forvaltningsloven28,
  validTo: null,
  title: { da: 'Væsentlig betydning for modtagerens arbejde', en: 'Material significance for the receiver’s work' },
  question: {
    da: 'Må oplysningen antages at være af væsentlig betydning for modtagerens virksomhed eller for en afgørelse?',
    en: 'Must the item be assumed to be of material significance for the receiver’s work or a decision?',
  },
  mark: 'found',
  role: 'carries',
  statute: true,
  sources: [forvaltningsloven('§ 28, stk. 2')],
  assess(facts) {
    if (!isSharing(facts) || facts.basis !== 'administrative') return null
    if (facts.receiver.standing !== 'authority' || isPrivate(facts.receiver) || isPrivate(facts.sender))
      return notAuthorities
    return facts.necessity === 'stated' && facts.purpose !== 'investigation' ? significant : null
  },
}

const significant = allow({
  da: 'Der er skrevet, hvorfor oplysningen har væsentlig betydning for modtagerens arbejde, så den må gives videre.',
  en: 'It has been written why the item is of material significance for the receiver’s work, so it may be passed on.',
})

const notAuthorities = deny({
  da: 'Forvaltningslovens § 28 gælder mellem myndigheder. Til andre kræver det samtykke.',
  en: 'Forvaltningsloven § 28 holds between authorities. To others it takes consent.',
})
