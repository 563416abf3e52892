import { isInside, isSharing } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { allow, ask, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const exitOnConsent: Rule<ExchangeFacts> = {
  id: 'R115-exit',
  version: '1.0',
  validFrom: knownFrom.retsplejeloven115,
  validTo: null,
  title: { da: 'Exit hviler på skriftligt samtykke', en: 'Exit rests on written consent' },
  question: {
    da: 'Har personen sagt skriftligt ja til, at kommune, politi og Kriminalforsorgen hjælper med at komme ud af banden?',
    en: 'Has the person agreed in writing that municipality, police and Kriminalforsorgen help them leave the gang?',
  },
  mark: 'found',
  role: 'carries',
  statute: false,
  sources: [practice('Exit-programmer for bandemedlemmer (dkr.dk, Lejre, Ishøj og Odense)')],
  assess(facts) {
    const { basis, purpose, necessity, sender, receiver, subject } = facts
    if (!isSharing(facts) || basis !== 'exit' || purpose !== 'leaving-gang') return null
    if (subject.consent !== 'given') return withoutConsent
    if (sender.kind === 'police' && receiver.kind === 'police') return null
    if (necessity !== 'stated' || !isInside(sender, basis) || !isInside(receiver, basis)) return null
    return subject.age !== null && subject.age >= 18 ? onConsent : young
  },
}

const withoutConsent = deny({
  da: 'Exit kræver personens eget skriftlige samtykke. Det mangler eller er trukket tilbage.',
  en: 'Exit requires the person’s own written consent. It is missing or was withdrawn.',
})

const onConsent = allow({
  da: 'Personen er over 18 og har sagt skriftligt ja, så myndighederne i exit må dele.',
  en: 'The person is over 18 and has agreed in writing, so the authorities of exit may share.',
})

const young = ask({
  da: 'Exit er for voksne fra 18 år. Er personen yngre, eller kendes alderen ikke, så tal med kommunens jurist.',
  en: 'Exit is for adults from 18. If the person is younger, or the age is unknown, talk with the municipality’s jurist.',
})
