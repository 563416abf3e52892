import { newId } from '../../../kernel/ids.ts'
import { Button, Details, Form, type FormState, HiddenFields, Select, useView } from '../../../platform/ui/index.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import type { OpenedEvent } from '../actions/open-event.ts'
import { eventChangeMessages } from '../event-change-messages.ts'
import { eventMessages } from '../messages.ts'
import { Shift } from './event-shift.view.tsx'
import { Remove } from './remove-form.view.tsx'
import { PostFields, ShiftFields } from './roster-fields.view.tsx'

type Parts = { plan: OpenedEvent; form: FormState }
type OpenedPost = OpenedEvent['posts'][number]

/** The posts of an event with their shifts, who has them and how many are missing. */
export function Roster({ plan, form }: Parts) {
  const { language } = useView()
  const words = eventMessages(language)
  const more = eventChangeMessages(language)
  const isOn = plan.event.status !== 'cancelled'
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
          {post.shifts.length === 0 && <p>{more.noShifts}</p>}
          {post.shifts.map((shift) => (
            <Shift key={shift.id} plan={plan} shift={shift} form={form} />
          ))}
          {isOn && <ChangePost plan={plan} post={post} form={form} />}
        </section>
      ))}
      {isOn && <AddPost plan={plan} form={form} />}
      {isOn && plan.posts.length > 0 && <AddShift plan={plan} form={form} />}
    </section>
  )
}

function ChangePost({ plan, post, form }: Parts & { post: OpenedPost }) {
  const more = eventChangeMessages(useView().language)
  const here = `/begivenheder/${plan.event.id}`
  const isOpen = form.values.what === 'change-post' && form.values.id === post.id
  const kept: FormState = { errors: [], values: { postName: post.name, postPlace: post.place ?? '' } }
  const isGone = post.place !== null && !plan.places.some(({ id }) => id === post.place)
  const places = isGone ? [{ id: post.place ?? '', name: post.placeName ?? '' }, ...plan.places] : plan.places
  return (
    <Details summary={more.changePost(post.name)} open={isOpen}>
      <Form action={here}>
        <HiddenFields values={{ what: 'change-post', id: post.id }} />
        <PostFields
          form={isOpen ? form : kept}
          of={isOpen ? undefined : post.id}
          places={places}
          label={more.postName}
        />
        <Button tone="secondary">{more.savePost}</Button>
      </Form>
      {post.shifts.length === 0 && <Remove here={here} what="remove-post" id={post.id} label={more.removePost} />}
    </Details>
  )
}

function AddPost({ plan, form }: Parts) {
  const { language } = useView()
  const words = eventMessages(language)
  const more = eventChangeMessages(language)
  const isOpen = form.values.what === 'post'
  return (
    <Details summary={more.addPost} open={isOpen}>
      <Form action={`/begivenheder/${plan.event.id}`} label={more.addPost}>
        <HiddenFields values={{ what: 'post', id: newId() }} />
        <PostFields
          form={isOpen ? form : { errors: [], values: {} }}
          of={isOpen ? undefined : 'new'}
          places={plan.places}
          label={words.postName}
        />
        <Button tone="secondary">{words.add}</Button>
      </Form>
    </Details>
  )
}

function AddShift({ plan, form }: Parts) {
  const { language } = useView()
  const words = eventMessages(language)
  const more = eventChangeMessages(language)
  const isOpen = form.values.what === 'shift'
  const fresh: FormState = { errors: [], values: { day: typedDay(plan.event.firstDay), needed: '2' } }
  const shown = isOpen ? form : fresh
  return (
    <Details summary={more.addShift} open={isOpen}>
      <Form action={`/begivenheder/${plan.event.id}`} label={more.addShift}>
        <HiddenFields values={{ what: 'shift', id: newId() }} />
        <Select
          form={shown}
          name="postId"
          label={words.post}
          options={plan.posts.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <ShiftFields form={shown} of={isOpen ? undefined : 'new'} />
        <Button tone="secondary">{words.addShift}</Button>
      </Form>
    </Details>
  )
}
