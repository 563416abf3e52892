import type { Language } from '../../../kernel/language.ts'
import {
  Button,
  ButtonRow,
  EmptyState,
  type FilterChip,
  FilterChips,
  Form,
  freshForm,
  HiddenFields,
  Pagination,
  Row,
  RowList,
  Select,
  StaffPage,
  Tag,
  useView,
} from '../../../platform/ui/index.ts'
import type { District, Place } from '../domain/place.ts'
import { placeKindWords } from '../domain/place-kind-words.ts'
import { placeKinds } from '../domain/place-kinds.ts'
import { inOrder, noDistrict, type PlacesAsked, placeOrders, placesAddress, placesIn } from '../domain/place-list.ts'
import { placeMessages } from '../messages.ts'

type Props = {
  /** All that fit the state; narrowed, ordered and leafed here. */
  readonly places: readonly Place[]
  readonly districts: readonly District[]
  readonly asked: PlacesAsked
  readonly mayWrite: boolean
  /** Where a place leads for this reader. */
  readonly hrefOf: (place: Place) => string
}

const pageSize = 25

/** Places, narrowed by kind and district, by name, town or district. */
export function PlacesView({ places, districts, asked, mayWrite, hrefOf }: Props) {
  const { language } = useView()
  const words = placeMessages(language)
  const near = placesIn(places, asked.district)
  const fitting = asked.kind ? near.filter((place) => place.kind === asked.kind) : near
  const pages = Math.max(1, Math.ceil(fitting.length / pageSize))
  const shown = inOrder(fitting, asked.order).slice((asked.page - 1) * pageSize, asked.page * pageSize)
  const isNarrowed = asked.kind !== undefined || asked.state === 'closed' || asked.district !== ''
  return (
    <StaffPage
      title={words.title}
      subtitle={words.subtitle}
      action={mayWrite ? { href: '/steder/nyt', label: words.add } : undefined}
    >
      <FilterChips chips={chipsOf(near, asked, language)} label={words.filter} />
      <Narrow districts={districts} asked={asked} />
      <p>
        {words.found(fitting.length)}
        {' · '}
        <a href="/steder/distrikter">{words.districts}</a>
      </p>
      {fitting.length === 0 ? <Nothing isNarrowed={isNarrowed} /> : null}
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
      <Pagination page={asked.page} pages={pages} hrefFor={(page) => placesAddress({ ...asked, page })} />
    </StaffPage>
  )
}

function Narrow({ districts, asked }: Pick<Props, 'districts' | 'asked'>) {
  const words = placeMessages(useView().language)
  const form = freshForm({ distrikt: asked.district, orden: asked.order })
  const kept = { ...(asked.kind ? { slags: asked.kind } : {}), ...(asked.state === 'closed' ? { lukkede: '1' } : {}) }
  return (
    <Form action="/steder" method="get" inline>
      <HiddenFields values={kept} />
      <Select
        form={form}
        name="distrikt"
        label={words.district}
        empty={words.anyDistrict}
        options={[
          ...districts.map(({ id, name }) => ({ value: id, label: name })),
          { value: noDistrict, label: words.noDistrict },
        ]}
      />
      <Select
        form={form}
        name="orden"
        label={words.order}
        options={placeOrders.map((value) => ({ value, label: words.orders[value] }))}
      />
      <ButtonRow>
        <Button tone="secondary">{words.show}</Button>
      </ButtonRow>
    </Form>
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

function chipsOf(places: readonly Place[], asked: PlacesAsked, language: Language): FilterChip[] {
  const words = placeMessages(language)
  const { kind, state } = asked
  const open = state === 'open'
  const first = { ...asked, page: 1 }
  const present = placeKinds.filter((each) => each === kind || (open && places.some((place) => place.kind === each)))
  return [
    {
      href: placesAddress({ ...first, kind: undefined, state: 'open' }),
      label: words.all,
      current: !kind && open,
    },
    ...present.map((each) => ({
      href: placesAddress({ ...first, kind: each, state: 'open' }),
      label: placeKindWords[language][each],
      count: open ? places.filter((place) => place.kind === each).length : undefined,
      current: each === kind && open,
    })),
    { href: placesAddress({ ...first, kind: undefined, state: 'closed' }), label: words.closed, current: !open },
  ]
}
