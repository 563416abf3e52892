import { wallClockAt } from '../../../kernel/copenhagen-clock.ts'
import {
  Button,
  Details,
  Form,
  type FormState,
  HiddenFields,
  Select,
  Tag,
  useView,
} from '../../../platform/ui/index.ts'
import { typedClock } from '../../../platform/web/typed-clock.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import type { OpenedEvent, OpenedShift } from '../actions/open-event.ts'
import { eventChangeMessages } from '../event-change-messages.ts'
import { eventMessages } from '../messages.ts'
import { Remove } from './remove-form.view.tsx'
import { ShiftFields } from './roster-fields.view.tsx'
import { sayShift } from './shift-words.ts'

type Parts = { plan: OpenedEvent; shift: OpenedShift; form: FormState }

/** When, who and how many are missing, in two lines; what can be changed about it is folded away. */
export function Shift({ plan, shift, form }: Parts) {
  const { language } = useView()
  const words = eventMessages(language)
  const more = eventChangeMessages(language)
  const names = shift.people.map(({ name }) => name ?? words.erased)
  const time = sayShift(shift, plan.event, language)
  return (
    <>
      <p>
        <strong>{time}</strong> <Tag tone={shift.missing > 0 ? 'amber' : 'calm'}>{words.missing(shift.missing)}</Tag>
        <br />
        {names.length > 0 ? names.join(', ') : more.nobodyYet}
      </p>
      {plan.event.status !== 'cancelled' && <ChangeShift plan={plan} shift={shift} form={form} />}
    </>
  )
}

function ChangeShift({ plan, shift, form }: Parts) {
  const { language } = useView()
  const words = eventMessages(language)
  const more = eventChangeMessages(language)
  const here = `/begivenheder/${plan.event.id}`
  const isOpen = form.values.what === 'give' && form.values.shiftId === shift.id
  const isChanged = form.values.what === 'change-shift' && form.values.id === shift.id
  return (
    <Details summary={more.changeShift(sayShift(shift, plan.event, language))} open={isOpen || isChanged}>
      <Form action={here}>
        <HiddenFields values={{ what: 'give', shiftId: shift.id }} />
        <Select
          {...(isOpen ? { form } : { id: `who-${shift.id}` })}
          name="who"
          label={more.giveShift}
          options={whoCan(plan, words.volunteer)}
        />
        <Button tone="secondary">{words.give}</Button>
      </Form>
      {shift.people.map(({ id, name }) => (
        <Remove key={id} here={here} what="take" id={id} label={more.takeOff(name ?? words.erased)} />
      ))}
      <Form action={here}>
        <HiddenFields values={{ what: 'change-shift', id: shift.id }} />
        <ShiftFields form={isChanged ? form : timesOf(shift)} of={isChanged ? undefined : shift.id} />
        <Button tone="secondary">{more.saveShift}</Button>
      </Form>
      <Remove here={here} what="remove-shift" id={shift.id} label={more.removeShift} />
    </Details>
  )
}

function timesOf({ startsAt, endsAt, needed }: OpenedShift): FormState {
  const [from, until] = [wallClockAt(startsAt), wallClockAt(endsAt)]
  const times = { day: typedDay(from.date), from: typedClock(from.time), until: typedClock(until.time) }
  const overnight = from.date === until.date ? {} : { overnight: 'ja' }
  return { errors: [], values: { ...times, ...overnight, needed: String(needed) } }
}

function whoCan({ colleagues, volunteers }: OpenedEvent, volunteer: string) {
  return [
    ...colleagues.map(({ account, name }) => ({ value: `account:${account}`, label: name })),
    ...volunteers.flatMap(({ id, details }) =>
      details ? [{ value: `volunteer:${id}`, label: `${details.name} (${volunteer})` }] : [],
    ),
  ]
}
