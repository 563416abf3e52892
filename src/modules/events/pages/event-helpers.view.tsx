import { newId } from '../../../kernel/ids.ts'
import {
  Button,
  DescriptionList,
  Details,
  Form,
  type FormState,
  HiddenFields,
  Select,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedEvent } from '../actions/open-event.ts'
import { contactParts } from '../domain/event-lists.ts'
import { eventChangeMessages } from '../event-change-messages.ts'
import { eventMessages } from '../messages.ts'
import { CallLink } from './call-link.tsx'
import { Remove } from './remove-form.view.tsx'

type Parts = { plan: OpenedEvent; form: FormState }

const isOn = ({ event }: OpenedEvent) => event.status !== 'cancelled'

/** Whom to call that night, and one more. */
export function Contacts({ plan, form }: Parts) {
  const { language } = useView()
  const words = eventMessages(language)
  const more = eventChangeMessages(language)
  const here = `/begivenheder/${plan.event.id}`
  const options = contactParts.map((value) => ({ value, label: words.parts[value] }))
  return (
    <section>
      <h2>{words.contacts}</h2>
      {plan.contacts.length === 0 && <p>{more.noContacts}</p>}
      {plan.contacts.length > 0 && (
        <DescriptionList
          facts={plan.contacts.map(({ id, part, name, phone }) => ({
            term: words.parts[part],
            value: (
              <>
                {name} <CallLink phone={phone} />
              </>
            ),
            button: isOn(plan) ? <Remove here={here} what="remove-contact" id={id} name={name} /> : undefined,
          }))}
        />
      )}
      {isOn(plan) && (
        <Details summary={more.addContact} open={form.values.what === 'contact'}>
          <Form action={here} label={more.addContact}>
            <HiddenFields values={{ what: 'contact', id: newId() }} />
            <Select form={form} name="part" label={words.part} options={options} />
            <TextField form={form} name="contactName" label={words.name} maxLength={200} />
            <TextField form={form} name="contactPhone" label={words.phone} type="tel" maxLength={50} optional />
            <Button tone="secondary">{words.add}</Button>
          </Form>
        </Details>
      )}
    </section>
  )
}

/** The grown-ups who help, and one more. */
export function Volunteers({ plan, form }: Parts) {
  const { language } = useView()
  const words = eventMessages(language)
  const more = eventChangeMessages(language)
  const here = `/begivenheder/${plan.event.id}`
  return (
    <section>
      <h2>{words.volunteers}</h2>
      <p>{words.volunteersKept}</p>
      {plan.volunteers.length === 0 && <p>{more.noVolunteers}</p>}
      {plan.volunteers.length > 0 && (
        <DescriptionList
          facts={plan.volunteers.map(({ id, details }) => ({
            term: details ? details.name : words.erased,
            value: <CallLink phone={details?.phone ?? ''} />,
            button: details ? <Remove here={here} what="forget" id={id} name={details.name} /> : undefined,
          }))}
        />
      )}
      {isOn(plan) && (
        <Details summary={more.addVolunteer} open={form.values.what === 'volunteer'}>
          <Form action={here} label={more.addVolunteer}>
            <HiddenFields values={{ what: 'volunteer', id: newId() }} />
            <TextField form={form} name="volunteerName" label={words.name} maxLength={200} />
            <TextField form={form} name="volunteerPhone" label={words.phone} type="tel" maxLength={50} optional />
            <Button tone="secondary">{words.add}</Button>
          </Form>
        </Details>
      )}
    </section>
  )
}
