import { isInside, isSharing } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { fitsPurpose } from '../limbs.ts'
import { allow, ask, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { practice, retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const infoHouse: Rule<ExchangeFacts> = {
  id: 'R115-infohus',
  version: '1.0',
  validFrom: knownFrom.retsplejeloven115,
  validTo: null,
  title: { da: 'Infohuset', en: 'The info house' },
  question: {
    da: 'Sker det i infohuset mod ekstremisme?',
    en: 'Does it happen in the info house against extremism?',
  },
  mark: 'inferred',
  role: 'carries',
  statute: false,
  sources: [practice('Infohuse og antiradikalisering (stopekstremisme.dk)'), retsplejeloven('§ 115, stk. 1')],
  adjustableBy: ['infoHouse'],
  assess(facts) {
    const { basis, purpose, necessity, sender, receiver, local } = facts
    if (!isSharing(facts) || basis !== 'info-house') return null
    if (!fitsPurpose(basis, purpose) || necessity !== 'stated') return null
    if (sender.kind === 'police' && receiver.kind === 'police') return null
    if (!isInside(sender, basis) || !isInside(receiver, basis)) return null
    return { allow: settled, ask: open, deny: refused }[local.infoHouse]
  },
}

const built = {
  da: 'Infohuset er bygget på erfaringerne fra SSP og deler efter samme regel, når formålet er at forebygge.',
  en: 'The info house is built on the experience of SSP and shares under the same rule when the purpose is to prevent.',
} as const

const settled = allow(
  {
    da: 'Kommunens jurist har bestemt, at infohuset deler efter reglen for SSP.',
    en: 'The municipality’s jurist has decided that the info house shares under the rule for SSP.',
  },
  built,
)

const open = ask(
  {
    da: 'Om infohuset må dele efter reglen for SSP, skal kommunens jurist tage stilling til.',
    en: 'Whether the info house may share under the rule for SSP is for the municipality’s jurist to decide.',
  },
  built,
)

const refused = deny({
  da: 'Kommunens jurist har bestemt, at infohuset ikke deler efter reglen for SSP.',
  en: 'The municipality’s jurist has decided that the info house does not share under the rule for SSP.',
})
