import type { StaffActor } from '../../../kernel/actor.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import { missing } from '../../../kernel/outcome.ts'
import type { FormState } from '../../../platform/ui/index.ts'
import { notFound } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { changePost, changeShift } from '../actions/change-roster.ts'
import {
  addEventContact,
  addVolunteer,
  forgetVolunteer,
  giveShift,
  removeEventContact,
  takeShift,
} from '../actions/keep-helpers.ts'
import { addPost, addShift, removePost, removeShift } from '../actions/keep-roster.ts'
import { type OpenedEvent, openEvent } from '../actions/open-event.ts'
import { cancelEvent, holdEvent, moveEvent, takeUpEvent } from '../actions/turn-event.ts'
import { eventRefusalMessages } from '../event-refusal-messages.ts'
import { type EventChange, EventForm } from './event.form.ts'
import { EventView } from './event.view.tsx'
import { afterEvent, showEvent } from './event-answers.tsx'

/** The plan of an event, and every change to it. */
export const eventPage = staffPage('/begivenheder/:eventId', {
  get: (request) => (isId(request.params.eventId) ? showEvent(opened(request)) : notFound()),

  async post(request) {
    const { actor, body, language, params } = request
    const { eventId } = params
    if (!isId(eventId)) return notFound()
    const form = parseForm(EventForm, body, language, eventRefusalMessages(language).errors)
    if (!form.ok) return showEvent(opened(request), form.state)
    const outcome = await change(actor, eventId, form.value)
    return afterEvent(opened(request), outcome, form.state, () => `/begivenheder/${eventId}?gemt=1`)
  },
})

function opened({ actor, params, language, query }: StaffRequest<'/begivenheder/:eventId'>) {
  return {
    language,
    load: () => openEvent(actor, { eventId: params.eventId }),
    view: (plan: OpenedEvent, form: FormState) => (
      <EventView plan={plan} form={form} saved={query.get('gemt') === '1' && form.errors.length === 0} />
    ),
  }
}

async function change(actor: StaffActor, eventId: string, form: EventChange): Promise<Outcome<undefined>> {
  switch (form.what) {
    case 'post':
      return addPost(actor, { eventId, id: form.id, name: form.postName, place: form.postPlace ?? null })
    case 'change-post':
      return changePost(actor, { eventId, postId: form.id, name: form.postName, place: form.postPlace ?? null })
    case 'remove-post':
      return removePost(actor, { eventId, postId: form.id })
    case 'shift': {
      const { what, overnight, ...shift } = form
      return addShift(actor, { ...shift, eventId, overnight: overnight === 'ja' })
    }
    case 'change-shift': {
      const { what, id: shiftId, overnight, ...times } = form
      return changeShift(actor, { ...times, eventId, shiftId, overnight: overnight === 'ja' })
    }
    case 'remove-shift':
      return removeShift(actor, { eventId, shiftId: form.id })
    case 'give':
      return give(actor, eventId, form.shiftId, form.who)
    case 'take':
      return takeShift(actor, { eventId, id: form.id })
    case 'volunteer':
      return addVolunteer(actor, { eventId, id: form.id, name: form.volunteerName, phone: form.volunteerPhone })
    case 'forget':
      return forgetVolunteer(actor, { eventId, id: form.id })
    case 'contact': {
      const { id, part, contactName, contactPhone } = form
      return addEventContact(actor, { eventId, id, part, name: contactName, phone: contactPhone })
    }
    case 'remove-contact':
      return removeEventContact(actor, { eventId, id: form.id })
    case 'move':
      return moveEvent(actor, { eventId, firstDay: form.firstDay })
    case 'cancel':
      return cancelEvent(actor, { eventId, reason: form.reason })
    case 'take-up':
      return takeUpEvent(actor, { eventId })
    case 'held':
      return holdEvent(actor, { eventId })
  }
}

async function give(actor: StaffActor, eventId: string, shiftId: string, who: string): Promise<Outcome<undefined>> {
  const [kind, id] = who.split(':')
  if (!isId(id)) return missing()
  return giveShift(actor, { eventId, shiftId, who: { kind: kind === 'volunteer' ? 'volunteer' : 'account', id } })
}
