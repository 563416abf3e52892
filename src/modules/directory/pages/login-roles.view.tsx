import { roles } from '../../../kernel/actor.ts'
import {
  Alert,
  Button,
  ButtonRow,
  DescriptionList,
  ErrorSummary,
  Fieldset,
  Form,
  type FormState,
  HiddenFields,
  Select,
  StaffPage,
  Table,
  TextField,
  useView,
  VisuallyHidden,
} from '../../../platform/ui/index.ts'
import { accessMessages } from '../access-messages.ts'
import { accountMessages } from '../account-messages.ts'
import type { LoginRoleLine, LoginRoleTable } from '../actions/login-role-table.ts'
import { roleMessages } from '../login-messages.ts'
import type { LoginRoleFields } from './account.form.ts'

type FormOfPage = FormState<LoginRoleFields | 'claim'>

/** What the municipality's login gives: the fixed names, then the municipality's own. */
export function LoginRolesView({ table, form, saved }: { table: LoginRoleTable; form: FormOfPage; saved: boolean }) {
  const { language } = useView()
  const words = accessMessages(language).loginRoles
  const account = accountMessages(language).account
  return (
    <StaffPage title={words.title} subtitle={words.lead} back={{ href: '/konti', label: account.back }}>
      <ErrorSummary errors={form.errors} />
      {saved && form.errors.length === 0 && (
        <Alert tone="success" announce>
          <p>{account.saved}</p>
        </Alert>
      )}
      <OwnNames table={table} />
      <AddName table={table} form={form} />
      <ClaimName claim={table.claim} form={form} />
      <h2>{words.stable}</h2>
      <p>{words.stableText}</p>
      <DescriptionList
        label={words.stable}
        facts={table.stable.map(({ role, value }) => ({ term: roleMessages(language)[role], value }))}
      />
    </StaffPage>
  )
}

function OwnNames({ table }: { table: LoginRoleTable }) {
  const { language } = useView()
  const words = accessMessages(language).loginRoles
  if (table.rows.length === 0) return <p>{words.none}</p>
  return (
    <Table
      caption={words.table}
      columns={[
        { header: words.value, cell: (row: LoginRoleLine) => row.value, rowHeading: true },
        { header: words.role, cell: (row: LoginRoleLine) => roleMessages(language)[row.role] },
        {
          header: words.organisation,
          cell: (row: LoginRoleLine) => row.organisationName ?? words.closedOrganisation,
        },
        { header: words.remove, cell: (row: LoginRoleLine) => <RemoveName row={row} /> },
      ]}
      rows={table.rows}
      rowKey={(row) => `${row.value} ${row.role} ${row.organisation}`}
    />
  )
}

function RemoveName({ row }: { row: LoginRoleLine }) {
  const words = accessMessages(useView().language).loginRoles
  return (
    <Form action="/konti/login-roller/fjern" compact>
      <HiddenFields values={{ value: row.value, role: row.role, organisation: row.organisation }} />
      <Button tone="quiet" small>
        {words.remove}
        <VisuallyHidden> {row.value}</VisuallyHidden>
      </Button>
    </Form>
  )
}

function AddName({ table, form }: { table: LoginRoleTable; form: FormOfPage }) {
  const { language } = useView()
  const words = accessMessages(language).loginRoles
  return (
    <Form action="/konti/login-roller" label={words.add}>
      <Fieldset legend={words.add}>
        <TextField form={form} name="value" label={words.value} maxLength={500} spellcheck={false} />
        <Select
          form={form}
          name="role"
          label={words.role}
          options={roles.map((role) => ({ value: role, label: roleMessages(language)[role] }))}
        />
        <Select
          form={form}
          name="organisation"
          label={words.organisation}
          options={table.organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <ButtonRow>
          <Button>{words.addButton}</Button>
        </ButtonRow>
      </Fieldset>
    </Form>
  )
}

function ClaimName({ claim, form }: { claim: string; form: FormOfPage }) {
  const words = accessMessages(useView().language).loginRoles
  return (
    <Form action="/konti/login-roller/navn" label={words.claim}>
      <TextField
        form={form}
        name="claim"
        value={claim}
        label={words.claim}
        hint={words.claimHint}
        maxLength={200}
        width="m"
        spellcheck={false}
      />
      <ButtonRow>
        <Button tone="secondary">{words.claimSave}</Button>
      </ButtonRow>
    </Form>
  )
}
