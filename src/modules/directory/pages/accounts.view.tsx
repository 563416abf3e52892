import {
  Button,
  ButtonLink,
  ButtonRow,
  EmptyState,
  ErrorSummary,
  FilterChips,
  Form,
  type FormState,
  Pagination,
  Row,
  RowList,
  StaffPage,
  Tag,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { accountMessages } from '../account-messages.ts'
import type { ListedAccount } from '../actions/list-accounts.ts'
import { roleMessages } from '../login-messages.ts'

type AccountsProps = {
  readonly list: {
    readonly items: readonly ListedAccount[]
    readonly page: number
    readonly pageSize: number
    readonly total: number
  }
  readonly disabled: boolean
  /** What was searched for, when the list is the answer to a search. */
  readonly search?: FormState<'words'>
}

/** Everybody who can sign in, a row each. */
export function AccountsView({ list, disabled, search }: AccountsProps) {
  const words = accountMessages(useView().language).list
  const hrefFor = (page: number) =>
    `/konti?${new URLSearchParams({ ...(disabled ? { lukkede: '1' } : {}), side: `${page}` })}`
  return (
    <StaffPage
      title={words.title}
      subtitle={words.subtitle}
      action={{ href: '/konti/ny', label: words.add, icon: 'person-add' }}
    >
      <ErrorSummary errors={search?.errors ?? []} />
      <Form action="/konti" label={words.searchButton} inline>
        <TextField form={search} name="words" label={words.search} maxLength={100} width="l" />
        <Button tone="secondary" icon="search">
          {words.searchButton}
        </Button>
        {search && (
          <ButtonLink href="/konti" tone="quiet">
            {words.showAll}
          </ButtonLink>
        )}
      </Form>
      {!search && (
        <FilterChips
          chips={[
            { href: '/konti', label: words.open, current: !disabled },
            { href: '/konti?lukkede=1', label: words.closed, current: disabled },
          ]}
        />
      )}
      <p>{words.found(list.total)}</p>
      <AccountRows items={list.items} />
      {!search && <Pagination page={list.page} pages={Math.ceil(list.total / list.pageSize)} hrefFor={hrefFor} />}
      <ButtonRow>
        <ButtonLink href="/konti/hvem-maa-hvad" tone="quiet" icon="list-bulleted">
          {words.whoMay}
        </ButtonLink>
        <ButtonLink href="/konti/login-roller" tone="quiet" icon="link">
          {words.fromLogin}
        </ButtonLink>
      </ButtonRow>
    </StaffPage>
  )
}

function AccountRows({ items }: { items: readonly ListedAccount[] }) {
  const { language } = useView()
  const words = accountMessages(language).list
  if (items.length === 0) return <EmptyState title={words.none} body={words.noneBody} />
  return (
    <RowList label={words.label}>
      {items.map((account) => (
        <Row
          key={account.id}
          href={`/konti/${account.id}`}
          icon="account"
          title={account.name}
          meta={[account.organisationName, account.title].filter(Boolean).join(' · ')}
          tags={<AccountTags account={account} />}
        />
      ))}
    </RowList>
  )
}

function AccountTags({ account }: { account: ListedAccount }) {
  const { language } = useView()
  const words = accountMessages(language).list
  const titles = [...new Set(account.roles.map(({ role }) => roleMessages(language)[role]))]
  return (
    <>
      {account.disabledAt && <Tag tone="neutral">{words.closedTag}</Tag>}
      {account.demonstration && <Tag tone="neutral">{words.invented}</Tag>}
      {titles.length === 0 && <Tag tone="amber">{words.noRole}</Tag>}
      {titles.map((title) => (
        <Tag key={title} tone="calm">
          {title}
        </Tag>
      ))}
    </>
  )
}
