import type { NotificationFacts } from '../notification-facts.ts'
import { allow, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const workplaceAddress: Rule<NotificationFacts> = {
  id: 'RU-07',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Arbejdspladsens adresse', en: 'The workplace address' },
  question: {
    da: 'Hvilken adresse står der for den, der underretter?',
    en: 'Which address is given for the one who notifies?',
  },
  mark: 'found',
  role: 'limits',
  statute: false,
  sources: [practice('Greve Kommune: underretning, pligt og tjekliste')],
  assess({ notifier, addressGiven }) {
    if (notifier === 'private' || addressGiven === 'none') return null
    return addressGiven === 'workplace' ? workplace : home
  },
}

const workplace = allow({ da: 'Arbejdspladsens adresse står der.', en: 'The workplace address is given.' })

const home = deny({
  da: 'Skriv aldrig din private adresse. Skriv arbejdspladsens.',
  en: 'Never give your private address. Give that of the workplace.',
})
