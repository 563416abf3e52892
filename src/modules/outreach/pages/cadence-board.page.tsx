import { isId } from '../../../kernel/ids.ts'
import { notFound, ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { placeKinds } from '../../places/index.ts'
import { openBoard } from '../actions/open-board.ts'
import { CadenceBoardView } from './cadence-board.view.tsx'
import { cadenceRefusal } from './cadence-refusal.ts'

/** More than a municipality has of schools and clubs, so that most boards are one page. */
const rowsOnPage = 60

/** How long since we were at each place. */
export const cadenceBoardPage = staffPage('/opsoegende', {
  async get({ actor, query, language }) {
    const kind = placeKinds.find((known) => known === query.get('slags'))
    const keeper = query.get('hos')
    if (keeper && keeper !== 'mine' && keeper !== 'none' && !isId(keeper)) return notFound()
    const wanted = { ...(kind ? { kind } : {}), ...(keeper ? { keeper } : {}) }
    const outcome = await openBoard(actor, wanted)
    if (outcome.refused) return cadenceRefusal(outcome, language)
    const { rows, ...board } = outcome.value
    const pages = Math.max(1, Math.ceil(rows.length / rowsOnPage))
    const page = Math.min(pages, Math.max(1, Math.trunc(Number(query.get('side'))) || 1))
    const shown = rows.slice((page - 1) * rowsOnPage, page * rowsOnPage)
    const narrowed = { kind: kind ?? null, keeper: keeper || null }
    return ok(<CadenceBoardView {...board} {...narrowed} rows={shown} page={page} pages={pages} />)
  },
})
