import { isPrivate } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { isAboutOffences } from '../offences.ts'
import { ask, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { databeskyttelsesloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const offencesAtPrivateBodies: Rule<ExchangeFacts> = {
  id: 'R8-06',
  version: '1.0',
  validFrom: knownFrom.dataProtection,
  validTo: null,
  title: { da: 'Strafbare forhold hos private', en: 'Offences at private bodies' },
  question: {
    da: 'Er afsender eller modtager privat, når det handler om et strafbart forhold?',
    en: 'Is sender or receiver private when it is about an offence?',
  },
  mark: 'found',
  role: 'limits',
  statute: true,
  sources: [databeskyttelsesloven('§ 8, stk. 3-4')],
  assess(facts) {
    if (!isAboutOffences(facts) || ![facts.sender, facts.receiver].some(isPrivate)) return null
    const { offenceGround } = facts.content
    if (offenceGround === 'explicit-consent' && facts.subject.consent === 'given') return null
    return offenceGround === 'outweighing-interest' ? weigh : refused
  },
}

const weigh = ask({
  da: 'Hos en privat skal interessen klart overstige hensynet til den, det handler om. Skriv, hvordan I vejede det.',
  en: 'At a private body the interest must clearly outweigh that of the person it is about. Write how you weighed it.',
})

const refused = deny({
  da: 'Private må kun få eller give oplysninger om strafbare forhold med udtrykkeligt samtykke eller en klart vigtigere interesse.',
  en: 'Private bodies may get or give data on offences only with explicit consent or a clearly outweighing interest.',
})
