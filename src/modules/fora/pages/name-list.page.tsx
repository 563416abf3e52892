import { isId } from '../../../kernel/ids.ts'
import { notFound, ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { openNameList } from '../actions/open-name-list.ts'
import { NameListView } from './name-list.view.tsx'
import { refusedList } from './name-list-refusal.ts'

/** How far a meeting has come with the lists of the police. */
export const nameListPage = staffPage('/moeder/:meetingId/liste', {
  async get({ actor, params, query, language }) {
    if (!isId(params.meetingId)) return notFound()
    const opened = await openNameList(actor, { meetingId: params.meetingId })
    if (opened.refused) return refusedList(opened, language)
    const said = query.has('gemt') ? 'saved' : query.has('faerdig') ? 'finished' : null
    return ok(<NameListView opened={opened.value} said={said} />)
  },
})
