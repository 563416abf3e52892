import type { Language } from '../../../kernel/language.ts'
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
import type { Place } from '../domain/place.ts'
import { placeKindWords } from '../domain/place-kind-words.ts'
import { type PlaceKind, placeKinds } from '../domain/place-kinds.ts'
import { placeMessages } from '../messages.ts'

type Props = {
  /** All that fit the state; narrowed by kind and leafed here. */
  readonly places: readonly Place[]
  readonly kind: PlaceKind | undefined
  readonly state: 'open' | 'closed'
  readonly page: number
  readonly mayWrite: boolean
  /** Where a place leads for this reader. */
  readonly hrefOf: (place: Place) => string
}

const pageSize = 25

/** Places by name, narrowed by kind. */
export function PlacesView({ places, kind, state, page, mayWrite, hrefOf }: Props) {
  const { language } = useView()
  const words = placeMessages(language)
  const fitting = kind ? places.filter((place) => place.kind === kind) : places
  const pages = Math.max(1, Math.ceil(fitting.length / pageSize))
  const shown = fitting.slice((page - 1) * pageSize, page * pageSize)
  return (
    <StaffPage
      title={words.title}
      subtitle={words.subtitle}
      action={mayWrite ? { href: '/steder/nyt', label: words.add } : undefined}
    >
      <FilterChips chips={chipsOf(places, kind, state, language)} label={words.filter} />
      <p>
        {words.found(fitting.length)}
        {' · '}
        <a href="/steder/distrikter">{words.districts}</a>
      </p>
      {fitting.length === 0 ? <Nothing isNarrowed={kind !== undefined || state === 'closed'} /> : null}
      <RowList label={words.title}>
        {shown.map((place) => (
          <Row
            key={place.id}
            href={hrefOf(place)}
            title={place.name}
            icon="location"
            meta={[placeKindWords[language][place.kind], place.town, place.district?.name].filter(Boolean).join(' · ')}
            tags={<PlaceTags place={place} />}
          />
        ))}
      </RowList>
      <Pagination page={page} pages={pages} hrefFor={(leaf) => address(kind, state, leaf)} />
    </StaffPage>
  )
}

function PlaceTags({ place }: { readonly place: Place }) {
  const words = placeMessages(useView().language)
  if (place.closedOn) return <Tag>{words.closedTag}</Tag>
  return place.position ? null : <Tag>{words.noPosition}</Tag>
}

function Nothing({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const words = placeMessages(useView().language)
  return isNarrowed ? <EmptyState title={words.noneFound} /> : <EmptyState title={words.none} body={words.noneBody} />
}

function chipsOf(
  places: readonly Place[],
  kind: Props['kind'],
  state: Props['state'],
  language: Language,
): FilterChip[] {
  const words = placeMessages(language)
  const open = state === 'open'
  const present = placeKinds.filter((each) => each === kind || (open && places.some((place) => place.kind === each)))
  return [
    { href: '/steder', label: words.all, current: !kind && open },
    ...present.map((each) => ({
      href: address(each, 'open', 1),
      label: placeKindWords[language][each],
      count: open ? places.filter((place) => place.kind === each).length : undefined,
      current: each === kind && open,
    })),
    { href: '/steder?lukkede=1', label: words.closed, current: !open },
  ]
}

function address(kind: PlaceKind | undefined, state: string, page: number): string {
  const query = new URLSearchParams({
    ...(kind ? { slags: kind } : {}),
    ...(state === 'closed' ? { lukkede: '1' } : {}),
    ...(page > 1 ? { side: String(page) } : {}),
  })
  return query.size > 0 ? `/steder?${query}` : '/steder'
}
