import { exactTime as sayShift } from '../../../kernel/danish-time.ts'
import { newId } from '../../../kernel/ids.ts'
import {
  Button,
  Checkbox,
  DateField,
  Details,
  Form,
  type FormState,
  HiddenFields,
  Select,
  Tag,
  TextField,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import type { OpenedEvent } from '../actions/open-event.ts'
import { eventChangeMessages } from '../event-change-messages.ts'
import { eventMessages } from '../messages.ts'
import { Remove } from './remove-form.view.tsx'

type Parts = { plan: OpenedEvent; form: FormState }

/** The posts of an event with their shifts, who has them and how many are missing. */
export function Roster({ plan, form }: Parts) {
  const { language } = useView()
  const words = eventMessages(language)
  const more = eventChangeMessages(language)
  const here = `/begivenheder/${plan.event.id}`
  return (
    <section>
      <h2>{words.posts}</h2>
      {plan.posts.length === 0 && <p>{words.noPosts}</p>}
      {plan.posts.map((post) => (
        <section key={post.id}>
          <h3>
            {post.name}
            {post.placeName !== null && post.placeName !== post.name && ` ${more.at(post.placeName)}`}
          </h3>
          {post.shifts.length === 0 && <Remove here={here} what="remove-post" id={post.id} name={post.name} />}
          {post.shifts.map((shift) => (
            <div key={shift.id}>
              <p>
                <Time at={shift.startsAt} /> – <Time at={shift.endsAt} />{' '}
                <Tag tone={shift.missing > 0 ? 'amber' : 'calm'}>{words.missing(shift.missing)}</Tag>
              </p>
              {shift.people.map(({ id, name }) => (
                <div key={id}>
                  {name ?? words.erased} <Remove here={here} what="take" id={id} name={name ?? words.erased} />
                </div>
              ))}
              <Remove here={here} what="remove-shift" id={shift.id} name={words.shift} />
            </div>
          ))}
        </section>
      ))}
      <Details summary={more.addPost} open={form.values.what === 'post'}>
        <Form action={here} label={more.addPost}>
          <HiddenFields values={{ what: 'post', id: newId() }} />
          <TextField form={form} name="postName" label={words.postName} maxLength={200} />
          <Select
            form={form}
            name="postPlace"
            label={more.postPlace}
            options={plan.places.map(({ id, name }) => ({ value: id, label: name }))}
            empty={more.somewhere}
            optional
          />
          <Button tone="secondary">{words.add}</Button>
        </Form>
      </Details>
      {plan.posts.length > 0 && <ShiftForms plan={plan} form={form} />}
    </section>
  )
}

function ShiftForms({ plan, form }: Parts) {
  const { language } = useView()
  const words = eventMessages(language)
  const more = eventChangeMessages(language)
  const here = `/begivenheder/${plan.event.id}`
  const shown: FormState = { ...form, values: { day: typedDay(plan.event.firstDay), needed: '2', ...form.values } }
  const who = [
    ...plan.colleagues.map(({ account, name }) => ({ value: `account:${account}`, label: name })),
    ...plan.volunteers.flatMap(({ id, details }) =>
      details ? [{ value: `volunteer:${id}`, label: `${details.name} (${words.volunteer})` }] : [],
    ),
  ]
  const shifts = plan.posts.flatMap((post) =>
    post.shifts.map(({ id, startsAt }) => ({ value: id, label: `${post.name} ${sayShift(startsAt, language)}` })),
  )
  return (
    <>
      <Details summary={more.addShift} open={form.values.what === 'shift'}>
        <Form action={here} label={more.addShift}>
          <HiddenFields values={{ what: 'shift', id: newId() }} />
          <Select
            form={shown}
            name="postId"
            label={words.post}
            options={plan.posts.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <DateField form={shown} name="day" label={words.firstDay} />
          <TextField form={shown} name="from" label={words.from} width="s" />
          <TextField form={shown} name="until" label={words.until} width="s" />
          <Checkbox form={shown} name="overnight" label={words.overnight} />
          <TextField form={shown} name="needed" label={words.needed} inputMode="numeric" width="xs" />
          <Button tone="secondary">{words.addShift}</Button>
        </Form>
      </Details>
      {shifts.length > 0 && (
        <Details summary={more.giveShift} open={form.values.what === 'give'}>
          <Form action={here} label={more.giveShift}>
            <HiddenFields values={{ what: 'give' }} />
            <Select form={form} name="shiftId" label={words.shift} options={shifts} />
            <Select form={form} name="who" label={words.who} options={who} />
            <Button tone="secondary">{words.give}</Button>
          </Form>
        </Details>
      )}
    </>
  )
}
