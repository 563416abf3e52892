import type { NotificationFacts } from '../notification-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const whatSspKeeps: Rule<NotificationFacts> = {
  id: 'RU-10',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Hvad SSP gemmer', en: 'What SSP keeps' },
  question: { da: 'Hvad må SSP gemme om underretningen?', en: 'What may SSP keep about the notification?' },
  mark: 'inferred',
  role: 'reminds',
  statute: false,
  sources: [practice('Dataminimering: egen læsning af reglerne om underretning')],
  assess() {
    return allow({
      da: 'SSP gemmer, at der er underrettet, hvornår, af hvem, til hvem, ad hvilken vej, og hvornår kvittering og svar kom. Ikke myndighedens vurdering.',
      en: 'SSP keeps that it was notified, when, by whom, to which unit, by which way, and when receipt and feedback came. Not the authority’s assessment.',
    })
  },
}
