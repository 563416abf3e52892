import type { Language } from '../../../kernel/language.ts'
import {
  type Column,
  Day,
  EmptyState,
  FilterChips,
  StaffPage,
  Stat,
  StatRow,
  Table,
  useView,
} from '../../../platform/ui/index.ts'
import type { openCompliance, PlaceCompliance } from '../actions/open-compliance.ts'
import { cadenceMessages } from '../cadence-messages.ts'
import { termName } from './term-name.ts'

type Words = ReturnType<typeof cadenceMessages>
type Props = Extract<Awaited<ReturnType<typeof openCompliance>>, { refused: false }>['value']

/** What was kept: in all, sted for sted, and for each who had places. */
export function CadenceComplianceView({ term, terms, to, total, places, keepers }: Props) {
  const { language } = useView()
  const words = cadenceMessages(language)
  return (
    <StaffPage
      title={words.complianceTitle}
      subtitle={words.complianceSubtitle}
      back={{ href: '/opsoegende', label: words.backToBoard }}
      wide
    >
      <FilterChips
        label={words.term}
        chips={terms.map((each) => ({
          href: `/opsoegende/overholdelse?periode=${each.key}`,
          label: termName(each, language),
          current: each.key === term.key,
        }))}
      />
      <p>
        {termName(term, language)}. {words.upTo} <Day date={to} />.
      </p>
      {places.length === 0 ? (
        <EmptyState title={words.nothing} body={words.nothingBody} />
      ) : (
        <>
          <StatRow label={words.complianceTitle}>
            <Stat value={shareText(total.keptShare, language)} label={words.kept} />
            <Stat value={String(total.breaches)} label={words.breachCount} />
            <Stat value={String(total.visits)} label={words.visitCount} />
          </StatRow>
          <Table
            caption={words.perPlace}
            columns={placeColumns(words, language)}
            rows={places}
            rowKey={({ place }) => place.id}
          />
          <Table
            caption={words.perKeeper}
            columns={keeperColumns(words, language)}
            rows={keepers}
            rowKey={({ keeper }) => keeper?.id ?? 'nobody'}
          />
        </>
      )}
    </StaffPage>
  )
}

function shareText(share: number | null, language: Language): string {
  // Rounded down: a promise broken for one day is not a hundred per cent.
  return share === null ? '–' : (Math.floor(share * 100) / 100).toLocaleString(language, { style: 'percent' })
}

type Figures = {
  readonly keptShare: number | null
  readonly countedDays: number
  readonly brokenDays: number
  readonly visits: number
}

function figureColumns<Row extends Figures>(words: Words, language: Language): readonly Column<Row>[] {
  return [
    { header: words.kept, numeric: true, cell: ({ keptShare }) => shareText(keptShare, language) },
    { header: words.counted, numeric: true, cell: ({ countedDays }) => countedDays },
    { header: words.brokenDays, numeric: true, cell: ({ brokenDays }) => brokenDays },
    { header: words.visitCount, numeric: true, cell: ({ visits }) => visits },
  ]
}

function placeColumns(words: Words, language: Language): readonly Column<PlaceCompliance>[] {
  return [
    { header: words.place, rowHeading: true, cell: ({ place }) => <a href={`/steder/${place.id}`}>{place.name}</a> },
    ...figureColumns<PlaceCompliance>(words, language),
    { header: words.breachCount, cell: (row) => <BreachList row={row} /> },
  ]
}

function BreachList({ row: { breaches, reasons } }: { row: PlaceCompliance }) {
  const words = cadenceMessages(useView().language)
  if (breaches.length === 0) return <>–</>
  return (
    <ul>
      {breaches.map((began) => {
        const reason = reasons.find(({ brokenOn }) => brokenOn === began)
        return (
          <li key={began}>
            <Day date={began} />: {reason ? words.reasonCodes[reason.code] : words.noReason}
          </li>
        )
      })}
    </ul>
  )
}

function keeperColumns(words: Words, language: Language): readonly Column<Props['keepers'][number]>[] {
  return [
    { header: words.keeper, rowHeading: true, cell: ({ keeper }) => keeper?.name ?? words.nobody },
    ...figureColumns<Props['keepers'][number]>(words, language),
    { header: words.breachCount, numeric: true, cell: ({ breaches }) => breaches },
  ]
}
