import { isId } from '../../../kernel/ids.ts'
import { notFound, ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { openLedger } from '../actions/open-ledger.ts'
import { refusedDisclosure } from './disclosure-refusal.ts'
import { pageAsked } from './exchange-addresses.ts'
import { LedgerView } from './ledger.view.tsx'

/** Who was told what about one person. */
export const ledgerPage = staffPage('/personer/:personId/udvekslinger', {
  async get({ actor, params, query, language, now }) {
    const { personId } = params
    if (!isId(personId)) return notFound()
    const outcome = await openLedger(actor, { personId, page: pageAsked(query) })
    return outcome.refused ? refusedDisclosure(outcome, language, now) : ok(<LedgerView ledger={outcome.value} />)
  },
})
