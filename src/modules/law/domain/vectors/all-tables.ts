import type { Facts } from '../facts.ts'
import type { RuleOutcome } from '../rule.ts'
import { consentBase, consentFrom, consentVectors, ownConsentVectors } from './consent-vectors.ts'
import { vary } from './exchange-base.ts'
import { exchangeTables } from './exchange-tables.ts'
import { ownNotificationVectors } from './notification-own-vectors.ts'
import { notificationBase, notificationFrom, notificationVectors } from './notification-vectors.ts'

/** One line of any table: a sentence, its facts, and the answer the rules must give. */
export type Example = {
  readonly id: string
  readonly says: string
  readonly facts: Facts
  readonly outcome: RuleOutcome
  /** The rules that decide it; for notifications, those that speak. */
  readonly by: readonly string[]
}

/** A table as a lawyer reads it. `from` is what holds where a line says nothing else. */
export type ExampleTable = { readonly title: string; readonly from: string; readonly examples: readonly Example[] }

/** Every table of examples. The tests hold the rules to them. */
export const exampleTables: readonly ExampleTable[] = [
  ...exchangeTables.map(({ title, from, base, vectors }) => ({
    title,
    from,
    examples: vectors.map(({ facts, ...line }) => ({ ...line, facts: vary(base, facts) })),
  })),
  {
    title: 'Samtykke og alder',
    from: consentFrom,
    examples: [...consentVectors, ...ownConsentVectors].map(({ facts, ...line }) => ({
      ...line,
      facts: { ...consentBase, ...facts },
    })),
  },
  {
    title: 'Underretning',
    from: notificationFrom,
    examples: [...notificationVectors, ...ownNotificationVectors].map(({ facts, speak, ...line }) => ({
      ...line,
      by: speak,
      facts: { ...notificationBase, ...facts },
    })),
  },
]
