import { daysBetween, type PlainDate } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/language.ts'
import {
  type Column,
  Day,
  EmptyState,
  FilterChips,
  Pagination,
  StaffPage,
  Table,
  Tag,
  useView,
} from '../../../platform/ui/index.ts'
import { type PlaceKind, placeKinds, placeKindWords } from '../../places/index.ts'
import type { BoardRow } from '../actions/open-board.ts'
import { cadenceMessages } from '../cadence-messages.ts'
import type { CadenceStanding, CadenceState } from '../domain/visit-cadence.ts'

type Props = {
  readonly rows: readonly BoardRow[]
  /** How many places there are before any is narrowed away. */
  readonly all: number
  /** The kinds there are any of. */
  readonly kinds: ReadonlySet<PlaceKind>
  readonly keepers: readonly { readonly id: string; readonly name: string }[]
  readonly today: PlainDate
  readonly kind: PlaceKind | null
  readonly keeper: string | null
  readonly page: number
  readonly pages: number
}

const tones = {
  broken: 'red',
  amber: 'amber',
  calm: 'calm',
  'off-season': 'neutral',
  'as-needed': 'neutral',
} as const satisfies Record<CadenceState, string>

/** The days-since board: the most urgent place on top. */
export function CadenceBoardView({ rows, all, kinds, keepers, today, kind, keeper, page, pages }: Props) {
  const { language } = useView()
  const words = cadenceMessages(language)
  return (
    <StaffPage title={words.boardTitle} subtitle={words.boardSubtitle} wide>
      <FilterChips
        label={words.rooms}
        chips={[
          { href: '/opsoegende', label: words.boardShort, current: true },
          { href: '/opsoegende/plan', label: words.plan, current: false },
          { href: '/opsoegende/runde', label: words.round, current: false },
          { href: '/opsoegende/overholdelse', label: words.compliance, current: false },
          { href: '/besoeg', label: words.visits, current: false },
          { href: '/kort', label: words.map, current: false },
          { href: '/opsoegende/tal', label: words.figures, current: false },
        ]}
      />
      {all === 0 ? (
        <EmptyState
          title={words.noPlaces}
          body={words.noPlacesBody}
          action={{ href: '/steder/nyt', label: words.addPlace }}
        />
      ) : (
        <>
          <BoardFilters keepers={keepers} kinds={kinds} kind={kind} keeper={keeper} />
          {rows.length === 0 ? (
            <EmptyState title={words.noneMatch} action={{ href: '/opsoegende', label: words.showAll }} />
          ) : (
            <Table
              caption={words.boardCaption}
              columns={columns(language, today)}
              rows={rows}
              rowKey={({ place }) => place.id}
            />
          )}
          <Pagination page={page} pages={pages} hrefFor={(side) => address(kind, keeper, side)} />
        </>
      )}
    </StaffPage>
  )
}

/** Days since, of the days allowed where there is a promise; plain days where there is none, and a line for never. */
export function ageText(
  { age, rule }: Pick<CadenceStanding, 'age' | 'rule'>,
  { lastOn, today }: { readonly lastOn: PlainDate | null; readonly today: PlainDate },
  words: ReturnType<typeof cadenceMessages>,
): string {
  if (rule?.everyDays) return words.ageOf(age, rule.everyDays)
  return lastOn === null ? '–' : String(daysBetween(lastOn, today))
}

/** How a place stands, in words and with a shape of its own. */
export function StateTag({ state }: { state: CadenceState }) {
  return <Tag tone={tones[state]}>{cadenceMessages(useView().language).states[state]}</Tag>
}

function BoardFilters({ keepers, kinds, kind, keeper }: Pick<Props, 'keepers' | 'kinds' | 'kind' | 'keeper'>) {
  const { language } = useView()
  const words = cadenceMessages(language)
  const people = [{ id: 'mine', name: words.mine }, { id: 'none', name: words.nobody }, ...keepers]
  return (
    <>
      <FilterChips
        label={words.byKind}
        chips={[
          { href: address(null, keeper), label: words.all, current: kind === null },
          ...placeKinds
            .filter((each) => each === kind || kinds.has(each))
            .map((each) => ({
              href: address(each, keeper),
              label: placeKindWords[language][each],
              current: kind === each,
            })),
        ]}
      />
      <FilterChips
        label={words.byKeeper}
        chips={[
          { href: address(kind, null), label: words.all, current: keeper === null },
          ...people.map(({ id, name }) => ({ href: address(kind, id), label: name, current: keeper === id })),
        ]}
      />
    </>
  )
}

function address(kind: string | null, keeper: string | null, page = 1): string {
  const query = new URLSearchParams({
    ...(kind ? { slags: kind } : {}),
    ...(keeper ? { hos: keeper } : {}),
    ...(page > 1 ? { side: String(page) } : {}),
  })
  return query.size > 0 ? `/opsoegende?${query}` : '/opsoegende'
}

function columns(language: Language, today: PlainDate): readonly Column<BoardRow>[] {
  const words = cadenceMessages(language)
  return [
    {
      header: words.place,
      rowHeading: true,
      cell: ({ place }) => <a href={`/steder/${place.id}`}>{place.name}</a>,
    },
    { header: words.kind, cell: ({ place }) => placeKindWords[language][place.kind] },
    { header: words.state, cell: ({ state }) => <StateTag state={state} /> },
    {
      header: words.age,
      numeric: true,
      cell: (row) => ageText(row, { lastOn: row.lastOn, today }, words),
    },
    { header: words.last, cell: ({ lastOn }) => (lastOn ? <Day date={lastOn} /> : words.never) },
    { header: words.due, cell: ({ dueOn }) => (dueOn ? <Day date={dueOn} /> : '–') },
    { header: words.keeper, cell: ({ keeper }) => keeper?.name ?? words.nobody },
    { header: words.log, cell: ({ place }) => <LogLink place={place.id} name={place.name} /> },
  ]
}

function LogLink({ place, name }: { place: string; name: string }) {
  const words = cadenceMessages(useView().language)
  return (
    <a href={`/gadelog/skema?sted=${place}`}>
      {words.log}
      <span class="sr-only"> {name}</span>
    </a>
  )
}
