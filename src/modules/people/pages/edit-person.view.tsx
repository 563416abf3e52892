import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  IdentityBar,
  StaffPage,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedPerson } from '../actions/open-person.ts'
import { personDraft, type School } from '../actions/open-person-form.ts'
import { peopleMessages } from '../messages.ts'
import type { PersonFields } from './person.form.ts'
import { PersonFormFields } from './person-fields.view.tsx'

/** What is kept of a person, to be put right: most often a name that was found later. */
export function EditPersonView({
  person,
  form,
  schools,
}: {
  person: OpenedPerson
  form: FormState<PersonFields>
  schools: readonly School[]
}) {
  const words = peopleMessages(useView().language)
  const here = `/personer/${person.id}`
  return (
    <StaffPage
      title={words.editTitle}
      identity={<IdentityBar name={person.name} age={person.age ?? undefined} />}
      back={{ href: here, label: words.backToPerson }}
    >
      <ErrorSummary errors={form.errors} />
      <Form action={`${here}/ret`} draft={personDraft(person.id)}>
        <PersonFormFields form={form} schools={schools} maskedCpr={person.maskedCpr} />
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
