import type { NotificationFacts } from '../notification-facts.ts'
import { deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { barnetsLov } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const underEighteen: Rule<NotificationFacts> = {
  id: 'RU-age',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: {
    da: 'Underretning er for børn og unge under 18 år',
    en: 'Notification is for children and young people under 18',
  },
  question: { da: 'Er den unge under 18 år?', en: 'Is the young person under 18?' },
  mark: 'found',
  role: 'limits',
  statute: true,
  sources: [barnetsLov('§ 133, stk. 1')],
  assess({ age }) {
    if (age === null || age < 18) return null
    return deny({
      da: 'Den unge er fyldt 18. En underretning efter barnets lov gælder børn, unge og ufødte børn.',
      en: 'The young person is 18 or over. A notification under barnets lov is about children, young people and the unborn.',
    })
  },
}
