import { z } from 'zod'
import { isId } from '../../../kernel/ids.ts'
import {
  Button,
  ButtonRow,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  StaffPage,
  TextArea,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { notFound } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { TypedDay, typedDay } from '../../../platform/web/typed-day.ts'
import { changeEvent } from '../actions/change-event.ts'
import { findEvent } from '../actions/find-event.ts'
import type { EventRow } from '../actions/list-events.ts'
import { eventChangeMessages } from '../event-change-messages.ts'
import { eventRefusalMessages } from '../event-refusal-messages.ts'
import { eventMessages } from '../messages.ts'
import { afterEvent, showEvent } from './event-answers.tsx'

const ChangeForm = z.strictObject({
  name: z.string().max(200),
  firstDay: TypedDay,
  lastDay: TypedDay.optional(),
  aim: z.string().max(2000).optional(),
})

/** Puts the name, the days and the aim of an event right. */
export const changeEventPage = staffPage('/begivenheder/:eventId/ret', {
  get: (request) => (isId(request.params.eventId) ? showEvent(changing(request)) : notFound()),

  async post(request) {
    const { actor, body, language, params } = request
    const { eventId } = params
    if (!isId(eventId)) return notFound()
    const form = parseForm(ChangeForm, body, language, eventRefusalMessages(language).errors)
    if (!form.ok) return showEvent(changing(request), form.state)
    const { name, firstDay, lastDay = firstDay, aim = '' } = form.value
    const outcome = await changeEvent(actor, { eventId, name, firstDay, lastDay, aim })
    return afterEvent(changing(request), outcome, form.state, () => `/begivenheder/${eventId}?gemt=1`)
  },
})

function changing({ actor, params, language }: StaffRequest<'/begivenheder/:eventId/ret'>) {
  return {
    language,
    load: () => findEvent(actor, { eventId: params.eventId }),
    view: (event: EventRow, form: FormState) => <ChangeEventView event={event} form={form} />,
  }
}

function ChangeEventView({ event, form }: { event: EventRow; form: FormState }) {
  const { language } = useView()
  const words = eventChangeMessages(language)
  const { name, firstDay, lastDay, aim } = event
  const last = lastDay === firstDay ? '' : typedDay(lastDay)
  const kept = { name, firstDay: typedDay(firstDay), lastDay: last, aim }
  const shown: FormState = form.errors.length > 0 ? form : { errors: [], values: kept }
  const here = `/begivenheder/${event.id}`
  return (
    <StaffPage title={words.change} subtitle={name} back={{ href: here, label: name }}>
      <ErrorSummary errors={shown.errors} />
      <Form action={`${here}/ret`} label={words.change}>
        <TextField form={shown} name="name" label={eventMessages(language).name} maxLength={200} />
        <DateField form={shown} name="firstDay" label={words.firstDay} />
        <DateField form={shown} name="lastDay" label={words.lastDay} hint={words.lastDayHint} optional />
        <TextArea form={shown} name="aim" label={eventMessages(language).aim} maxLength={2000} optional />
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
