import {
  Alert,
  Button,
  ButtonRow,
  DescriptionList,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  fieldValue,
  HiddenFields,
  StaffPage,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { PlaceContact } from '../actions/open-place.ts'
import type { Place } from '../domain/place.ts'
import { placeDetailMessages } from '../place-detail-messages.ts'
import type { ContactFields } from './place-detail.form.ts'

type Props = {
  readonly place: Place
  readonly contacts: readonly PlaceContact[]
  readonly atWork: readonly { readonly name: string; readonly title: string }[]
  readonly mayWrite: boolean
  readonly form: FormState<ContactFields>
  readonly saved: boolean
}

/** Whom one asks for at a place, those who work there besides, and a form for one more. */
export function PlaceContactsView({ place, contacts, atWork, mayWrite, form, saved }: Props) {
  const words = placeDetailMessages(useView().language)
  return (
    <StaffPage
      title={words.contacts}
      subtitle={place.name}
      back={{ href: `/steder/${place.id}`, label: words.backToPlace }}
    >
      {saved && <Alert tone="success" title={words.saved} announce />}
      <ErrorSummary errors={form.errors} />
      {contacts.length === 0 && <EmptyState title={words.noContacts} body={words.noContactsBody} />}
      {contacts.map((contact) => (
        <Contact key={contact.id} place={place} contact={contact} mayWrite={mayWrite} />
      ))}
      {atWork.length > 0 && (
        <section>
          <h2>{words.atWork}</h2>
          <DescriptionList
            label={words.atWork}
            facts={atWork.map(({ name, title }) => ({ term: name, value: title }))}
          />
        </section>
      )}
      {mayWrite && <NewContact place={place} form={form} />}
    </StaffPage>
  )
}

function Contact({ place, contact, mayWrite }: { place: Place; contact: PlaceContact; mayWrite: boolean }) {
  const words = placeDetailMessages(useView().language)
  const facts = [
    { term: words.titleOf, value: contact.title },
    { term: words.phone, value: contact.phone },
    { term: words.email, value: contact.email },
  ].filter(({ value }) => value !== '')
  return (
    <section>
      <h2>{contact.name}</h2>
      {facts.length > 0 && <DescriptionList label={contact.name} facts={facts} />}
      {mayWrite && (
        <Form action={`/steder/${place.id}/kontakter/${contact.id}/slut`} label={words.end(contact.name)} compact>
          <Button tone="quiet">{words.end(contact.name)}</Button>
        </Form>
      )}
    </section>
  )
}

function NewContact({ place, form }: { place: Place; form: FormState<ContactFields> }) {
  const words = placeDetailMessages(useView().language)
  return (
    <section>
      <h2>{words.addContact}</h2>
      <Form action={`/steder/${place.id}/kontakter`} label={words.addContact}>
        <HiddenFields values={{ submissionKey: fieldValue(form, 'submissionKey') }} />
        <TextField form={form} name="name" label={words.name} width="l" />
        <TextField form={form} name="title" label={words.titleOf} width="l" optional />
        <TextField form={form} name="phone" label={words.phone} width="m" optional />
        <TextField form={form} name="email" label={words.email} width="l" optional />
        <ButtonRow>
          <Button icon="plus">{words.add}</Button>
        </ButtonRow>
      </Form>
    </section>
  )
}
