import { isId } from '../../../kernel/ids.ts'
import { parseTypedDate } from '../../../kernel/typed-dates.ts'
import { ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { listVisits, mostPages } from '../actions/list-visits.ts'
import { visitRefusal } from './visit-refusal.ts'
import { VisitsView } from './visits.view.tsx'

/** Visits and street entries, narrowed by whose, where and when. */
export const visitsPage = staffPage('/besoeg', {
  async get({ actor, query, language }) {
    const page = Math.max(1, Math.min(mostPages, Number.parseInt(query.get('side') ?? '1', 10) || 1))
    const asked = { mine: query.get('hvis') === 'mine', place: query.get('sted') ?? '' }
    const days = { from: query.get('fra') ?? '', to: query.get('til') ?? '' }
    const from = parseTypedDate(days.from)
    const to = parseTypedDate(days.to)
    const outcome = await listVisits(actor, {
      mine: asked.mine,
      ...(isId(asked.place) ? { place: asked.place } : {}),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      page,
    })
    if (outcome.refused) return visitRefusal(outcome, language)
    return ok(<VisitsView list={outcome.value} asked={{ ...asked, ...days }} />)
  },
})
