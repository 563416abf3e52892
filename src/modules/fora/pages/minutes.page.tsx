import { isId } from '../../../kernel/ids.ts'
import { notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { approveMinutes } from '../actions/approve-minutes.ts'
import { readMinutes } from '../actions/read-minutes.ts'
import { refusedInRoom } from './meeting-mode-words.ts'
import { MinutesView, saidOfMinutes } from './minutes.view.tsx'

/** The minutes of a meeting as the reader may see them. */
export const minutesPage = staffPage('/moeder/:meetingId/referat', {
  async get({ actor, params, query, language }) {
    if (!isId(params.meetingId)) return notFound()
    const outcome = await readMinutes(actor, { meetingId: params.meetingId })
    if (outcome.refused) return refusedInRoom(outcome, language)
    return ok(
      <MinutesView read={outcome.value} said={saidOfMinutes.find((said) => said === query.get('gemt')) ?? null} />,
    )
  },
  /** Approves them. */
  async post({ actor, params, language }) {
    if (!isId(params.meetingId)) return notFound()
    const outcome = await approveMinutes(actor, { meetingId: params.meetingId })
    return outcome.refused
      ? refusedInRoom(outcome, language)
      : redirect(`/moeder/${params.meetingId}/referat?gemt=godkendt`)
  },
})
