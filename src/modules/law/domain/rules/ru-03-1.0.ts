import { isDutyBound } from '../duty-to-notify.ts'
import type { NotificationFacts } from '../notification-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const outsideTheAct: Rule<NotificationFacts> = {
  id: 'RU-03',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Uden for lovens støtte er der ingen pligt', en: 'Outside the act’s support there is no duty' },
  question: {
    da: 'Er vanskelighederne rent skolepædagogiske eller på anden måde uden for lovens støtte?',
    en: 'Are the difficulties purely school-pedagogical or otherwise outside the act’s support?',
  },
  mark: 'found',
  role: 'reminds',
  statute: false,
  sources: [practice('Vejledning om barnets lov (VEJ nr. 9471 af 21. juni 2024)')],
  assess(facts) {
    if (!facts.outsideTheAct || isDutyBound(facts)) return null
    return allow({
      da: 'Der er ingen pligt: det er ikke noget, lovens støtte er til for. Er du i tvivl, så spørg Børn & unge-enheden uden navn.',
      en: 'There is no duty: this is not what the act’s support is for. If in doubt, ask the family unit without a name.',
    })
  },
}
