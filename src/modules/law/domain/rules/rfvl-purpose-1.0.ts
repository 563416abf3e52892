import { isSharing } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { ask, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { forvaltningsloven, retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

/** Keeps § 28 from being the way round § 115 and the early exchange, which have a circle, a ban and a count of meetings. */
export const noWayRound: Rule<ExchangeFacts> = {
  id: 'RFVL-purpose',
  version: '1.0',
  validFrom: knownFrom.forvaltningsloven28,
  validTo: null,
  title: { da: '§ 28 er ingen vej uden om', en: '§ 28 is no way round' },
  question: {
    da: 'Er det modtagerens egne opgaver, og er modtageren en anden end politiet?',
    en: 'Is it for the receiver’s own tasks, and is the receiver not the police?',
  },
  mark: 'inferred',
  role: 'limits',
  statute: false,
  sources: [forvaltningsloven('§ 28, stk. 2'), retsplejeloven('§ 115, stk. 1-2')],
  assess(facts) {
    if (!isSharing(facts) || facts.basis !== 'administrative' || facts.purpose === 'investigation') return null
    if (facts.purpose !== 'own-task') return otherPurpose
    return facts.receiver.kind === 'police' ? toPolice : null
  },
}

const otherPurpose = deny({
  da: 'Efter § 28 deles der kun til modtagerens egne opgaver. Vælg det grundlag, der hører til formålet.',
  en: 'Under § 28 sharing is for the receiver’s own tasks only. Choose the basis that belongs to the purpose.',
})

const toPolice = ask(
  {
    da: 'Politiet får normalt kun noget fra SSP efter § 115. Skriv, hvorfor det her er noget andet, eller spørg juristen.',
    en: 'The police normally get anything from SSP only under § 115. Write why this is something else, or ask the jurist.',
  },
  {
    da: 'Efter § 115 må oplysningen ikke bruges til efterforskning. Det forbud må § 28 ikke omgå.',
    en: 'Under § 115 the item may not be used for investigation. § 28 may not be used to get round that ban.',
  },
)
