import { isPreventive, isSharing } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { allow, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { practice, retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const necessityIsStated: Rule<ExchangeFacts> = {
  id: 'R115-03',
  version: '1.0',
  validFrom: knownFrom.retsplejeloven115,
  validTo: null,
  title: { da: 'Nødvendigt for at forebygge', en: 'Necessary for prevention' },
  question: {
    da: 'Hvorfor må netop denne modtager vide netop dette nu for at forebygge kriminalitet?',
    en: 'Why must this receiver know this now to prevent crime?',
  },
  mark: 'found',
  role: 'limits',
  statute: true,
  sources: [retsplejeloven('§ 115, stk. 1'), practice('SSP Køge: kriterier for SSP-team')],
  assess(facts) {
    if (!isSharing(facts) || !isPreventive(facts.basis)) return null
    if (facts.necessity === 'stated') {
      return allow({
        da: 'Der er skrevet, hvorfor det er nødvendigt.',
        en: 'It has been written why this is necessary.',
      })
    }
    return deny({
      da: 'Der mangler en sætning om, hvorfor det er nødvendigt. Loven kræver det.',
      en: 'A sentence is missing on why this is necessary. The law requires it.',
    })
  },
}
