import { isId } from '../../../kernel/ids.ts'
import { notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { moveAgendaItem, removeAgendaItem } from '../actions/arrange-agenda.ts'
import { openMeeting } from '../actions/open-meeting.ts'
import { refusedForum } from './fora-refusal.ts'
import { MeetingView, savedSteps } from './meeting.view.tsx'

/** One meeting: when, where, who, and the agenda as far as the reader may see it. */
export const meetingPage = staffPage('/moeder/:meetingId', {
  async get({ actor, params, query, language }) {
    if (!isId(params.meetingId)) return notFound()
    const outcome = await openMeeting(actor, { meetingId: params.meetingId })
    if (outcome.refused) return refusedForum(outcome, language)
    const saved = savedSteps.find((step) => step === query.get('gemt')) ?? null
    return ok(<MeetingView opened={outcome.value} saved={saved} />)
  },
})

/** One place up or down. */
export const orderAgendaPage = staffPage('/moeder/:meetingId/punkt/:itemId/:to', {
  async post({ actor, params, language }) {
    const { meetingId, itemId } = params
    const to = { op: 'up', ned: 'down' }[params.to]
    if (!isId(meetingId) || !isId(itemId) || (to !== 'up' && to !== 'down')) return notFound()
    const outcome = await moveAgendaItem(actor, { meetingId, itemId, to })
    return outcome.refused ? refusedForum(outcome, language) : redirect(`/moeder/${meetingId}#punkt-${itemId}`)
  },
})

/** Off the agenda. */
export const removeItemPage = staffPage('/moeder/:meetingId/punkt/:itemId/fjern', {
  async post({ actor, params, language }) {
    const { meetingId, itemId } = params
    if (!isId(meetingId) || !isId(itemId)) return notFound()
    const outcome = await removeAgendaItem(actor, { meetingId, itemId })
    return outcome.refused ? refusedForum(outcome, language) : redirect(`/moeder/${meetingId}?gemt=fjernet`)
  },
})
