import { isDutyBound } from '../duty-to-notify.ts'
import type { NotificationFacts } from '../notification-facts.ts'
import { ask, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { barnetsLov, practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const dutyIsPersonal: Rule<NotificationFacts> = {
  id: 'RU-01',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Pligten er personlig', en: 'The duty is personal' },
  question: {
    da: 'Er pligten opfyldt, eller er det kun nævnt på et møde eller overladt til en leder?',
    en: 'Has the duty been met, or was it only mentioned at a meeting or left to a leader?',
  },
  mark: 'found',
  role: 'limits',
  statute: false,
  sources: [practice('Svendborg Kommune: underretning som fagperson'), barnetsLov('§ 133')],
  assess(facts) {
    if (!isDutyBound(facts) || facts.dischargedBy === 'nothing') return null
    return facts.dischargedBy === 'meeting' ? onlyMentioned : leftToLeader
  },
}

const onlyMentioned = deny({
  da: 'At det er nævnt på et møde, opfylder ikke din pligt. Underretningen skal sendes.',
  en: 'Having mentioned it at a meeting does not discharge your duty. The notification must be sent.',
})

const leftToLeader = ask({
  da: 'En leder må gerne sende den, men pligten er stadig din. Få at vide, at den er sendt, ellers send den selv.',
  en: 'A leader may send it, but the duty is still yours. Make sure it was sent, or send it yourself.',
})
