import { isEarlySharing } from '../early-circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { allow, ask } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { earlyExchange, practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const askParentsFirst: Rule<ExchangeFacts> = {
  id: 'R49-12',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Spørg forældrene først', en: 'Ask the parents first' },
  question: {
    da: 'Er forældrene spurgt, og hvad sagde de?',
    en: 'Have the parents been asked, and what did they say?',
  },
  mark: 'inferred',
  role: 'limits',
  statute: false,
  sources: [
    practice('Kommuners vejledninger om tværfagligt samarbejde (Vejle, Lyngby-Taarbæk)'),
    practice('Dialog om tidlig indsats (Socialstyrelsen og KL)'),
    earlyExchange,
  ],
  assess(facts) {
    return isEarlySharing(facts) ? answers[facts.early.parents] : null
  },
}

const answers = {
  consented: allow({
    da: 'Forældrene har sagt ja. Så er det jaet, I helst bygger på.',
    en: 'The parents have agreed. Then it is best to build on the yes.',
  }),
  'not-safe-to-ask': allow({
    da: 'Det er ikke sikkert at spørge forældrene. Så kan I mødes uden.',
    en: 'It is not safe to ask the parents. Then you may meet without asking.',
  }),
  'not-asked': ask({
    da: 'Forældrene er ikke spurgt. Spørg dem, eller skriv, hvorfor det ikke kan lade sig gøre.',
    en: 'The parents have not been asked. Ask them, or write why that is not possible.',
  }),
  refused: ask({
    da: 'Forældrene har sagt nej. Skriv, hvorfor I alligevel må mødes for barnets skyld.',
    en: 'The parents have refused. Write why you must meet all the same for the child’s sake.',
  }),
} as const
