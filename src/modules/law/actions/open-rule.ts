import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { rolesAllow } from '../../../platform/access/permissions.ts'
import { pageFields } from '../../../platform/api/paging.ts'
import { type Confirmation, readConfirmations, standing } from '../data/confirmations.ts'
import { choiceHistory, type MadeChoice } from '../data/local-choices.ts'
import { countUses, type RuleUse, readUses } from '../data/rule-uses.ts'
import { type ListedRule, listedRule } from '../domain/listed-rules.ts'
import { type ChoiceKey, choiceValues, isChoiceKey } from '../domain/local-choice-keys.ts'

/** Where the law leaves something open that a rule reads: the key, what can be chosen, and what was. */
export type OpenChoice = {
  readonly key: ChoiceKey
  readonly values: readonly string[]
  readonly current: string
  readonly history: readonly MadeChoice[]
}

export type OpenedRule = {
  readonly rule: ListedRule
  /** All that the jurist said of any version, newest first. */
  readonly confirmations: readonly Confirmation[]
  /** The confirmation that stands, by version. */
  readonly standing: ReadonlyMap<string, Confirmation>
  readonly choice: OpenChoice | null
  readonly uses: readonly RuleUse[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
  readonly mayConfirm: boolean
}

/** One rule with all its versions, what the jurist said of them, and the decisions it spoke in. `missing` if unknown. */
export const openRule = action({
  name: 'law.open-rule',
  allow: 'rules:read',
  input: z.strictObject({ ruleId: z.string().max(40), ...pageFields }),
  async run(tx, { ruleId, page, pageSize }) {
    const rule = listedRule(ruleId)
    if (!rule) return missing()
    const confirmations = await readConfirmations(tx, ruleId)
    const standingOnes = rule.versions.flatMap(({ version }) => standing(confirmations, ruleId, version) ?? [])
    const [key] = rule.newest.adjustableBy.filter(isChoiceKey)
    return done<OpenedRule>({
      rule,
      confirmations,
      standing: new Map(standingOnes.map((each) => [each.version, each])),
      choice: key ? openChoice(key, await choiceHistory(tx, key)) : null,
      uses: await readUses(tx, ruleId, { page, pageSize }),
      total: (await countUses(tx)).get(ruleId) ?? 0,
      page,
      pageSize,
      mayConfirm: rolesAllow(tx.roles, 'rules:confirm'),
    })
  },
})

function openChoice(key: ChoiceKey, history: readonly MadeChoice[]): OpenChoice {
  const values: readonly string[] = choiceValues[key]
  const newest = history[0]?.value ?? ''
  return { key, values, history, current: values.includes(newest) ? newest : (values[0] ?? '') }
}
