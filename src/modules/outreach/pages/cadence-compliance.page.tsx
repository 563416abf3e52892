import { ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { openCompliance } from '../actions/open-compliance.ts'
import { CadenceComplianceView } from './cadence-compliance.view.tsx'
import { cadenceRefusal } from './cadence-refusal.ts'

/** What was kept in a half-year or a school year. */
export const cadenceCompliancePage = staffPage('/opsoegende/overholdelse', {
  async get({ actor, query, language }) {
    const term = query.get('periode')
    const outcome = await openCompliance(actor, term && term.length <= 20 ? { term } : {})
    if (outcome.refused) return cadenceRefusal(outcome, language)
    return ok(<CadenceComplianceView {...outcome.value} />)
  },
})
