import { isSharing } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { forvaltningsloven, practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const onlyForOwnTasks: Rule<ExchangeFacts> = {
  id: 'RFVL-32',
  version: '1.0',
  validFrom: knownFrom.forvaltningsloven28,
  validTo: null,
  title: { da: 'Kun til egne opgaver', en: 'Only for one’s own tasks' },
  question: {
    da: 'Har modtageren brug for oplysningen til sine egne opgaver?',
    en: 'Does the receiver need the item for their own tasks?',
  },
  mark: 'recalled',
  role: 'limits',
  statute: false,
  sources: [forvaltningsloven('§ 32'), practice('Datatilsynet: Lejre Kommune (24. marts 2022)')],
  assess(facts) {
    if (!isSharing(facts) || facts.basis !== 'administrative' || facts.necessity === 'stated') return null
    return deny({
      da: 'Ingen må skaffe sig fortrolige oplysninger uden betydning for deres opgaver. Skriv, hvad modtageren skal bruge den til.',
      en: 'Nobody may obtain confidential items of no significance for their tasks. Write what the receiver needs it for.',
    })
  },
}
