import { isSharing } from '../circle.ts'
import type { ExchangeFacts, Party } from '../exchange-facts.ts'
import { ask, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { forvaltningsloven, practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

/** Staff keep what they know to themselves; § 115, the early exchange and § 28 are the ways round. Those on § 115 and the early exchange have rules of their own on who is in the room. */
export const confidentiality: Rule<ExchangeFacts> = {
  id: 'RFVL-27',
  version: '1.0',
  validFrom: knownFrom.forvaltningsloven28,
  validTo: null,
  title: { da: 'Tavshedspligt', en: 'Confidentiality' },
  question: {
    da: 'Er der nogen, der hører det uden at skulle vide det?',
    en: 'Does anybody hear it who need not know?',
  },
  mark: 'found',
  role: 'limits',
  statute: false,
  sources: [forvaltningsloven('§ 27'), practice('SSP København: loven vi bruger i SSP')],
  assess(facts) {
    const { basis, present } = facts
    if (!isSharing(facts)) return null
    if (basis === 'none') return noException
    if (basis !== 'consent' && basis !== 'administrative') return null
    const others = present.filter((party) => !isColleague(party, facts))
    if (others.length === 0) return null
    return basis === 'administrative' && others.some(({ standing }) => standing === 'private') ? strangers : bystanders
  },
}

/** Of the same authority as the sender or the receiver. */
function isColleague({ kind, standing }: Party, { sender, receiver }: ExchangeFacts): boolean {
  if (standing !== 'authority') return false
  return [sender, receiver].some((party) => party.standing === 'authority' && party.kind === kind)
}

const noException = deny({
  da: 'Ansatte har tavshedspligt, og der er ikke valgt noget, der giver lov til at dele.',
  en: 'Staff are bound by confidentiality, and nothing has been chosen that allows sharing.',
})

const strangers = deny({
  da: 'Der er private i rummet, som ikke må høre det. Punktet må vente, til de er gået.',
  en: 'Private persons are in the room who may not hear it. The item must wait until they have left.',
})

const bystanders = ask({
  da: 'Der er flere i rummet end afsender og modtager. Skriv, hvorfor de også må høre det, eller vent.',
  en: 'More are in the room than sender and receiver. Write why they too may hear it, or wait.',
})
