import { isDutyBound } from '../duty-to-notify.ts'
import type { NotificationFacts } from '../notification-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { barnetsLov } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const sharpenedDuty: Rule<NotificationFacts> = {
  id: 'BL-133',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Skærpet underretningspligt', en: 'The sharpened duty to notify' },
  question: { da: 'Får du kendskab til det i offentlig tjeneste?', en: 'Do you learn of it in public service?' },
  mark: 'found',
  role: 'reminds',
  statute: true,
  sources: [barnetsLov('§ 133, stk. 1')],
  assess(facts) {
    if (facts.notifier !== 'public-service' || !isDutyBound(facts)) return null
    return allow({
      da: 'Du har skærpet pligt: når du har grund til at antage, at et barn under 18 kan have brug for særlig støtte eller er udsat for overgreb, skal du underrette.',
      en: 'You have the sharpened duty: with reason to assume that a child under 18 may need special support or suffers abuse, you must notify.',
    })
  },
}
