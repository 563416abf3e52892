import type { PlainDate } from '../../../kernel/dates.ts'
import type { ConsentFacts } from './consent-facts.ts'
import type { ExchangeFacts } from './exchange-facts.ts'
import type { Topic } from './facts.ts'
import type { NotificationFacts } from './notification-facts.ts'
import type { Rule } from './rule.ts'
import { consentRules } from './rules/consent-rules.ts'
import { exchangeRules } from './rules/exchange-rules.ts'
import { notificationRules } from './rules/notification-rules.ts'

/** The facts each topic's rules read. */
export type FactsOf = {
  readonly exchange: ExchangeFacts
  readonly consent: ConsentFacts
  readonly notification: NotificationFacts
}

/** A rule without its facts: what can be shown, confirmed and cited. */
export type KnownRule = Omit<Rule<never>, 'assess'> & { readonly topic: Topic }

const registry: { readonly [Each in Topic]: readonly Rule<FactsOf[Each]>[] } = {
  exchange: exchangeRules,
  consent: consentRules,
  notification: notificationRules,
}

/** Every version of every rule about a topic, in the order they are told. */
export function rulesAbout<Each extends Topic>(topic: Each): readonly Rule<FactsOf[Each]>[] {
  return registry[topic]
}

/** The rules that hold on a day: one version of each at the most. */
export function rulesInForce<Each extends Topic>(topic: Each, on: PlainDate): readonly Rule<FactsOf[Each]>[] {
  return registry[topic].filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo))
}

/** Every version of every rule, of all topics. */
export const allRules: readonly KnownRule[] = (['exchange', 'consent', 'notification'] as const).flatMap((topic) =>
  registry[topic].map((rule) => ({ ...rule, topic })),
)

/** One version of one rule, or null. */
export function findRule(id: string, version: string): KnownRule | null {
  return allRules.find((rule) => rule.id === id && rule.version === version) ?? null
}
