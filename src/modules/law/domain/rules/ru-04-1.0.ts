import type { NotificationFacts } from '../notification-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { barnetsLov, practice, retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const dutyBeforeConfidentiality: Rule<NotificationFacts> = {
  id: 'RU-04',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Underretning går forud for tavshedspligt', en: 'Notification goes before confidentiality' },
  question: { da: 'Er der noget, der hindrer dig i at underrette?', en: 'Does anything keep you from notifying?' },
  mark: 'found',
  role: 'carries',
  statute: false,
  sources: [
    practice('Vejle Kommune: lovgivning i det tværfaglige samarbejde'),
    barnetsLov('§§ 133 og 135'),
    retsplejeloven('§ 115, stk. 4'),
  ],
  assess() {
    return allow({
      da: 'Du må altid underrette. Det går forud for tavshedspligt og for, at man i SSP og SSD ikke har pligt til at dele.',
      en: 'You may always notify. It goes before confidentiality, and before there being no duty to share in SSP and SSD.',
    })
  },
}
