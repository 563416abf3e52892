import type { PlainDate } from '../../../kernel/dates.ts'
import {
  assess,
  type ChosenBasis,
  type ChosenPurpose,
  chosenBases,
  type Finding,
  type LocalChoices,
  type Party,
  purposesOf,
} from '../../law/rules-of-law.ts'
import { Circumstances, exchangeFactsFor } from './facts-of-exchange.ts'

export type BasisFit = {
  readonly basis: ChosenBasis
  /** The purposes it can be used for between these two; empty when it cannot be used at all. */
  readonly purposes: readonly ChosenPurpose[]
  /** What the rules say against it, where it cannot be used. */
  readonly against: Finding | null
}

type Between = {
  readonly on: PlainDate
  readonly sender: Party
  readonly receiver: Party
  readonly subject: { readonly age: number | null } | null
  readonly meetingsHeld: number
  readonly local: LocalChoices
}

/**
 * Which bases can carry an exchange between two bodies, were everything else as good as can be: what a rule denies even
 * then is shown with the rule instead of being offered.
 */
export function fittingBases(between: Between): BasisFit[] {
  return chosenBases.map((basis) => {
    const asked = purposesOf[basis].map((purpose) => ({ purpose, finding: atBest(between, basis, purpose) }))
    const fitting = asked.filter(({ finding }) => finding.outcome !== 'deny').map(({ purpose }) => purpose)
    return { basis, purposes: fitting, against: fitting.length > 0 ? null : (asked[0]?.finding ?? null) }
  })
}

const best = Circumstances.parse({
  exposed: true,
  released: 'prison-service',
  proportionate: 'yes',
  offenceGround: 'authority-task',
  specialReason: true,
})

function atBest({ subject, ...between }: Between, basis: ChosenBasis, purpose: ChosenPurpose): Finding {
  return assess(
    exchangeFactsFor({
      ...between,
      basis,
      purpose,
      setting: 'direct',
      wish: 'share',
      subject: subject && { age: subject.age, hasConsent: true },
      necessity: '-',
      classes: [],
      others: [],
      circumstances: basis === 'early-exchange' ? { ...best, parents: 'not-safe-to-ask' } : best,
    }),
  )
}
