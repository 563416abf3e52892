import { ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { exchangeLists, listExchanges } from '../actions/list-exchanges.ts'
import { refusedDisclosure } from './disclosure-refusal.ts'
import { listPaths, pageAsked } from './exchange-addresses.ts'
import { ExchangesView } from './exchanges.view.tsx'

/** The reader's own exchanges: what waits, what they received, gave and asked for. */
export const exchangesPage = staffPage('/udvekslinger', {
  async get({ actor, query, language, now }) {
    const which = exchangeLists.find((list) => listPaths[list] === query.get('vis')) ?? 'waiting'
    const outcome = await listExchanges(actor, { which, page: pageAsked(query) })
    if (outcome.refused) return refusedDisclosure(outcome, language, now)
    return ok(<ExchangesView list={outcome.value} saved={query.get('gemt')} />)
  },
})
