import { z } from 'zod'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addMonths } from '../../../kernel/dates.ts'
import { isId, newId } from '../../../kernel/ids.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  HiddenFields,
  Select,
  StaffPage,
  TextArea,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { TypedDay, typedDay } from '../../../platform/web/typed-day.ts'
import { findEvent } from '../actions/find-event.ts'
import type { EventRow } from '../actions/list-events.ts'
import { planEvent } from '../actions/plan-event.ts'
import { eventTemplates } from '../domain/event-lists.ts'
import { nextSuggestedDay } from '../domain/suggested-day.ts'
import { eventChangeMessages } from '../event-change-messages.ts'
import { eventRefusalMessages } from '../event-refusal-messages.ts'
import { eventMessages } from '../messages.ts'
import { afterEvent, showEvent } from './event-answers.tsx'

const NewEventForm = z.strictObject({
  template: z.enum(eventTemplates),
  name: z.string().max(200),
  firstDay: TypedDay,
  lastDay: TypedDay.optional(),
  aim: z.string().max(2000).optional(),
  copyOf: z.uuid().optional(),
  submissionKey: z.uuid(),
})

/** Plans an event from a template (`?skabelon=j-dag`) or from last year's (`?fra=` its id). */
export const newEventPage = staffPage('/begivenheder/ny', {
  get: (request) => showEvent(planned(request)),
  async post(request) {
    const { actor, body, language } = request
    const form = parseForm(NewEventForm, body, language, eventRefusalMessages(language).errors)
    if (!form.ok) return showEvent(planned(request), form.state)
    const { aim = '', copyOf = null, lastDay, ...event } = form.value
    const outcome = await planEvent(actor, { ...event, aim, copyOf, ...(lastDay ? { lastDay } : {}) })
    return afterEvent(planned(request), outcome, form.state, (id) => `/begivenheder/${id}`)
  },
})

function planned({ actor, query, language, now }: StaffRequest) {
  const from = query.get('fra')
  const template = eventTemplates.find((known) => known === query.get('skabelon')) ?? null
  return {
    language,
    load: async (): Promise<Outcome<EventRow | null>> =>
      isId(from) ? findEvent(actor, { eventId: from }) : done(null),
    view: (origin: EventRow | null, form: FormState) => (
      <NewEventView
        origin={origin}
        form={form.errors.length > 0 ? form : { errors: [], values: suggested(origin, template) }}
        certain={nextSuggestedDay(origin?.template ?? template ?? 'other', copenhagenDate(now))?.certain ?? true}
      />
    ),
  }

  function suggested(origin: EventRow | null, chosen: (typeof eventTemplates)[number] | null) {
    const words = eventMessages(language)
    const kind = origin?.template ?? chosen
    const after = origin ? addMonths(origin.firstDay, 6) : copenhagenDate(now)
    const day = kind ? nextSuggestedDay(kind, after)?.day : undefined
    const fallback = origin ? addMonths(origin.firstDay, 12) : undefined
    const firstDay = day ?? fallback
    return {
      template: kind ?? '',
      name: origin?.name ?? (kind && kind !== 'other' ? words.templates[kind] : ''),
      aim: origin?.aim ?? '',
      firstDay: firstDay ? typedDay(firstDay) : '',
      copyOf: origin?.id ?? '',
    }
  }
}

function NewEventView({ origin, form, certain }: { origin: EventRow | null; form: FormState; certain: boolean }) {
  const { language } = useView()
  const words = eventMessages(language)
  const options = eventTemplates.map((value) => ({ value, label: words.templates[value] }))
  return (
    <StaffPage title={origin ? words.planNextYear : words.plan} back={{ href: '/begivenheder', label: words.title }}>
      <ErrorSummary errors={form.errors} />
      {!origin && (
        <ButtonRow>
          {options.map(({ value, label }) => (
            <ButtonLink key={value} href={`/begivenheder/ny?skabelon=${value}`} tone="secondary">
              {label}
            </ButtonLink>
          ))}
        </ButtonRow>
      )}
      <Form action="/begivenheder/ny">
        <HiddenFields values={{ submissionKey: newId(), copyOf: origin?.id ?? String(form.values.copyOf ?? '') }} />
        <Select form={form} name="template" label={words.template} options={options} />
        <TextField form={form} name="name" label={words.name} maxLength={200} />
        <DateField
          form={form}
          name="firstDay"
          label={words.firstDay}
          {...(certain ? {} : { hint: words.mustConfirm })}
        />
        <DateField
          form={form}
          name="lastDay"
          label={eventChangeMessages(language).lastDay}
          hint={eventChangeMessages(language).lastDayHint}
          optional
        />
        <TextArea form={form} name="aim" label={words.aim} maxLength={2000} optional />
        <ButtonRow>
          <Button>{words.plan}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
