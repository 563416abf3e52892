import { isSharing } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { ask } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { databeskyttelsesforordningen } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const specialData: Rule<ExchangeFacts> = {
  id: 'GDPR-9',
  version: '1.0',
  validFrom: knownFrom.dataProtection,
  validTo: null,
  title: { da: 'Følsomme oplysninger', en: 'Special data' },
  question: {
    da: 'Handler det om helbred, misbrug, etnicitet, tro, politik eller seksualitet?',
    en: 'Is it about health, misuse, ethnicity, faith, politics or sexuality?',
  },
  mark: 'recalled',
  role: 'limits',
  statute: false,
  sources: [databeskyttelsesforordningen('artikel 9')],
  assess(facts) {
    if (!isSharing(facts) || facts.basis !== 'administrative' || !facts.content.classes.includes('special')) return null
    return ask({
      da: 'Følsomme oplysninger kræver et særligt grundlag. Skriv, hvorfor modtagerens opgave ikke kan løses uden.',
      en: 'Special data need a basis of their own. Write why the receiver’s task cannot be done without them.',
    })
  },
}
