import { isInside, isPreventive, isSharing, placeOf } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { ask, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const onlyTheCircleInTheRoom: Rule<ExchangeFacts> = {
  id: 'R115-14',
  version: '1.0',
  validFrom: knownFrom.retsplejeloven115,
  validTo: null,
  title: { da: 'Kun kredsen i rummet', en: 'Only the circle in the room' },
  question: {
    da: 'Er der nogen i rummet, der ikke hører til samarbejdet?',
    en: 'Is anybody in the room who does not belong to the cooperation?',
  },
  mark: 'inferred',
  role: 'limits',
  statute: false,
  sources: [retsplejeloven('§ 115, stk. 1')],
  assess(facts) {
    const { basis, present, setting } = facts
    if (!isSharing(facts)) return null
    if (setting === 'local-council') return openCouncil
    if (present.some(({ kind }) => kind === 'politician')) return outsiders
    if (!isPreventive(basis) || present.every((party) => isInside(party, basis))) return null
    const isUnsettled = present.every((party) => isInside(party, basis) || placeOf(party, basis) === 'unsettled')
    return isUnsettled ? unsettled : outsiders
  },
}

const split = {
  da: 'Del dagsordenen: først det åbne, så det lukkede, når de andre er gået.',
  en: 'Split the agenda: the open part first, then the closed part when the others have left.',
} as const

const outsiders = deny(
  {
    da: 'Der er nogen i rummet, som ikke hører til kredsen. Punktet må vente, til de er gået.',
    en: 'Somebody in the room is outside the circle. The item must wait until they have left.',
  },
  split,
)

const openCouncil = deny(
  {
    da: 'Lokalrådet er åbent: her sidder politikere og gæster. Tal ikke om enkeltpersoner.',
    en: 'The local council is open: politicians and guests sit here. Do not talk about individuals.',
  },
  split,
)

const unsettled = ask(
  {
    da: 'I rummet er en privat part, der løser opgaver for det offentlige og er inddraget. Spørg kommunens jurist først.',
    en: 'In the room is a private party that solves public tasks and was drawn in. Ask the municipality’s jurist first.',
  },
  split,
)
