import type { ExchangeFacts } from '../exchange-facts.ts'
import { isAboutOffences } from '../offences.ts'
import { ask } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { databeskyttelsesloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

/** Not for what the police and the prison service give: for them the law enforcement act holds in place of § 8. */
export const offenceGroundChosen: Rule<ExchangeFacts> = {
  id: 'R8-ground',
  version: '1.0',
  validFrom: knownFrom.dataProtection,
  validTo: null,
  title: { da: 'Grundlaget for strafbare forhold', en: 'The ground for offences' },
  question: {
    da: 'Hvad bygger det på, at et strafbart forhold bliver givet videre?',
    en: 'On what does passing on an offence rest?',
  },
  mark: 'inferred',
  role: 'limits',
  statute: false,
  sources: [databeskyttelsesloven('§ 8, stk. 2')],
  assess(facts) {
    if (!isAboutOffences(facts) || facts.content.offenceGround !== 'none') return null
    if (facts.sender.kind === 'police' || facts.sender.kind === 'prison-service') return null
    return ask({
      da: 'Det handler om et strafbart forhold. Skriv, hvad det bygger på, at det bliver givet videre.',
      en: 'It is about an offence. Write on what passing it on rests.',
    })
  },
}
