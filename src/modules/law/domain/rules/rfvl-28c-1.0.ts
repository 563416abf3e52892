import { isSharing } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { allow, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { forvaltningsloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const consentToDisclose: Rule<ExchangeFacts> = {
  id: 'RFVL-28c',
  version: '1.0',
  validFrom: knownFrom.forvaltningsloven28,
  validTo: null,
  title: { da: 'Samtykke: frivilligt, specifikt og informeret', en: 'Consent: free, specific and informed' },
  question: {
    da: 'Har den, det handler om, eller forældrene sagt ja til, at netop denne modtager får netop dette?',
    en: 'Has the person it is about, or the parents, agreed that this very receiver gets this very item?',
  },
  mark: 'found',
  role: 'carries',
  statute: true,
  sources: [forvaltningsloven('§ 28, stk. 2-4')],
  assess(facts) {
    if (!isSharing(facts) || facts.basis !== 'consent') return null
    if (facts.subject.consent === 'given') return facts.purpose === 'investigation' ? null : given
    return facts.subject.consent === 'withdrawn' ? withdrawn : missing
  },
}

const given = allow(
  {
    da: 'Der er sagt ja. Del kun det, der er sagt ja til, og kun med dem, det gælder.',
    en: 'There is a yes. Share only what was agreed to, and only with those it is for.',
  },
  {
    da: 'Jaet kan trækkes tilbage når som helst. Så stopper adgangen.',
    en: 'The yes can be withdrawn at any time. Then access stops.',
  },
)

const withdrawn = deny({
  da: 'Samtykket er trukket tilbage. Herfra må der ikke deles på det.',
  en: 'The consent was withdrawn. From here nothing may be shared on it.',
})

const missing = deny({
  da: 'Der er ikke noget samtykke at dele på.',
  en: 'There is no consent to share on.',
})
