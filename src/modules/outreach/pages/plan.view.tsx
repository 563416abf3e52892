import { asHeading, fullDate } from '../../../kernel/danish-time.ts'
import { dateParts } from '../../../kernel/dates.ts'
import {
  Alert,
  ButtonLink,
  ButtonRow,
  EmptyState,
  FilterChips,
  Row,
  RowList,
  StaffPage,
  useView,
} from '../../../platform/ui/index.ts'
import type { openPlan, PlanOfDay } from '../actions/open-plan.ts'
import { monthPeriod, neighbours, type PlanPeriod, weekNumber, weekPeriod } from '../domain/plan-period.ts'
import { planMessages } from '../plan-messages.ts'
import { DayPlan, MonthPlan } from './plan-days.view.tsx'

type Opened = Extract<Awaited<ReturnType<typeof openPlan>>, { refused: false }>['value']

const rooms = [
  ['/opsoegende/runde', 'location', 'round'],
  ['/opsoegende/fravaer', 'calendar-month', 'absences'],
  ['/opsoegende/arbejdstid', 'time', 'hours'],
  ['/opsoegende/indstillinger', 'settings', 'settings'],
] as const

type Props = {
  readonly plan: Opened
  readonly period: PlanPeriod
  readonly mine: boolean
  readonly saved: boolean
  /** How many visits were taken out again just now. */
  readonly undone?: number
}

/** Who comes where: a week day by day, or a month. */
export function PlanView({ plan, period, mine, saved, undone }: Props) {
  const words = planMessages(useView().language)
  const isEmpty = plan.days.every(isBare)
  const suggest = `/opsoegende/plan/forslag?fra=${period.from}`
  return (
    <StaffPage
      title={words.title}
      subtitle={words.lead}
      back={{ href: '/opsoegende', label: words.back }}
      action={{ href: suggest, label: words.suggest }}
      wide={period.kind === 'month'}
    >
      {saved && <Alert tone="success" title={words.saved} announce />}
      {undone !== undefined && <Alert tone="success" title={words.undone(undone)} announce />}
      <Choices period={period} mine={mine} today={plan.today} />
      <h2>
        <PeriodName period={period} />
      </h2>
      {isEmpty && <EmptyState title={words.emptyWeek} body={words.emptyBody} />}
      {period.kind === 'month' ? (
        <MonthPlan days={plan.days} />
      ) : (
        plan.days.filter((day) => !isIdle(day)).map((day) => <DayPlan key={day.day} day={day} today={plan.today} />)
      )}
      <ButtonRow>
        <ButtonLink href="/opsoegende/plan/nyt" tone="secondary" icon="plus">
          {words.addVisit}
        </ButtonLink>
      </ButtonRow>
      <h2>{words.behind}</h2>
      <RowList label={words.behind}>
        {rooms.map(([href, icon, word]) => (
          <Row key={href} href={href} icon={icon} title={words.rooms[word].title} meta={words.rooms[word].lead} />
        ))}
      </RowList>
    </StaffPage>
  )
}

function isBare({ visits, shifts, away }: PlanOfDay): boolean {
  return visits.length === 0 && shifts.length === 0 && away.length === 0
}

/** A weekend with nothing in it is not worth a heading. */
function isIdle(day: PlanOfDay): boolean {
  return isBare(day) && dateParts(day.day).weekday > 5
}

function PeriodName({ period }: { period: PlanPeriod }) {
  const { language } = useView()
  const words = planMessages(language)
  if (period.kind === 'week') return <>{words.weekName(weekNumber(period.from), dateParts(period.to).year)}</>
  const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const name = month.format(new Date(`${period.from}T12:00:00Z`))
  return <span title={fullDate(period.from, language)}>{asHeading(name)}</span>
}

function Choices({ period, mine, today }: { period: PlanPeriod; mine: boolean; today: Opened['today'] }) {
  const words = planMessages(useView().language)
  const { before, after } = neighbours(period)
  const now = period.kind === 'week' ? weekPeriod(today) : monthPeriod(today)
  const address = ({ query }: PlanPeriod, own = mine) => `/opsoegende/plan?${query}${own ? '&hos=mine' : ''}`
  const middle = period.from <= today && today <= period.to ? today : period.from
  return (
    <>
      <FilterChips
        label={words.shownAs}
        chips={[
          { href: address(weekPeriod(middle)), label: words.week, current: period.kind === 'week' },
          { href: address(monthPeriod(middle)), label: words.month, current: period.kind === 'month' },
        ]}
      />
      <FilterChips
        label={words.whose}
        chips={[
          { href: address(period, false), label: words.everybody, current: !mine },
          { href: address(period, true), label: words.mine, current: mine },
        ]}
      />
      <FilterChips
        label={words.leaf}
        chips={[
          { href: address(before), label: words.previous, current: false },
          {
            href: address(now),
            label: period.kind === 'week' ? words.thisWeek : words.thisMonth,
            current: now.query === period.query,
          },
          { href: address(after), label: words.next, current: false },
        ]}
      />
    </>
  )
}
