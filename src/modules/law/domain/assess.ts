import type { Facts } from './facts.ts'
import type { AppliedRule, Finding, Reason, Rule, RuleOutcome } from './rule.ts'
import { findRule, rulesAbout, rulesInForce } from './rule-registry.ts'

/** One version of one rule, as a stored finding names it. */
export type RuleVersion = { readonly id: string; readonly version: string }

/**
 * What the rules in force on the day say of the facts. The strictest counts; nothing is allowed unless a rule carries
 * it. Reads the facts and nothing else: the same facts give the same finding, whatever the clock.
 */
export function assess(facts: Facts): Finding {
  if (facts.topic === 'exchange') return findingBy(rulesInForce('exchange', facts.on), facts)
  if (facts.topic === 'consent') return findingBy(rulesInForce('consent', facts.on), facts)
  return findingBy(rulesInForce('notification', facts.on), facts)
}

/**
 * The same by the versions named, whatever holds today: an old decision under its stored versions gives its stored
 * answer. Throws when a version is not in the house: then the old answer cannot be given.
 */
export function reassess(facts: Facts, versions: readonly RuleVersion[]): Finding {
  if (facts.topic === 'exchange') return findingBy(named(rulesAbout('exchange'), versions), facts)
  if (facts.topic === 'consent') return findingBy(named(rulesAbout('consent'), versions), facts)
  return findingBy(named(rulesAbout('notification'), versions), facts)
}

function named<Each>(rules: readonly Rule<Each>[], versions: readonly RuleVersion[]): Rule<Each>[] {
  for (const { id, version } of versions) {
    if (!rules.some((rule) => rule.id === id && rule.version === version)) {
      throw new RangeError(`There is no rule ${id} in version ${version}`)
    }
  }
  return rules.filter((rule) => versions.some(({ id, version }) => rule.id === id && rule.version === version))
}

function findingBy<Each extends Facts>(rules: readonly Rule<Each>[], facts: Each): Finding {
  const applied = rules.flatMap(({ id, version, assess: ask }): AppliedRule[] => {
    const ruling = ask(facts)
    return ruling ? [{ id, version, ...ruling }] : []
  })
  return findingFrom(facts, applied)
}

/** The finding that some applied rules make together; also for those that were stored. */
export function findingFrom({ topic, on }: Pick<Facts, 'topic' | 'on'>, applied: readonly AppliedRule[]): Finding {
  const rules = strictness.flatMap((outcome) => applied.filter((rule) => rule.outcome === outcome))
  const outcome = outcomeOf(rules)
  const isKnownDay = rulesInForce(topic, on).length > 0
  return { outcome, on, rules, reason: headline(outcome, rules, isKnownDay) }
}

const strictness: readonly RuleOutcome[] = ['deny', 'ask', 'allow']

function outcomeOf(rules: readonly AppliedRule[]): RuleOutcome {
  if (rules.some(({ outcome }) => outcome === 'deny') || !rules.some(isCarrying)) return 'deny'
  return rules.some(({ outcome }) => outcome === 'ask') ? 'ask' : 'allow'
}

function isCarrying({ id, version }: AppliedRule): boolean {
  return findRule(id, version)?.role === 'carries'
}

function headline(outcome: RuleOutcome, rules: readonly AppliedRule[], isKnownDay: boolean): Reason {
  const deciding = rules.filter((rule) => rule.outcome === outcome).map(({ reason }) => reason)
  if (outcome === 'deny' && deciding.length === 0)
    return { say: isKnownDay ? nothingCarries : nothingInForce, because: [] }
  return { say: answers[outcome], because: deciding }
}

const answers = {
  allow: { da: 'Ja, det må I.', en: 'Yes, you may.' },
  ask: {
    da: 'Måske. I skal selv tage stilling og skrive hvorfor.',
    en: 'Perhaps. You must decide yourselves and write why.',
  },
  deny: { da: 'Nej, det må I ikke.', en: 'No, you may not.' },
} as const

const nothingCarries = {
  da: 'Nej. Ingen regel giver lov til det.',
  en: 'No. No rule allows it.',
} as const

const nothingInForce = {
  da: 'Nej. Vi kender ingen regel, der gjaldt den dag.',
  en: 'No. We know of no rule that was in force on that day.',
} as const
