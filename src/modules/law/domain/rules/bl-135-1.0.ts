import { isDutyBound } from '../duty-to-notify.ts'
import type { NotificationFacts } from '../notification-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { barnetsLov } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const generalDuty: Rule<NotificationFacts> = {
  id: 'BL-135',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Almindelig underretningspligt', en: 'The general duty to notify' },
  question: { da: 'Får en privatperson kendskab til det?', en: 'Does a private person learn of it?' },
  mark: 'found',
  role: 'reminds',
  statute: true,
  sources: [barnetsLov('§ 135')],
  assess(facts) {
    if (facts.notifier !== 'private' || !isDutyBound(facts)) return null
    return allow({
      da: 'Enhver har pligt til at underrette om vanrøgt, nedværdigende behandling og forhold, der bringer barnets sundhed eller udvikling i fare.',
      en: 'Anyone has a duty to notify of neglect, degrading treatment and conditions endangering the child’s health or development.',
    })
  },
}
