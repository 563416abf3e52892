import { ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { listCases } from '../actions/list-cases.ts'
import { tiers } from '../domain/case-kinds.ts'
import { refusedCase } from './case-refusal.ts'
import { type CasesShown, CasesView, tierPaths } from './cases.view.tsx'
import { pageAsked } from './page-numbers.ts'

/** The cases the reader may see, last touched first. */
export const casesPage = staffPage('/sager', {
  async get({ actor, query, language, now }) {
    const shown = shownBy(query)
    const outcome = await listCases(actor, {
      who: shown.who === 'mine' ? 'mine' : 'all',
      status: shown.who === 'lukkede' ? 'closed' : 'open',
      page: pageAsked(query),
      ...(shown.tier === null ? {} : { tier: shown.tier }),
    })
    return outcome.refused ? refusedCase(outcome, language, now) : ok(<CasesView list={outcome.value} shown={shown} />)
  },
})

function shownBy(query: URLSearchParams): CasesShown {
  const vis = query.get('vis')
  return {
    who: vis === 'alle' || vis === 'lukkede' ? vis : 'mine',
    tier: tiers.find((tier) => tierPaths[tier] === query.get('spor')) ?? null,
  }
}
