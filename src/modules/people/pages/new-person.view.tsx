import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  StaffPage,
  useView,
} from '../../../platform/ui/index.ts'
import type { School } from '../actions/open-person-form.ts'
import { peopleMessages } from '../messages.ts'
import type { PersonFields } from './person.form.ts'
import { PersonFormFields } from './person-fields.view.tsx'

/** Somebody new: only what is needed, and a name is not. */
export function NewPersonView({ form, schools }: { form: FormState<PersonFields>; schools: readonly School[] }) {
  const words = peopleMessages(useView().language)
  return (
    <StaffPage title={words.newTitle} subtitle={words.newLead} back={{ href: '/sager/ny', label: words.backToSearch }}>
      <ErrorSummary errors={form.errors} />
      <Form action="/personer/ny">
        <PersonFormFields form={form} schools={schools} />
        <ButtonRow>
          <Button>{words.register}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
