import type { NotificationFacts } from '../notification-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { barnetsLov, practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const reasonIsEnough: Rule<NotificationFacts> = {
  id: 'RU-02',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Grund til at antage er nok', en: 'Reason to assume is enough' },
  question: {
    da: 'Er der grund til at antage, at barnet kan have brug for støtte?',
    en: 'Is there reason to assume that the child may need support?',
  },
  mark: 'found',
  role: 'reminds',
  statute: false,
  sources: [practice('Vejledning om barnets lov (VEJ nr. 9471 af 21. juni 2024)'), barnetsLov('§ 133, stk. 1')],
  assess({ support }) {
    if (support === 'no') return null
    return allow({
      da: 'Du skal ikke være sikker, og du skal ikke vurdere, om der bliver givet støtte.',
      en: 'You need not be certain, and you are not to judge whether support will be given.',
    })
  },
}
