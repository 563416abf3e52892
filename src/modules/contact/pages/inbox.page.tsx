import { ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { listInbox, openInbox } from '../actions/list-inbox.ts'
import { refusedContact } from './contact-refusal.ts'
import { InboxView } from './inbox.view.tsx'
import { inboxPath, readInboxQuery } from './inbox-addresses.ts'
import { InboxListView } from './inbox-list.view.tsx'

/** The inbox: a board by whose turn it is, or one column of it as a list. */
export const inboxPage = staffPage(inboxPath, {
  async get(request) {
    const { actor, query } = request
    const asked = readInboxQuery(query)
    if (asked.state === null) {
      const outcome = await openInbox(actor, { filter: asked.filter })
      return outcome.refused ? refusedContact(outcome, request) : ok(<InboxView inbox={outcome.value} asked={asked} />)
    }
    const { state, filter, page } = asked
    const outcome = await listInbox(actor, { state, filter, page })
    if (outcome.refused) return refusedContact(outcome, request)
    return ok(<InboxListView list={outcome.value} asked={{ ...asked, state }} />)
  },
})
