import { isId } from '../../../kernel/ids.ts'
import type { FormState } from '../../../platform/ui/index.ts'
import { type Answer, file, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { checkRoom } from '../actions/check-room.ts'
import { endMeeting } from '../actions/end-meeting.ts'
import { leaveItem } from '../actions/leave-item.ts'
import { moveInRoom } from '../actions/move-in-room.ts'
import { openItem } from '../actions/open-item.ts'
import { type MeetingMode, openMeetingMode } from '../actions/open-meeting-mode.ts'
import { keepMinutesDraft } from '../actions/save-minutes.ts'
import { startMeeting } from '../actions/start-meeting.ts'
import { roomStates } from '../domain/room-states.ts'
import { BeginMeeting, ChooseItem, MeetingModeView } from './meeting-mode.view.tsx'
import { ItemInRoom, type TypedInRoom } from './meeting-mode-item.view.tsx'
import { type SaidInRoom, saidIn } from './meeting-mode-said.ts'
import { refusedInRoom, roomErrors } from './meeting-mode-words.ts'

type MeetingRequest = StaffRequest<'/moeder/:meetingId/i-gang'>
type ItemRequest = StaffRequest<'/moeder/:meetingId/i-gang/:itemId'>

/** The meeting on the wall, between two items; or the roll call that begins it. */
export const meetingModePage = staffPage('/moeder/:meetingId/i-gang', {
  get: (request) => showMeeting(request, null),
  async post(request) {
    const { actor, params, body, language } = request
    const here = (body.fields.here ?? []).filter(isId)
    if (!isId(params.meetingId)) return notFound()
    const outcome = await startMeeting(actor, { meetingId: params.meetingId, here })
    if (!outcome.refused) return redirect(`/moeder/${params.meetingId}/i-gang`)
    if (outcome.kind !== 'rule') return refusedInRoom(outcome, language)
    const errors = roomErrors(outcome, language, { 'nobody-here': 'here' })
    return showMeeting(request, { values: { here }, errors })
  },
})

async function showMeeting(request: MeetingRequest, form: FormState<'here'> | null): Promise<Answer> {
  const { actor, params, query, language } = request
  if (!isId(params.meetingId)) return notFound()
  const outcome = await openMeetingMode(actor, { meetingId: params.meetingId })
  if (outcome.refused) return refusedInRoom(outcome, language)
  const mode = outcome.value
  if (isOver(mode)) return redirect(`/moeder/${params.meetingId}/referat`)
  const view = (
    <MeetingModeView mode={mode} said={saidIn(query)}>
      {mode.meeting.status === 'called' ? (
        <BeginMeeting mode={mode} form={form ?? { values: {}, errors: [] }} />
      ) : (
        <ChooseItem mode={mode} />
      )}
    </MeetingModeView>
  )
  return form ? invalid(view) : ok(view)
}

function isOver({ meeting }: MeetingMode): boolean {
  return meeting.status === 'ended' || meeting.status === 'approved'
}

/** The meeting on the wall with one item. */
export const itemInRoomPage = staffPage('/moeder/:meetingId/i-gang/:itemId', {
  get: (request) => showItemInRoom(request, {}, saidIn(request.query)),
})

/**
 * Shows an item as those in the room may see it, with what was typed where a form comes back. Where nothing of it may be
 * shown, what was typed is not shown either, but kept as the writer's draft.
 */
export async function showItemInRoom(
  { actor, params, language }: Pick<ItemRequest, 'actor' | 'params' | 'language'>,
  typed: TypedInRoom,
  said: SaidInRoom | null,
): Promise<Answer> {
  const { meetingId, itemId } = params
  if (!isId(meetingId) || !isId(itemId)) return notFound()
  const outcome = await openMeetingMode(actor, { meetingId, itemId })
  if (outcome.refused) return refusedInRoom(outcome, language)
  const mode = outcome.value
  if (isOver(mode)) return redirect(`/moeder/${meetingId}/referat`)
  if (!mode.shown) return notFound()
  if (mode.shown.shows !== 'open' && typed.minutes) {
    await keepMinutesDraft(actor, itemId, typed.minutes.values)
    return redirect(`/moeder/${meetingId}/i-gang/${itemId}?gemt=kladde`)
  }
  const view = (
    <MeetingModeView mode={mode} said={said}>
      <ItemInRoom mode={mode} shown={mode.shown} typed={typed} />
    </MeetingModeView>
  )
  return typed.minutes || typed.task ? invalid(view) : ok(view)
}

/** Puts an item on the table. Where the gate says no, the item's own page says why. */
export const openItemPage = staffPage('/moeder/:meetingId/i-gang/:itemId/aabn', {
  get: backToItem,
  async post({ actor, params, language }) {
    const { meetingId, itemId } = params
    if (!isId(meetingId) || !isId(itemId)) return notFound()
    const outcome = await openItem(actor, { meetingId, itemId })
    const here = `/moeder/${meetingId}/i-gang/${itemId}`
    if (!outcome.refused) return redirect(here)
    const code = outcome.reasons[0]?.code
    if (code === 'nobody-in-room') return redirect(`${here}?gemt=tom`)
    const isShown = code === 'gate-denied' || code === 'gate-asks' || code === 'item-basis-missing'
    return isShown ? redirect(here) : refusedInRoom(outcome, language)
  },
})

/** Takes an item off the table. */
export const leaveItemPage = staffPage('/moeder/:meetingId/i-gang/:itemId/luk', {
  get: backToItem,
  async post({ actor, params, body, language }) {
    const { meetingId, itemId } = params
    if (!isId(meetingId) || !isId(itemId)) return notFound()
    const ending = body.fields.ending?.[0] === 'paused' ? 'paused' : 'finished'
    const outcome = await leaveItem(actor, { meetingId, itemId, ending })
    if (!outcome.refused) return redirect(`/moeder/${meetingId}/i-gang`)
    // Somebody was first, or it was put aside when a stranger came in: its page says how it stands.
    const isGone = outcome.reasons[0]?.code === 'item-not-open'
    return isGone ? redirect(`/moeder/${meetingId}/i-gang/${itemId}`) : refusedInRoom(outcome, language)
  },
})

function backToItem({ params }: Pick<ItemRequest, 'params'>): Answer {
  const { meetingId, itemId } = params
  return isId(meetingId) && isId(itemId) ? redirect(`/moeder/${meetingId}/i-gang/${itemId}`) : notFound()
}

/** Who comes in and who leaves; and, asked by a screen that shows a closed item, whether the room is as it was. */
export const roomPage = staffPage('/moeder/:meetingId/rummet', {
  async get({ actor, params, language }) {
    if (!isId(params.meetingId)) return notFound()
    const outcome = await checkRoom(actor, { meetingId: params.meetingId })
    return outcome.refused ? refusedInRoom(outcome, language) : file(outcome.value.mark, 'text/plain; charset=utf-8')
  },
  async post({ actor, params, query, body, language }) {
    const { meetingId } = params
    const [attendeeId, moved] = (body.fields.move?.[0] ?? '').split(':')
    const state = roomStates.find((each) => each === moved)
    if (!isId(meetingId) || !isId(attendeeId) || !state) return notFound()
    const outcome = await moveInRoom(actor, { meetingId, attendeeId, state })
    if (outcome.refused) return refusedInRoom(outcome, language)
    const item = query.get('punkt')
    const here = `/moeder/${meetingId}/i-gang${isId(item) ? `/${item}` : ''}`
    return redirect(outcome.value.blocked ? `${here}?gemt=lukket` : here)
  },
})

export const endMeetingPage = staffPage('/moeder/:meetingId/slut', {
  get: ({ params }) => (isId(params.meetingId) ? redirect(`/moeder/${params.meetingId}/i-gang`) : notFound()),
  async post({ actor, params, language }) {
    if (!isId(params.meetingId)) return notFound()
    const outcome = await endMeeting(actor, { meetingId: params.meetingId })
    return outcome.refused
      ? refusedInRoom(outcome, language)
      : redirect(`/moeder/${params.meetingId}/referat?gemt=slut`)
  },
})
