import { isId } from '../../../kernel/ids.ts'
import { notFound, ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { placeKinds } from '../../places/index.ts'
import { openBoard } from '../actions/open-board.ts'
import { CadenceBoardView } from './cadence-board.view.tsx'
import { cadenceRefusal } from './cadence-refusal.ts'

/** How long since we were at each place. */
export const cadenceBoardPage = staffPage('/opsoegende', {
  async get({ actor, query, language }) {
    const kind = placeKinds.find((known) => known === query.get('slags'))
    const keeper = query.get('hos')
    if (keeper && keeper !== 'mine' && keeper !== 'none' && !isId(keeper)) return notFound()
    const wanted = { ...(kind ? { kind } : {}), ...(keeper ? { keeper } : {}) }
    const outcome = await openBoard(actor, wanted)
    if (outcome.refused) return cadenceRefusal(outcome, language)
    return ok(<CadenceBoardView {...outcome.value} kind={kind ?? null} keeper={keeper || null} />)
  },
})
