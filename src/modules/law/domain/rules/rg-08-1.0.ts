import { isPreventive, isSharing } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { ask, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { databeskyttelsesforordningen, practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

/** For what rests on anything but § 115, which has R115-03 and R115-11 for the same. */
export const dataMinimisation: Rule<ExchangeFacts> = {
  id: 'RG-08',
  version: '1.0',
  validFrom: knownFrom.dataProtection,
  validTo: null,
  title: { da: 'Kun det nødvendige', en: 'Only what is necessary' },
  question: {
    da: 'Er alt det, du deler, nødvendigt for formålet?',
    en: 'Is everything you share necessary for the purpose?',
  },
  mark: 'found',
  role: 'limits',
  statute: true,
  sources: [
    databeskyttelsesforordningen('artikel 5, stk. 1, litra c'),
    practice('Datatilsynet: alvorlig kritik af Civilstyrelsen (januar 2022)'),
  ],
  assess(facts) {
    const { basis, necessity, content } = facts
    if (!isSharing(facts) || isPreventive(basis) || basis === 'none') return null
    if (basis === 'consent' && necessity === 'empty') return unsaid
    return content.proportionate === 'yes' ? null : tooMuch
  },
}

const unsaid = deny({
  da: 'Også med samtykke skal der stå, hvad modtageren skal bruge oplysningen til.',
  en: 'With consent too it must be written what the receiver needs the item for.',
})

const tooMuch = ask({
  da: 'Der er måske mere med, end der er brug for. Skær til, eller skriv, hvorfor det hele skal med.',
  en: 'There may be more than is needed. Trim it, or write why all of it must go.',
})
