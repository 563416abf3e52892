/** The parts of the law the rules are told by: an act, or what of it a page can show together. */
export const ruleGroups = ['section-115', 'early-exchange', 'disclosure', 'consent', 'notification'] as const
export type RuleGroup = (typeof ruleGroups)[number]

const groupsByStart: readonly (readonly [start: string, group: RuleGroup])[] = [
  ['R115-', 'section-115'],
  ['R49-', 'early-exchange'],
  ['RU-', 'notification'],
  ['BL-', 'notification'],
  ['route-', 'notification'],
  ['consent-', 'consent'],
]

/** Where a rule belongs, by the letters of its id. */
export function groupOf(ruleId: string): RuleGroup {
  return groupsByStart.find(([start]) => ruleId.startsWith(start))?.[1] ?? 'disclosure'
}

/**
 * How far a rule can be trusted: `confirmed` by the municipality's jurist, or as its mark says. A confirmation that was
 * withdrawn leaves the mark.
 */
export const ruleStatuses = ['confirmed', 'found', 'inferred', 'recalled'] as const
export type RuleStatus = (typeof ruleStatuses)[number]
