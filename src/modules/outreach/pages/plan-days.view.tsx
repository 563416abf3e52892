import { asHeading, fullDate } from '../../../kernel/danish-time.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import { type Column, Row, RowList, Table, Tag, useView } from '../../../platform/ui/index.ts'
import { typedClock } from '../../../platform/web/typed-clock.ts'
import type { PlannedWithClashes, PlanOfDay } from '../actions/open-plan.ts'
import { timeOf } from '../domain/working-week.ts'
import { planMessages } from '../plan-messages.ts'
import { clashSentence, planWhyMessages } from '../plan-why-messages.ts'

/** One day of the plan: holidays and absences as lines, visits as rows. */
export function DayPlan({ day, today }: { day: PlanOfDay; today: PlainDate }) {
  const { language } = useView()
  const words = planMessages(language)
  const lines = useLines(day)
  return (
    <section>
      <h3 aria-current={day.day === today ? 'date' : undefined}>
        <time dateTime={day.day}>{asHeading(fullDate(day.day, language))}</time>
      </h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {day.visits.length === 0 ? (
        lines.length === 0 && <p>{words.nothingThatDay}</p>
      ) : (
        <RowList label={words.visits}>
          {day.visits.map((visit) => (
            <VisitRow key={visit.id} visit={visit} />
          ))}
        </RowList>
      )}
    </section>
  )
}

/** Holidays, absences and shifts of a day as sentences. */
function useLines({ publicHoliday, schoolHolidays, shifts, away }: PlanOfDay): readonly string[] {
  const { language } = useView()
  const words = planMessages(language)
  return [
    ...(publicHoliday ? [publicHoliday[language]] : []),
    ...schoolHolidays,
    ...away.map(({ name }) => words.away(name)),
    ...shifts.map(({ colleague, name, from, to }) => words.shift(colleague, name, clock(from), clock(to))),
  ]
}

function clock(minutes: number): string {
  return typedClock(timeOf(minutes))
}

function VisitRow({ visit }: { visit: PlannedWithClashes }) {
  const { language } = useView()
  const words = planMessages(language)
  const why = planWhyMessages(language)
  const time = visit.from === null ? null : clock(visit.from)
  const clashes = visit.clashes.map((clash) => clashSentence(clash, why))
  return (
    <Row
      href={`/opsoegende/plan/${visit.id}`}
      icon="location"
      title={visit.placeName}
      meta={[words.meta(visit.accountName, time, visit.minutes), ...clashes].join(' · ')}
      tags={<StateTag visit={visit} />}
    />
  )
}

function StateTag({ visit }: { visit: PlannedWithClashes }) {
  const words = planMessages(useView().language)
  if (visit.ending?.kind === 'done') return <Tag tone="calm">{words.made}</Tag>
  if (visit.ending) return <Tag tone="neutral">{words.cancelled}</Tag>
  return visit.clashes.length > 0 ? <Tag tone="amber">{words.clash}</Tag> : null
}

/** A month as a table, a day a row; days with nothing in them, but perhaps a school holiday, are left out. */
export function MonthPlan({ days }: { days: readonly PlanOfDay[] }) {
  const { language } = useView()
  const words = planMessages(language)
  const shown = days.filter((day) => day.visits.length + day.shifts.length + day.away.length > 0 || day.publicHoliday)
  if (shown.length === 0) return null
  const columns: readonly Column<PlanOfDay>[] = [
    { header: words.day, rowHeading: true, cell: ({ day }) => asHeading(fullDate(day, language)) },
    { header: words.visits, cell: (day) => <VisitsOfDay day={day} /> },
    { header: words.other, cell: (day) => <OtherOfDay day={day} /> },
  ]
  return <Table caption={words.monthCaption} captionHidden columns={columns} rows={shown} rowKey={({ day }) => day} />
}

function VisitsOfDay({ day }: { day: PlanOfDay }) {
  const words = planMessages(useView().language)
  if (day.visits.length === 0) return <>–</>
  return (
    <ul>
      {day.visits.map((visit) => (
        <li key={visit.id}>
          <a href={`/opsoegende/plan/${visit.id}`}>{visit.placeName}</a>{' '}
          {words.meta(visit.accountName, visit.from === null ? null : clock(visit.from), visit.minutes)}{' '}
          <StateTag visit={visit} />
        </li>
      ))}
    </ul>
  )
}

function OtherOfDay({ day }: { day: PlanOfDay }) {
  const lines = useLines(day)
  return <>{lines.length === 0 ? '–' : lines.join('. ')}</>
}
