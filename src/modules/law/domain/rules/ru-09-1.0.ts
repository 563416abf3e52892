import type { NotificationFacts } from '../notification-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { barnetsLov, practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const clocksOfTheMunicipality: Rule<NotificationFacts> = {
  id: 'RU-09',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: '24 timer og seks hverdage', en: '24 hours and six weekdays' },
  question: { da: 'Hvornår skal der være svar?', en: 'When is an answer due?' },
  mark: 'found',
  role: 'reminds',
  statute: false,
  sources: [practice('Nyborg Kommune: bekymret for et barn?'), barnetsLov('§ 138 (nummeret skal bekræftes)')],
  assess({ notifier }) {
    return allow(
      {
        da: 'Kommunen skal vurdere faren inden 24 timer, også i weekender, og kvittere inden seks hverdage.',
        en: 'The municipality must judge the danger within 24 hours, weekends included, and send a receipt within six weekdays.',
      },
      ...(notifier === 'public-service' ? [feedback] : []),
      saturday,
    )
  },
}

const feedback = {
  da: 'Fagfolk får besked om, hvorvidt kommunen fandt grund til at gøre noget.',
  en: 'Professionals are told whether the municipality found reason to act.',
} as const

const saturday = {
  da: 'Om lørdag tæller som hverdag, er usikkert: vi minder, som om den gør, og kalder det først forsinket, som om den ikke gør.',
  en: 'Whether Saturday counts is uncertain: we remind as if it does, and call it late only as if it does not.',
} as const
