import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  DateField,
  Day,
  Details,
  ErrorSummary,
  Form,
  type FormState,
  HiddenFields,
  Notice,
  Prose,
  StaffPage,
  Tag,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedEvent } from '../actions/open-event.ts'
import { eventChangeMessages } from '../event-change-messages.ts'
import { eventMessages } from '../messages.ts'
import { Contacts, Volunteers } from './event-helpers.view.tsx'
import { Roster } from './event-roster.view.tsx'

type Parts = { plan: OpenedEvent; form: FormState }

/** What was learned first; then who stands where, and whom to call. */
export function EventView({ plan, form, saved }: Parts & { saved: boolean }) {
  const words = eventMessages(useView().language)
  const { event, learned, overlaps, contacts } = plan
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
        <Day date={event.firstDay} full />
        {event.lastDay !== event.firstDay && (
          <>
            {' – '}
            <Day date={event.lastDay} full />
          </>
        )}{' '}
        <Tag tone="neutral">{words.statuses[event.status]}</Tag>
      </p>
      {event.aim !== '' && <Prose text={event.aim} level={2} />}
      <Ways plan={plan} />
      {overlaps.length > 0 && <Alert tone="warning" title={words.overlap(overlaps.join(', '))} />}
      {!contacts.some(({ part }) => part === 'police') && <Alert tone="warning" title={words.noPolice} />}
      <Roster plan={plan} form={form} />
      <Contacts plan={plan} form={form} />
      <Volunteers plan={plan} form={form} />
      <Turns plan={plan} form={form} />
    </StaffPage>
  )
}

function Ways({ plan: { event, today } }: { plan: OpenedEvent }) {
  const { language } = useView()
  const words = eventMessages(language)
  const more = eventChangeMessages(language)
  const here = `/begivenheder/${event.id}`
  const hasBegun = event.firstDay <= today && event.status !== 'cancelled'
  const tone = (isNext: boolean) => (isNext ? 'primary' : 'secondary')
  return (
    <>
      <ButtonRow>
        <ButtonLink href={`${here}/log`} tone={tone(hasBegun && event.status === 'planned')}>
          {words.log}
        </ButtonLink>
        <ButtonLink href={`${here}/telefonliste`} tone="secondary">
          {words.phoneList}
        </ButtonLink>
        {hasBegun && (
          <ButtonLink href={`${here}/evaluering`} tone={tone(event.status === 'held')}>
            {words.evaluation}
          </ButtonLink>
        )}
        {event.status === 'evaluated' && (
          <ButtonLink href={`/begivenheder/ny?fra=${event.id}`}>{words.planNextYear}</ButtonLink>
        )}
        {event.status !== 'cancelled' && (
          <ButtonLink href={`${here}/ret`} tone="quiet">
            {more.change}
          </ButtonLink>
        )}
      </ButtonRow>
      {hasBegun && <Over event={event} />}
    </>
  )
}

/** Somebody says that it is over, and can take it back until it is evaluated. */
function Over({ event }: { event: OpenedEvent['event'] }) {
  const more = eventChangeMessages(useView().language)
  const here = `/begivenheder/${event.id}`
  if (event.status === 'held') {
    return (
      <Form action={here} compact>
        <HiddenFields values={{ what: 'take-up' }} />
        <Button tone="quiet" small>
          {more.notOver}
        </Button>
      </Form>
    )
  }
  if (event.status !== 'planned') return null
  return (
    <Form action={here} label={more.hold} compact>
      <HiddenFields values={{ what: 'held' }} />
      <p>{more.holdHint}</p>
      <Button tone="secondary" icon="check">
        {more.hold}
      </Button>
    </Form>
  )
}

function Turns({ plan, form }: Parts) {
  const { language } = useView()
  const words = eventMessages(language)
  const more = eventChangeMessages(language)
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
    <Details summary={more.moveOrCancel} open={form.values.what === 'move' || form.values.what === 'cancel'}>
      <Form action={here} label={words.move}>
        <HiddenFields values={{ what: 'move' }} />
        <DateField form={form} name="firstDay" label={words.move} hint={more.moveHint} />
        <Button tone="secondary">{words.move}</Button>
      </Form>
      <Form action={here} label={words.cancel}>
        <HiddenFields values={{ what: 'cancel' }} />
        <TextField form={form} name="reason" label={words.reason} maxLength={500} />
        <Button tone="danger">{words.cancel}</Button>
      </Form>
    </Details>
  )
}
