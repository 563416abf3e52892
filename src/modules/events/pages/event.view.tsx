import { newId } from '../../../kernel/ids.ts'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  DateField,
  Day,
  ErrorSummary,
  Form,
  type FormState,
  HiddenFields,
  Notice,
  Prose,
  Select,
  StaffPage,
  Tag,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedEvent } from '../actions/open-event.ts'
import { contactParts } from '../domain/event-lists.ts'
import { eventMessages } from '../messages.ts'
import { Roster } from './event-roster.view.tsx'
import { Remove } from './remove-form.view.tsx'

type Parts = { plan: OpenedEvent; form: FormState }

/** What was learned first; then who stands where, and whom to call. */
export function EventView({ plan, form, saved }: Parts & { saved: boolean }) {
  const words = eventMessages(useView().language)
  const { event, learned, overlaps, contacts } = plan
  const here = `/begivenheder/${event.id}`
  return (
    <StaffPage title={event.name} back={{ href: '/begivenheder', label: words.title }}>
      <ErrorSummary errors={form.errors} />
      {saved && <Alert tone="success" title={words.saved} announce />}
      {plan.cancelledBecause !== null && <Alert tone="warning" title={words.cancelled(plan.cancelledBecause)} />}
      {learned && (
        <Notice title={words.learned}>
          <Prose text={[learned.learned, learned.nextYear].filter(Boolean).join('\n\n')} level={3} />
        </Notice>
      )}
      <p>
        <Day date={event.firstDay} full /> <Tag tone="neutral">{words.statuses[event.status]}</Tag>
      </p>
      {event.aim !== '' && <Prose text={event.aim} level={2} />}
      <ButtonRow>
        <ButtonLink href={`${here}/log`}>{words.log}</ButtonLink>
        <ButtonLink href={`${here}/telefonliste`} tone="secondary">
          {words.phoneList}
        </ButtonLink>
        <ButtonLink href={`${here}/evaluering`} tone="secondary">
          {words.evaluation}
        </ButtonLink>
      </ButtonRow>
      {overlaps.length > 0 && <Alert tone="warning" title={words.overlap(overlaps.join(', '))} />}
      {!contacts.some(({ part }) => part === 'police') && <Alert tone="warning" title={words.noPolice} />}
      <Roster plan={plan} form={form} />
      <Contacts plan={plan} form={form} />
      <Volunteers plan={plan} form={form} />
      <Turns plan={plan} form={form} />
    </StaffPage>
  )
}

function Contacts({ plan, form }: Parts) {
  const words = eventMessages(useView().language)
  const here = `/begivenheder/${plan.event.id}`
  return (
    <section>
      <h2>{words.contacts}</h2>
      {plan.contacts.map(({ id, part, name, phone }) => (
        <div key={id}>
          {words.parts[part]}: {name} {phone} <Remove here={here} what="remove-contact" id={id} name={name} />
        </div>
      ))}
      <Form action={here}>
        <HiddenFields values={{ what: 'contact', id: newId() }} />
        <Select
          form={form}
          name="part"
          label={words.part}
          options={contactParts.map((value) => ({ value, label: words.parts[value] }))}
        />
        <TextField form={form} name="contactName" label={words.name} maxLength={200} />
        <TextField form={form} name="contactPhone" label={words.phone} type="tel" maxLength={50} optional />
        <Button tone="secondary">{words.add}</Button>
      </Form>
    </section>
  )
}

function Volunteers({ plan, form }: Parts) {
  const words = eventMessages(useView().language)
  const here = `/begivenheder/${plan.event.id}`
  return (
    <section>
      <h2>{words.volunteers}</h2>
      <p>{words.volunteersKept}</p>
      {plan.volunteers.map(({ id, details }) => (
        <div key={id}>
          {details ? `${details.name} ${details.phone}` : words.erased}{' '}
          {details && <Remove here={here} what="forget" id={id} name={details.name} />}
        </div>
      ))}
      <Form action={here}>
        <HiddenFields values={{ what: 'volunteer', id: newId() }} />
        <TextField form={form} name="volunteerName" label={words.name} maxLength={200} />
        <TextField form={form} name="volunteerPhone" label={words.phone} type="tel" maxLength={50} optional />
        <Button tone="secondary">{words.add}</Button>
      </Form>
    </section>
  )
}

function Turns({ plan, form }: Parts) {
  const words = eventMessages(useView().language)
  const here = `/begivenheder/${plan.event.id}`
  if (plan.event.status === 'cancelled') {
    return (
      <Form action={here}>
        <HiddenFields values={{ what: 'take-up' }} />
        <Button>{words.takeUp}</Button>
      </Form>
    )
  }
  return (
    <section>
      <h2>{words.move}</h2>
      <Form action={here}>
        <HiddenFields values={{ what: 'move' }} />
        <DateField form={form} name="firstDay" label={words.firstDay} />
        <Button tone="secondary">{words.move}</Button>
      </Form>
      <Form action={here}>
        <HiddenFields values={{ what: 'cancel' }} />
        <TextField form={form} name="reason" label={words.reason} maxLength={500} />
        <Button tone="danger">{words.cancel}</Button>
      </Form>
    </section>
  )
}
