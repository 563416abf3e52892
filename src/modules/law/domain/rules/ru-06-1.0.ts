import type { NotificationFacts } from '../notification-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const freeForm: Rule<NotificationFacts> = {
  id: 'RU-06',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Formen er fri', en: 'The form is free' },
  question: { da: 'Hvad er godt at have med?', en: 'What is good to include?' },
  mark: 'found',
  role: 'reminds',
  statute: false,
  sources: [practice('Greve Kommune: underretning, pligt og tjekliste')],
  assess() {
    return allow({
      da: 'Skriv frit. Godt at have med: barnets navn og CPR-nummer, begge forældre, behov for tolk, din relation, hvad du har set, hvad I har prøvet, og hvad forældrene siger.',
      en: 'Write freely. Good to include: the child’s name and CPR number, both parents, need of an interpreter, your relation, what you saw, what was tried, and what the parents say.',
    })
  },
}
