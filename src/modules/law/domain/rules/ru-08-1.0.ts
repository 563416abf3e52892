import type { NotificationFacts } from '../notification-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { barnetsLov, practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const privateNotifier: Rule<NotificationFacts> = {
  id: 'RU-08',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Den, der underretter som privat', en: 'Somebody who notifies as a private person' },
  question: { da: 'Underretter en privatperson?', en: 'Does a private person notify?' },
  mark: 'found',
  role: 'reminds',
  statute: false,
  sources: [practice('Nyborg Kommune: bekymret for et barn?'), barnetsLov('§ 135')],
  assess({ notifier }) {
    if (notifier !== 'private') return null
    return allow({
      da: 'En privatperson kan være anonym. Den, der underretter, er ikke part og får ikke at vide, hvad der sker.',
      en: 'A private person may be anonymous. Whoever notifies is not a party and is not told what happens.',
    })
  },
}
