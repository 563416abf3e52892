import { ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { listRules } from '../actions/list-rules.ts'
import { ruleGroups, ruleStatuses } from '../domain/rule-groups.ts'
import { refusedLaw } from './law-refusal.ts'
import { RulesView } from './rules.view.tsx'

/** Every rule of the law the house knows: by part of the law, and by how sure it is. */
export const rulesPage = staffPage('/regler', {
  async get({ actor, query, language }) {
    const group = ruleGroups.find((known) => known === query.get('del'))
    const status = ruleStatuses.find((known) => known === query.get('status'))
    const outcome = await listRules(actor, { group, status })
    if (outcome.refused) return refusedLaw(outcome, language)
    return ok(<RulesView list={outcome.value} group={group} status={status} />)
  },
})
