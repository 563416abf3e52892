import {
  EmptyState,
  type FilterChip,
  FilterChips,
  Pagination,
  Row,
  RowList,
  StaffPage,
  Tag,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedOrganisation } from '../actions/open-organisation.ts'
import { type OrganisationKind, organisationKinds } from '../domain/organisation-kinds.ts'
import { directoryMessages } from '../messages.ts'
import { organisationMessages } from '../organisation-messages.ts'

type Props = {
  readonly list: {
    readonly organisations: readonly OpenedOrganisation['organisation'][]
    readonly total: number
    readonly page: number
    readonly pages: number
    readonly counts: ReadonlyMap<OrganisationKind, number>
    readonly mayWrite: boolean
  }
  readonly kind: OrganisationKind | undefined
  readonly state: 'open' | 'closed'
}

/** Places by name, narrowed by kind. */
export function OrganisationsView({ list, kind, state }: Props) {
  const words = organisationMessages(useView().language)
  return (
    <StaffPage
      title={words.title}
      subtitle={words.subtitle}
      action={list.mayWrite ? { href: '/organisationer/ny', label: words.add } : undefined}
    >
      <KindChips list={list} kind={kind} state={state} />
      <p>{words.found(list.total)}</p>
      {list.total === 0 ? <Nothing state={state} /> : <OrganisationRows list={list} />}
      <Pagination page={list.page} pages={list.pages} hrefFor={(page) => address({ kind, state, page })} />
    </StaffPage>
  )
}

function KindChips({ list, kind, state }: Props) {
  const { language } = useView()
  const words = organisationMessages(language)
  const { kinds } = directoryMessages(language)
  const present = organisationKinds.filter((each) => each === kind || (state === 'open' && list.counts.get(each)))
  const chips: FilterChip[] = [
    { href: '/organisationer', label: words.all, current: !kind && state === 'open' },
    ...present.map((each) => ({
      href: address({ kind: each, state: 'open' }),
      label: kinds[each],
      count: state === 'open' ? (list.counts.get(each) ?? 0) : undefined,
      current: each === kind && state === 'open',
    })),
    { href: '/organisationer?lukkede=1', label: words.closed, current: state === 'closed' },
  ]
  return <FilterChips chips={chips} label={words.filter} />
}

function OrganisationRows({ list }: Pick<Props, 'list'>) {
  const { language } = useView()
  const words = organisationMessages(language)
  const { kinds } = directoryMessages(language)
  return (
    <RowList label={words.title}>
      {list.organisations.map(({ id, kind, name, town, phone, closed }) => (
        <Row
          key={id}
          href={`/organisationer/${id}`}
          title={name}
          icon="business"
          meta={[kinds[kind], town, phone].filter(Boolean).join(' · ')}
          tags={closed ? <Tag>{words.closedTag}</Tag> : undefined}
        />
      ))}
    </RowList>
  )
}

function Nothing({ state }: Pick<Props, 'state'>) {
  const words = organisationMessages(useView().language)
  return state === 'closed' ? (
    <EmptyState title={words.noneClosed} />
  ) : (
    <EmptyState title={words.none} body={words.noneBody} />
  )
}

function address({ kind, state, page }: { kind: OrganisationKind | undefined; state: string; page?: number }): string {
  const query = new URLSearchParams({
    ...(kind ? { slags: kind } : {}),
    ...(state === 'closed' ? { lukkede: '1' } : {}),
    ...(page && page > 1 ? { side: String(page) } : {}),
  })
  return query.size > 0 ? `/organisationer?${query}` : '/organisationer'
}
