import { ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { listNotices, type NoticeShelf, shelves } from '../actions/list-notices.ts'
import { pageNumberIn, shelfPaths } from './notice-addresses.ts'
import { refusedNotice } from './notice-refusal.ts'
import { NoticesView } from './notices.view.tsx'

/** The notifications of the unit: drafts, those that wait for a receipt, and those that are done. */
export const noticesPage = staffPage('/underretninger', {
  async get(request) {
    const { actor, query } = request
    const shelf: NoticeShelf = shelves.find((each) => shelfPaths[each] === query.get('vis')) ?? 'draft'
    const outcome = await listNotices(actor, { shelf, page: pageNumberIn(query) })
    return outcome.refused ? refusedNotice(outcome, request) : ok(<NoticesView list={outcome.value} shelf={shelf} />)
  },
})
