import { roles } from '../../../kernel/actor.ts'
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  Form,
  type FormState,
  Select,
  StaffPage,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { accountMessages } from '../account-messages.ts'
import { newAccountDraft } from '../actions/add-account.ts'
import { roleMessages } from '../login-messages.ts'
import type { NewAccountFields } from './account.form.ts'

export type Place = { readonly id: string; readonly name: string }

/** Somebody new: who, where, and what they may. */
export function NewAccountView({
  organisations,
  form,
}: {
  organisations: readonly Place[]
  form: FormState<NewAccountFields>
}) {
  const { language } = useView()
  const words = accountMessages(language)
  return (
    <StaffPage title={words.add.title} subtitle={words.add.lead} back={{ href: '/konti', label: words.account.back }}>
      <ErrorSummary errors={form.errors} />
      <Form action="/konti/ny" draft={newAccountDraft}>
        <TextField form={form} name="name" label={words.add.name} maxLength={200} />
        <TextField form={form} name="email" label={words.add.email} type="email" maxLength={320} />
        <TextField form={form} name="title" label={words.add.jobTitle} maxLength={200} optional />
        <Select
          form={form}
          name="organisation"
          label={words.add.organisation}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <CheckboxGroup
          form={form}
          name="roles"
          label={words.add.roles}
          choices={roles.map((role) => ({ value: role, label: roleMessages(language)[role] }))}
        />
        <ButtonRow>
          <Button>{words.add.save}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
