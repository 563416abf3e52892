import type { Language } from '../../../kernel/language.ts'
import {
  type Column,
  EmptyState,
  FilterChips,
  StaffPage,
  Stat,
  StatRow,
  Table,
  useLink,
  useView,
} from '../../../platform/ui/index.ts'
import type { PresenceFigures } from '../actions/open-presence-figures.ts'
import type { PresenceFigure, ThemeFigure } from '../domain/presence-tables.ts'
import type { SafeCount } from '../domain/small-counts.ts'
import { entryMessages } from '../entry-messages.ts'
import { figureMessages } from '../figure-messages.ts'
import { mapMessages } from '../map-messages.ts'
import { termName } from './term-name.ts'

export const figuresPath = '/opsoegende/tal'

/** Hours, visits, places, encounters and themes of a half-year; for the leader each member of staff too. */
export function PresenceFiguresView({ opened }: { opened: PresenceFigures }) {
  const { language } = useView()
  const link = useLink()
  const words = figureMessages(language)
  const maps = mapMessages(language)
  const chips = opened.terms.map((term) => ({
    href: `${figuresPath}?periode=${term.key}`,
    label: termName(term, language),
    current: term.key === opened.term.key,
  }))
  return (
    <StaffPage
      title={words.title}
      subtitle={words.lead}
      back={{ href: link('/opsoegende'), label: maps.board }}
      action={{ href: link('/kort'), label: words.map, icon: 'map' }}
      wide
    >
      <FilterChips label={maps.period} chips={chips} />
      {opened.whole && opened.whole.visits !== 0 ? <Figures opened={opened} whole={opened.whole} /> : <Nothing />}
    </StaffPage>
  )
}

function Nothing() {
  const words = figureMessages(useView().language)
  return <EmptyState title={words.none} body={words.empty} />
}

function Figures({ opened, whole }: { opened: PresenceFigures; whole: PresenceFigure }) {
  const { language } = useView()
  const words = figureMessages(language)
  const monthOf = (key: string | null) => (key ? monthName(key, language) : '')
  return (
    <>
      <StatRow>
        <Stat value={sayHours(whole, language)} label={words.hours} note={words.hoursNote} />
        <Stat value={sayCount(whole.visits, language)} label={words.visits} />
        <Stat value={sayPlaces(whole, language)} label={words.places} />
        <Stat value={sayMet(whole, language)} label={words.met} note={uncounted(whole, language) ?? words.metNote} />
      </StatRow>
      <Presences caption={words.byMonth} head={words.month} rows={opened.months} name={({ key }) => monthOf(key)} />
      <Presences
        caption={words.byDistrict}
        head={words.district}
        rows={opened.districts}
        name={({ name }) => name ?? words.noDistrict}
      />
      {opened.mayLead && (
        <>
          <Presences
            caption={words.byPerson}
            head={words.person}
            rows={opened.people}
            name={({ name }) => name ?? ''}
          />
          <p>{words.onlyLeader}</p>
        </>
      )}
      <Themes rows={opened.themes} />
    </>
  )
}

function Themes({ rows }: { rows: readonly ThemeFigure[] }) {
  const { language } = useView()
  const words = figureMessages(language)
  const themes = entryMessages(language).themes
  if (rows.length === 0) return null
  const columns: readonly Column<ThemeFigure>[] = [
    { header: words.month, cell: ({ month }) => (month ? monthName(month, language) : words.otherMonths) },
    { header: words.theme, cell: ({ theme }) => themes[theme], rowHeading: true },
    { header: words.count, cell: ({ count }) => <Bar count={count} of={rows.map((row) => row.count)} /> },
  ]
  return (
    <Table
      caption={words.byTheme}
      columns={columns}
      rows={rows}
      rowKey={({ month, theme }) => `${month ?? '-'} ${theme}`}
    />
  )
}

type PresencesProps = {
  readonly caption: string
  readonly head: string
  readonly rows: readonly PresenceFigure[] | null
  readonly name: (row: PresenceFigure) => string
}

/** Rows that are told together stand last, as one; where none may be told, a sentence says so. */
function Presences({ caption, head, rows, name }: PresencesProps) {
  const { language } = useView()
  const words = figureMessages(language)
  if (rows === null) {
    return (
      <section>
        <h2>{caption}</h2>
        <p>{words.tooFew}</p>
      </section>
    )
  }
  const columns: readonly Column<PresenceFigure>[] = [
    {
      header: head,
      cell: (row) => (row.together > 0 ? words.together(row.together) : name(row)),
      rowHeading: true,
    },
    { header: words.visits, cell: ({ visits }) => <Bar count={visits} of={rows.map((row) => row.visits)} /> },
    { header: words.hours, cell: (row) => sayHours(row, language), numeric: true },
    {
      header: words.places,
      cell: (row) => (row.together > 0 ? '–' : sayPlaces(row, language)),
      numeric: true,
    },
    { header: words.met, cell: (row) => sayMet(row, language), numeric: true },
  ]
  return (
    <>
      <Table
        caption={caption}
        columns={columns}
        rows={rows}
        rowKey={({ key, together }) => (together > 0 ? 'together' : (key ?? '-'))}
      />
      {rows.some(({ together }) => together > 0) && <p>{words.togetherNote}</p>}
    </>
  )
}

/** A count with a bar as long as it is against the largest. The bar is for the eye; the figure says it. */
function Bar({ count, of }: { count: SafeCount; of: readonly SafeCount[] }) {
  const { language } = useView()
  const most = Math.max(1, ...of.map((each) => (each === 'few' ? 2 : each)))
  return (
    <span>
      {sayCount(count, language)} <progress value={count === 'few' ? 2 : count} max={most} aria-hidden="true" />
    </span>
  )
}

function sayCount(count: SafeCount, language: Language): string {
  return count === 'few' ? figureMessages(language).few : count.toLocaleString(language)
}

function sayHours({ hours }: PresenceFigure, language: Language): string {
  return hours === null ? figureMessages(language).hidden : hours.toLocaleString(language)
}

function sayPlaces({ places }: PresenceFigure, language: Language): string {
  return places === null ? figureMessages(language).hidden : places.toLocaleString(language)
}

function sayMet({ encounters }: PresenceFigure, language: Language): string {
  const words = figureMessages(language)
  if (!encounters) return words.hidden
  const { least, most, isOpen } = encounters
  const [low, high] = [least.toLocaleString(language), most.toLocaleString(language)]
  return isOpen ? words.atLeast(low) : least === most ? low : words.between(low, high)
}

/** Said of the whole alone: by rows it would be a small count beside its sum. */
function uncounted({ encounters }: PresenceFigure, language: Language): string | null {
  const unknown = encounters?.unknown ?? 0
  return unknown > 2 ? figureMessages(language).uncounted(unknown.toLocaleString(language)) : null
}

function monthName(key: string, language: Language): string {
  const first = new Date(`${key}-01T12:00:00Z`)
  return first.toLocaleDateString(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
}
