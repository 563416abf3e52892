import { isSharing } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { ask } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { forvaltningsloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const applicationCases: Rule<ExchangeFacts> = {
  id: 'RFVL-29',
  version: '1.0',
  validFrom: knownFrom.forvaltningsloven28,
  validTo: null,
  title: { da: 'Ansøgningssager', en: 'Application cases' },
  question: {
    da: 'Bliver der spurgt i en sag, som personen selv har søgt om?',
    en: 'Is it asked for in a case the person has applied for?',
  },
  mark: 'found',
  role: 'limits',
  statute: true,
  sources: [forvaltningsloven('§ 29')],
  assess(facts) {
    if (!isSharing(facts) || facts.basis !== 'administrative' || !facts.asked?.applicationCase) return null
    const isPrivateMatter = facts.content.classes.some((each) => each !== 'ordinary' && each !== 'cpr')
    if (!isPrivateMatter || facts.subject.consent === 'given') return null
    return ask({
      da: 'I en ansøgningssag hentes rent private forhold ikke uden samtykke, lovhjemmel eller tungtvejende hensyn. Skriv hvilket.',
      en: 'In an application case purely private matters are not collected without consent, legal basis or weighty interests. Write which.',
    })
  },
}
