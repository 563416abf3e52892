import { carriesPrevention } from '../carries-prevention.ts'
import { isInside, placeOf } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { cooperationWords } from '../limbs.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const selfGoverningInstitution: Rule<ExchangeFacts> = {
  id: 'R115-07',
  version: '1.0',
  validFrom: knownFrom.retsplejeloven115,
  validTo: null,
  title: { da: 'Selvejende institutioner, der er inddraget', en: 'Self-governing institutions that were drawn in' },
  question: {
    da: 'Er den ene part en selvejende institution, der løser opgaver for det offentlige og er inddraget i samarbejdet?',
    en: 'Is one party a self-governing institution that solves public tasks and was drawn into the cooperation?',
  },
  mark: 'found',
  role: 'carries',
  statute: true,
  sources: [retsplejeloven('§ 115, stk. 3')],
  assess(facts) {
    const basis = carriesPrevention(facts)
    if (!basis || !isInside(facts.sender, basis) || !isInside(facts.receiver, basis)) return null
    const places = [placeOf(facts.sender, basis), placeOf(facts.receiver, basis)]
    if (!places.includes('institution')) return null
    const name = cooperationWords[basis]
    return allow(
      {
        da: `Institutionen er inddraget i ${name.da}, så der må deles begge veje i samme omfang som mellem myndigheder.`,
        en: `The institution was drawn into ${name.en}, so sharing both ways is allowed as between authorities.`,
      },
      {
        da: 'Det gælder opgaver på social-, undervisnings- og beskæftigelsesområdet og i social- og behandlingspsykiatrien.',
        en: 'This holds for tasks in the social, education and employment areas and in social and treatment psychiatry.',
      },
    )
  },
}
