import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  Choices,
  CopyBox,
  ErrorSummary,
  Form,
  type FormState,
  fieldValue,
  HiddenFields,
  StaffPage,
  TextField,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import type { MadeToken, Scope } from '../actions/create-token.ts'
import { tokenLifetimes } from '../domain/token-lifetimes.ts'
import { permissionMessages } from '../permission-messages.ts'
import { profileMessages } from '../profile-messages.ts'
import type { TokenFields } from './personal-token.form.ts'

/** What the token is for, what it may, and for how long. */
export function NewTokenView({ permissions, form }: { permissions: readonly Scope[]; form: FormState<TokenFields> }) {
  const { language } = useView()
  const words = profileMessages(language).make
  const titles = permissionMessages(language)
  return (
    <StaffPage title={words.title} back={{ href: '/profil', label: words.back }}>
      <ErrorSummary errors={form.errors} />
      <Form action="/profil/noegler/ny">
        <HiddenFields values={{ key: fieldValue(form, 'key') }} />
        <TextField form={form} name="name" label={words.name} hint={words.nameHint} maxLength={100} />
        <CheckboxGroup
          form={form}
          name="scopes"
          label={words.scopes}
          hint={words.scopesHint}
          choices={permissions.map((scope) => ({ value: scope, label: titles[scope] }))}
        />
        <Choices
          form={form}
          name="days"
          label={words.days}
          choices={tokenLifetimes.map((days) => ({ value: days, label: words.daysOf[days] }))}
        />
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

/** The token, this once. */
export function TokenMadeView({ token }: { token: MadeToken }) {
  const { language } = useView()
  const words = profileMessages(language)
  return (
    <StaffPage title={words.made.title}>
      <Alert tone="warning" announce>
        <p>{words.made.once}</p>
      </Alert>
      <CopyBox code={token.secret} label={words.made.label} whole />
      <p>
        {words.made.use} <code>Authorization: Bearer medspil_…</code>
      </p>
      <p>
        {words.made.until} <Time at={token.expiresAt} />.
      </p>
      <ButtonLink href="/profil" tone="secondary">
        {words.make.back}
      </ButtonLink>
    </StaffPage>
  )
}
