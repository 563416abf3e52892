import { isSharing } from '../circle.ts'
import type { ExchangeFacts, Setting } from '../exchange-facts.ts'
import { deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { practice, retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

const forumsWithoutPersons: readonly Setting[] = [
  'district-council',
  'ssp-kreds',
  'leaders-forum',
  'professional-committee',
]

export const forumWithoutPersons: Rule<ExchangeFacts> = {
  id: 'R115-15',
  version: '1.0',
  validFrom: knownFrom.retsplejeloven115,
  validTo: null,
  title: { da: 'Fora uden personer', en: 'Forums without persons' },
  question: {
    da: 'Sker det i Kredsrådet, SSP Kreds, Lederforum eller et fagudvalg?',
    en: 'Does it happen in Kredsrådet, SSP Kreds, Lederforum or a fagudvalg?',
  },
  mark: 'inferred',
  role: 'limits',
  statute: false,
  sources: [retsplejeloven('§ 115, stk. 1'), practice('SSP-Samrådet og de tolv SSP-kredse')],
  assess(facts) {
    if (!isSharing(facts) || !forumsWithoutPersons.includes(facts.setting)) return null
    return deny(
      {
        da: 'Her drøfter man aldrig enkeltpersoner. Sig det uden navn.',
        en: 'Individuals are never discussed here. Say it without a name.',
      },
      {
        da: 'Gælder det en bestemt ung, så gå direkte fra myndighed til myndighed.',
        en: 'If it is about one young person, go directly from authority to authority.',
      },
    )
  },
}
