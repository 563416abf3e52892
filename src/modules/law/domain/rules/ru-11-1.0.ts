import type { NotificationFacts } from '../notification-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { barnetsLov, practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const dangerFirst: Rule<NotificationFacts> = {
  id: 'RU-11',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Fare nu: ring først', en: 'Danger now: call first' },
  question: { da: 'Er barnet i fare lige nu?', en: 'Is the child in danger right now?' },
  mark: 'inferred',
  role: 'reminds',
  statute: false,
  sources: [practice('Sociale døgnvagter og politiet uden for kontortid'), barnetsLov('§ 133, stk. 1')],
  assess({ danger }) {
    if (danger === 'no') return null
    return allow({
      da: 'Ring 112 før alt andet. Uden for kontortid har den sociale døgnvagt ansvaret; er der ingen, så politiet.',
      en: 'Call 112 before anything else. Outside office hours the duty social service is responsible; if there is none, the police.',
    })
  },
}
