import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { rolesAllow } from '../../../platform/access/permissions.ts'
import { type Confirmation, readConfirmations, standing } from '../data/confirmations.ts'
import { countUses } from '../data/rule-uses.ts'
import { type ListedVersion, listedRules } from '../domain/listed-rules.ts'
import { type RuleGroup, type RuleStatus, ruleGroups, ruleStatuses } from '../domain/rule-groups.ts'

/** A rule in the overview, in its newest version. */
export type RuleSummary = {
  readonly id: string
  readonly group: RuleGroup
  readonly status: RuleStatus
  readonly confirmation: Confirmation | null
  readonly newest: ListedVersion
  /** In how many decisions the reader may see it spoke. */
  readonly uses: number
}

export type RuleList = {
  readonly rules: readonly RuleSummary[]
  readonly byGroup: ReadonlyMap<RuleGroup, number>
  readonly byStatus: ReadonlyMap<RuleStatus, number>
  readonly mayConfirm: boolean
}

/** Every rule in the order it is told, of one part of the law or one status where that is asked. Counts are of all. */
export const listRules = action({
  name: 'law.list-rules',
  allow: 'rules:read',
  input: z.strictObject({ group: z.enum(ruleGroups).optional(), status: z.enum(ruleStatuses).optional() }),
  async run(tx, { group, status }) {
    const confirmations = await readConfirmations(tx)
    const uses = await countUses(tx)
    const all = listedRules.map(({ id, group: part, newest }): RuleSummary => {
      const confirmation = standing(confirmations, id, newest.version)
      const trusted: RuleStatus = confirmation ? 'confirmed' : newest.mark
      return { id, group: part, newest, confirmation, status: trusted, uses: uses.get(id) ?? 0 }
    })
    return done<RuleList>({
      rules: all.filter((rule) => (group ?? rule.group) === rule.group && (status ?? rule.status) === rule.status),
      byGroup: countBy(all, (rule) => rule.group),
      byStatus: countBy(all, (rule) => rule.status),
      mayConfirm: rolesAllow(tx.roles, 'rules:confirm'),
    })
  },
})

function countBy<Key>(rules: readonly RuleSummary[], keyOf: (rule: RuleSummary) => Key): ReadonlyMap<Key, number> {
  return new Map([...Map.groupBy(rules, keyOf)].map(([key, same]) => [key, same.length]))
}
