import type { ExchangeFacts } from '../exchange-facts.ts'
import { deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

/** Speaks also where nobody is named and where the holder keeps it: nothing here is ever for an investigation. */
export const notForInvestigation: Rule<ExchangeFacts> = {
  id: 'R115-01',
  version: '1.0',
  validFrom: knownFrom.retsplejeloven115,
  validTo: null,
  title: { da: 'Aldrig til efterforskning', en: 'Never for investigation' },
  question: {
    da: 'Skal oplysningen bruges til at efterforske en straffesag?',
    en: 'Is the information to be used to investigate a criminal case?',
  },
  mark: 'found',
  role: 'limits',
  statute: true,
  sources: [retsplejeloven('§ 115, stk. 2')],
  assess({ purpose }) {
    if (purpose !== 'investigation') return null
    return deny(
      {
        da: 'Oplysninger må ikke videregives her med henblik på efterforskning af straffesager. Heller ikke uden navn.',
        en: 'Information may not be passed on here for the investigation of criminal cases. Not without a name either.',
      },
      {
        da: 'Politiet har andre veje, når en sag skal efterforskes. De går uden om SSP.',
        en: 'The police have other ways when a case is investigated. Those do not pass through SSP.',
      },
    )
  },
}
