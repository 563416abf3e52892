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
  IdentityBar,
  Notice,
  Select,
  StaffPage,
  Table,
  Time,
  useView,
  VisuallyHidden,
} from '../../../platform/ui/index.ts'
import { accountMessages } from '../account-messages.ts'
import type { HeldRole, OpenedAccount } from '../actions/open-account.ts'
import { roleMessages } from '../login-messages.ts'
import type { RoleFields } from './account.form.ts'
import type { Place } from './new-account.view.tsx'

type AccountProps = { readonly opened: OpenedAccount; readonly form: FormState<RoleFields>; readonly saved: boolean }

/** One account: facts, roles, one more role, and the switch. One's own can be seen and not changed. */
export function AccountView({ opened, form, saved }: AccountProps) {
  const words = accountMessages(useView().language).account
  const { account, isOwn, organisations } = opened
  return (
    <StaffPage
      title={words.title}
      identity={<IdentityBar name={account.name} />}
      back={{ href: '/konti', label: words.back }}
    >
      <ErrorSummary errors={form.errors} />
      {saved && form.errors.length === 0 && (
        <Alert tone="success" announce>
          <p>{words.saved}</p>
        </Alert>
      )}
      {isOwn && (
        <Notice>
          <p>{words.own}</p>
        </Notice>
      )}
      {account.disabledAt && (
        <Alert tone="warning" title={words.closedTitle}>
          <Time at={account.disabledAt} />
        </Alert>
      )}
      <Facts opened={opened} />
      <Roles opened={opened} />
      {!isOwn && !account.disabledAt && <GiveRole account={account.id} organisations={organisations} form={form} />}
      {!isOwn && <OpenOrClosed account={account} />}
    </StaffPage>
  )
}

function Facts({ opened: { account, lastSeen } }: { opened: OpenedAccount }) {
  const words = accountMessages(useView().language).account
  const facts = [
    { term: words.name, value: account.name },
    { term: words.email, value: account.email ?? words.none },
    { term: words.jobTitle, value: account.title || words.none },
    { term: words.organisation, value: account.organisationName },
    { term: words.created, value: <Time at={account.createdAt} /> },
    { term: words.lastSeen, value: lastSeen ? <Time at={lastSeen} ago /> : words.never },
  ]
  return <DescriptionList label={words.facts} facts={facts} />
}

function Roles({ opened: { account, roles: held, isOwn } }: { opened: OpenedAccount }) {
  const { language } = useView()
  const words = accountMessages(language).account
  if (held.length === 0) {
    return (
      <Alert tone="warning" title={words.roles}>
        <p>{words.noRoles}</p>
      </Alert>
    )
  }
  const columns = [
    { header: words.role, cell: ({ role }: HeldRole) => roleMessages(language)[role], rowHeading: true },
    { header: words.organisation, cell: (role: HeldRole) => role.organisationName },
    { header: words.source, cell: (role: HeldRole) => words.sources[role.source] },
    { header: words.since, cell: (role: HeldRole) => <Time at={role.givenAt} /> },
  ]
  const end = { header: words.end, cell: (role: HeldRole) => <EndRole account={account.id} held={role} /> }
  return (
    <Table caption={words.roles} columns={isOwn ? columns : [...columns, end]} rows={held} rowKey={(role) => role.id} />
  )
}

function EndRole({ account, held }: { account: string; held: HeldRole }) {
  const { language } = useView()
  const words = accountMessages(language).account
  return (
    <Form action={`/konti/${account}/roller/fjern`} compact>
      <HiddenFields values={{ assignment: held.id }} />
      <Button tone="quiet" small>
        {words.end}
        <VisuallyHidden>
          {' '}
          {roleMessages(language)[held.role]}, {held.organisationName}
        </VisuallyHidden>
      </Button>
    </Form>
  )
}

function GiveRole({
  account,
  organisations,
  form,
}: {
  account: string
  organisations: readonly Place[]
  form: FormState<RoleFields>
}) {
  const { language } = useView()
  const words = accountMessages(language).account
  return (
    <Form action={`/konti/${account}/roller`} label={words.give}>
      <Fieldset legend={words.give}>
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
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <ButtonRow>
          <Button tone="secondary">{words.giveButton}</Button>
        </ButtonRow>
      </Fieldset>
    </Form>
  )
}

function OpenOrClosed({ account }: { account: OpenedAccount['account'] }) {
  const words = accountMessages(useView().language).account
  const isClosed = account.disabledAt !== null
  return (
    <Form action={`/konti/${account.id}/${isClosed ? 'aabn' : 'luk'}`} label={isClosed ? words.enable : words.disable}>
      <Fieldset legend={isClosed ? words.enable : words.disable} hint={isClosed ? words.enableText : words.disableText}>
        <ButtonRow>
          <Button tone={isClosed ? 'secondary' : 'danger'}>{isClosed ? words.enable : words.disable}</Button>
        </ButtonRow>
      </Fieldset>
    </Form>
  )
}
