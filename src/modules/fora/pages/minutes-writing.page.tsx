import { isId } from '../../../kernel/ids.ts'
import { type Answer, conflict, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { actionPointMessages } from '../action-point-messages.ts'
import { addAddendum } from '../actions/add-addendum.ts'
import { openMinutesForm } from '../actions/open-minutes-form.ts'
import { saveMinutes } from '../actions/save-minutes.ts'
import { setActionPoint } from '../actions/set-action-point.ts'
import { minutesMessages } from '../minutes-messages.ts'
import { showItemInRoom } from './meeting-mode.page.tsx'
import type { TypedInRoom } from './meeting-mode-item.view.tsx'
import { refusedInRoom, roomErrors } from './meeting-mode-words.ts'
import { AddendumForm, minutesForm, TaskForm } from './minutes.form.ts'
import { AddendumView, WriteMinutesView } from './minutes-writing.view.tsx'

type ItemRequest = StaffRequest<'/moeder/:meetingId/punkt/:itemId/referat'>

/** The minutes of one item, written in the room or afterwards. */
export const writeMinutesPage = staffPage('/moeder/:meetingId/punkt/:itemId/referat', {
  get: (request) => showWriting(request, {}),
  async post(request) {
    const { actor, params, body, language } = request
    if (!isId(params.meetingId) || !isId(params.itemId)) return notFound()
    const words = minutesMessages(language).write
    const form = parseForm(minutesForm(words.template), body, language, words.errors)
    if (!form.ok) return showWriting(request, { minutes: form.state })
    const outcome = await saveMinutes(actor, { ...form.value, ...params })
    if (!outcome.refused) return afterWriting(request, outcome.value.besideAnother ? 'begge' : 'referat')
    const errors = outcome.kind === 'missing' ? [] : roomErrors(outcome, language)
    if (errors.length === 0) return refusedInRoom(outcome, language)
    const answer = await showWriting(request, { minutes: { ...form.state, errors } })
    return answer.kind === 'view' && outcome.kind === 'conflict' ? conflict(answer.view) : answer
  },
})

/** Something agreed under an item. */
export const setActionPointPage = staffPage('/moeder/:meetingId/punkt/:itemId/aftale', {
  get: ({ params: { meetingId, itemId } }) =>
    isId(meetingId) && isId(itemId) ? redirect(`/moeder/${meetingId}/punkt/${itemId}/referat`) : notFound(),
  async post(request) {
    const { actor, params, body, language } = request
    if (!isId(params.meetingId) || !isId(params.itemId)) return notFound()
    const form = parseForm(TaskForm, body, language, actionPointMessages(language).errors)
    if (!form.ok) return showWriting(request, { task: form.state })
    const outcome = await setActionPoint(actor, { ...form.value, ...params })
    if (!outcome.refused) return afterWriting(request, 'aftale')
    const fields = { 'due-date-past': 'dueOn', 'owner-not-there': 'owner', 'owner-not-let-in': 'owner' }
    const errors = outcome.kind === 'missing' ? [] : roomErrors(outcome, language, fields)
    if (errors.length === 0) return refusedInRoom(outcome, language)
    return showWriting(request, { task: { ...form.state, errors } })
  },
})

/** Back to where it was written: the room while the meeting runs, its own page afterwards. */
async function afterWriting(request: ItemRequest, said: 'referat' | 'begge' | 'aftale'): Promise<Answer> {
  const { meetingId, itemId } = request.params
  const outcome = await openMinutesForm(request.actor, { meetingId, itemId, form: 'minutes' })
  if (outcome.refused) return redirect(`/moeder/${meetingId}/i-gang/${itemId}?gemt=${said}`)
  if (said === 'referat') return redirect(`/moeder/${meetingId}/referat?gemt=referat#punkt-${itemId}`)
  return redirect(`/moeder/${meetingId}/punkt/${itemId}/referat?gemt=${said}`)
}

/** The forms of an item, in the room while the meeting runs, on a page of their own afterwards. */
async function showWriting(request: ItemRequest, typed: TypedInRoom): Promise<Answer> {
  const { actor, params, query, language } = request
  const { meetingId, itemId } = params
  if (!isId(meetingId) || !isId(itemId)) return notFound()
  const outcome = await openMinutesForm(actor, { meetingId, itemId, form: 'minutes' })
  if (!outcome.refused) {
    const saved = query.get('gemt')
    const view = (
      <WriteMinutesView
        facts={outcome.value}
        typed={typed}
        said={saved === 'begge' || saved === 'aftale' ? saved : null}
      />
    )
    return typed.minutes || typed.task ? invalid(view) : ok(view)
  }
  const isRunning = outcome.reasons[0]?.code === 'meeting-running'
  if (!isRunning) return refusedInRoom(outcome, language)
  const hasTyped = typed.minutes !== undefined || typed.task !== undefined
  return hasTyped ? showItemInRoom(request, typed, null) : redirect(`/moeder/${meetingId}/i-gang/${itemId}`)
}

/** Puts something right beside minutes that are approved. */
export const addendumPage = staffPage('/moeder/:meetingId/punkt/:itemId/rettelse', {
  get: (request) => showAddendum(request, null),
  async post(request) {
    const { actor, params, body, language } = request
    if (!isId(params.meetingId) || !isId(params.itemId)) return notFound()
    const form = parseForm(AddendumForm, body, language, minutesMessages(language).addendum.errors)
    if (!form.ok) return showAddendum(request, form.state)
    const outcome = await addAddendum(actor, { ...form.value, ...params })
    if (outcome.refused) return refusedInRoom(outcome, language)
    return redirect(`/moeder/${params.meetingId}/referat?gemt=rettelse#punkt-${params.itemId}`)
  },
})

async function showAddendum(
  { actor, params, language }: ItemRequest,
  form: Parameters<typeof AddendumView>[0]['form'],
): Promise<Answer> {
  const { meetingId, itemId } = params
  if (!isId(meetingId) || !isId(itemId)) return notFound()
  const outcome = await openMinutesForm(actor, { meetingId, itemId, form: 'addendum' })
  if (outcome.refused) return refusedInRoom(outcome, language)
  const view = <AddendumView facts={outcome.value} form={form} />
  return form ? invalid(view) : ok(view)
}
