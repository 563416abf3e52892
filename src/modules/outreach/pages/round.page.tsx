import { isPlainDate } from '../../../kernel/dates.ts'
import { ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { openRound } from '../actions/open-round.ts'
import { RoundView } from './round.view.tsx'
import { workTimeRefusal } from './work-time-refusal.ts'

/** One's own round of a day, today where nothing else is asked. */
export const roundPage = staffPage('/opsoegende/runde', {
  async get({ actor, query, language }) {
    const day = query.get('dag')
    const outcome = await openRound(actor, isPlainDate(day) ? { day } : {})
    return outcome.refused ? workTimeRefusal(outcome, language) : ok(<RoundView {...outcome.value} />)
  },
})
