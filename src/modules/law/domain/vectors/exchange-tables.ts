import type { ExchangeFacts } from '../exchange-facts.ts'
import { ownDisclosureVectors } from './disclosure-own-vectors.ts'
import { disclosureVectors } from './disclosure-vectors.ts'
import { ownEarlyExchangeVectors } from './early-exchange-own-vectors.ts'
import { earlyExchangeVectors } from './early-exchange-vectors.ts'
import { administrativeBase, type ExchangeChanges, earlyExchangeBase, section115Base } from './exchange-base.ts'
import { limbVectors } from './section-115-limb-vectors.ts'
import { ownSection115Vectors } from './section-115-own-vectors.ts'
import { section115Vectors } from './section-115-vectors.ts'
import type { Vector } from './vector.ts'

export type ExchangeTable = {
  readonly title: string
  /** What holds where a line says nothing else. */
  readonly from: string
  readonly base: ExchangeFacts
  readonly vectors: readonly Vector<ExchangeChanges>[]
}

const from115 =
  'Politiet fortæller SSP om en 14-årig på et overleveringsmøde for at forebygge kriminalitet. Der står, hvorfor det er nødvendigt.'
const from49 =
  'Skolen fortæller de sociale myndigheder om et barn på 10 år på det første SSD-møde for at hjælpe tidligt. Det er ikke sikkert at spørge forældrene.'
const from28 = 'Skolen skriver til de sociale myndigheder om en elev på 14 år til deres egen opgave.'

export const exchangeTables: readonly ExchangeTable[] = [
  { title: 'Retsplejelovens § 115', from: from115, base: section115Base, vectors: section115Vectors },
  { title: 'Retsplejelovens § 115: flere', from: from115, base: section115Base, vectors: ownSection115Vectors },
  { title: 'Retsplejelovens § 115: samarbejderne', from: from115, base: section115Base, vectors: limbVectors },
  { title: 'Tidlig udveksling (SSD)', from: from49, base: earlyExchangeBase, vectors: earlyExchangeVectors },
  { title: 'Tidlig udveksling (SSD): flere', from: from49, base: earlyExchangeBase, vectors: ownEarlyExchangeVectors },
  { title: 'Videregivelse i øvrigt', from: from28, base: administrativeBase, vectors: disclosureVectors },
  { title: 'Videregivelse i øvrigt: flere', from: from28, base: administrativeBase, vectors: ownDisclosureVectors },
]
