import { ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { listMeetings } from '../actions/list-meetings.ts'
import { refusedForum } from './fora-refusal.ts'
import { MeetingsView } from './meetings.view.tsx'

/** The meetings the reader may see, and the series they come from. */
export const meetingsPage = staffPage('/moeder', {
  async get({ actor, query, language }) {
    const show = query.get('vis') === 'afholdte' ? 'past' : 'coming'
    const page = Number(/^[1-9]\d{0,3}$/.exec(query.get('side') ?? '')?.[0] ?? 1)
    const outcome = await listMeetings(actor, { show, page })
    if (outcome.refused) return refusedForum(outcome, language)
    return ok(<MeetingsView overview={outcome.value} show={show} />)
  },
})
