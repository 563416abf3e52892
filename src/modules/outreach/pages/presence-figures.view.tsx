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
import type { PresenceFigure, PresenceFigures } from '../actions/open-presence-figures.ts'
import type { MapPeriod } from '../domain/map-period.ts'
import type { SafeCount } from '../domain/small-counts.ts'
import { entryMessages } from '../entry-messages.ts'
import { figureMessages } from '../figure-messages.ts'
import { mapMessages } from '../map-messages.ts'
import { periodChoices } from './map-addresses.ts'

export const figuresPath = '/opsoegende/tal'

/** Hours, visits, places, encounters and themes of a period; for the leader each member of staff too. */
export function PresenceFiguresView({ opened, period }: { opened: PresenceFigures; period: MapPeriod }) {
  const { language } = useView()
  const link = useLink()
  const words = figureMessages(language)
  const maps = mapMessages(language)
  const chips = periodChoices.map((choice) => ({
    href: `${figuresPath}?periode=${choice.value}`,
    label: maps.periods[choice.period],
    current: choice.period === period,
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
  const themes = entryMessages(language).themes
  const themeColumns: readonly Column<PresenceFigures['themes'][number]>[] = [
    { header: words.month, cell: ({ month }) => monthOf(month) },
    { header: words.theme, cell: ({ theme }) => themes[theme], rowHeading: true },
    { header: words.count, cell: ({ count }) => <Bar count={count} of={opened.themes.map((row) => row.count)} /> },
  ]
  return (
    <>
      <StatRow>
        <Stat value={sayHours(whole, language)} label={words.hours} note={words.hoursNote} />
        <Stat value={sayCount(whole.visits, language)} label={words.visits} />
        <Stat value={sayCount(whole.places, language)} label={words.places} />
        <Stat value={sayMet(whole, language)} label={words.met} note={words.metNote} />
      </StatRow>
      <Presences caption={words.byMonth} head={words.month} rows={opened.months} name={({ key }) => monthOf(key)} />
      <Presences
        caption={words.byDistrict}
        head={words.district}
        rows={opened.districts}
        name={({ name }) => name ?? words.noDistrict}
      />
      {opened.people && (
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
      {opened.themes.length > 0 && (
        <Table
          caption={words.byTheme}
          columns={themeColumns}
          rows={opened.themes}
          rowKey={({ month, theme }) => `${month} ${theme}`}
        />
      )}
    </>
  )
}

function Presences({
  caption,
  head,
  rows,
  name,
}: {
  caption: string
  head: string
  rows: readonly PresenceFigure[]
  name: (row: PresenceFigure) => string
}) {
  const { language } = useView()
  const words = figureMessages(language)
  const columns: readonly Column<PresenceFigure>[] = [
    { header: head, cell: name, rowHeading: true },
    { header: words.visits, cell: ({ visits }) => <Bar count={visits} of={rows.map((row) => row.visits)} /> },
    { header: words.hours, cell: (row) => sayHours(row, language), numeric: true },
    { header: words.places, cell: ({ places }) => sayCount(places, language), numeric: true },
    { header: words.met, cell: (row) => sayMet(row, language), numeric: true },
  ]
  return <Table caption={caption} columns={columns} rows={rows} rowKey={({ key }) => key ?? '-'} />
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

function sayMet({ encounters }: PresenceFigure, language: Language): string {
  const words = figureMessages(language)
  if (!encounters) return words.hidden
  const { least, most, isOpen, unknown } = encounters
  const [low, high] = [least.toLocaleString(language), most.toLocaleString(language)]
  const span = isOpen ? words.atLeast(low) : least === most ? low : words.between(low, high)
  return unknown > 2 ? `${span} (${words.uncounted(unknown.toLocaleString(language))})` : span
}

function monthName(key: string, language: Language): string {
  const first = new Date(`${key}-01T12:00:00Z`)
  return first.toLocaleDateString(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
}
