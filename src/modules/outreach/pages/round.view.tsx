import { asHeading, fullDate } from '../../../kernel/danish-time.ts'
import { addDays } from '../../../kernel/dates.ts'
import {
  ButtonLink,
  ButtonRow,
  EmptyState,
  FilterChips,
  StaffPage,
  Tag,
  useView,
  VisuallyHidden,
} from '../../../platform/ui/index.ts'
import { typedClock } from '../../../platform/web/typed-clock.ts'
import type { openRound, RoundStopShown } from '../actions/open-round.ts'
import { weekPeriod } from '../domain/plan-period.ts'
import { timeOf } from '../domain/working-week.ts'
import { workTimeMessages } from '../work-time-messages.ts'

type Opened = Extract<Awaited<ReturnType<typeof openRound>>, { refused: false }>['value']

/** The visits of a day in the order of the road, each with what one needs on the way. */
export function RoundView({ stops, base, day, today }: Opened) {
  const { language } = useView()
  const words = workTimeMessages(language)
  const tomorrow = addDays(today, 1)
  return (
    <StaffPage
      title={words.roundTitle}
      subtitle={words.roundLead}
      back={{ href: `/opsoegende/plan?${weekPeriod(day).query}`, label: words.toPlan }}
    >
      <FilterChips
        label={words.roundOf}
        chips={[
          { href: '/opsoegende/runde', label: words.today, current: day === today },
          { href: `/opsoegende/runde?dag=${tomorrow}`, label: words.tomorrow, current: day === tomorrow },
          { href: `/opsoegende/plan?${weekPeriod(day).query}&hos=mine`, label: words.otherDay, current: false },
        ]}
      />
      <h2>
        <time dateTime={day}>{asHeading(fullDate(day, language))}</time>
      </h2>
      {stops.length === 0 ? (
        <EmptyState
          title={words.emptyRound}
          body={words.emptyRoundBody}
          action={{ href: `/opsoegende/plan/forslag?fra=${day}`, label: words.suggest }}
        />
      ) : (
        base && <p>{words.fromBase(base)}</p>
      )}
      {stops.map((stop) => (
        <Stop key={stop.visit.id} stop={stop} />
      ))}
    </StaffPage>
  )
}

function Stop({ stop: { visit, turn, phones } }: { stop: RoundStopShown }) {
  const words = workTimeMessages(useView().language)
  const times = turn ? [timeText(visit.from, turn, words), words.drive(turn.drivingMinutes)] : []
  return (
    <section>
      <h3>{visit.placeName}</h3>
      <p>
        {[...times, words.stay(visit.minutes)].join(' · ')} <EndingTag ending={visit.ending} />
      </p>
      {visit.address !== '' && <p>{visit.address}</p>}
      {visit.note !== '' && <p>{visit.note}</p>}
      {phones.map(({ name, title, phone }) => (
        <p key={`${name}${phone}`}>
          {[name, title].filter((part) => part !== '').join(', ')}:{' '}
          <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
        </p>
      ))}
      <ButtonRow>
        {turn && (
          <ButtonLink href={`/gadelog/skema?planlagt=${visit.id}`} small>
            {words.logIt}
            <VisuallyHidden> {visit.placeName}</VisuallyHidden>
          </ButtonLink>
        )}
        <ButtonLink href={`/opsoegende/plan/${visit.id}`} tone="quiet" small>
          {words.seeVisit}
          <VisuallyHidden> {visit.placeName}</VisuallyHidden>
        </ButtonLink>
      </ButtonRow>
    </section>
  )
}

type Words = ReturnType<typeof workTimeMessages>

function timeText(from: number | null, turn: NonNullable<RoundStopShown['turn']>, words: Words): string {
  if (from === null) return words.startsAt(typedClock(timeOf(turn.startsAt)))
  const agreed = typedClock(timeOf(from))
  return turn.isLate ? words.lateFor(agreed) : words.agreedAt(agreed)
}

function EndingTag({ ending }: Pick<RoundStopShown['visit'], 'ending'>) {
  const words = workTimeMessages(useView().language)
  if (ending === null) return null
  return ending.kind === 'done' ? <Tag tone="calm">{words.made}</Tag> : <Tag tone="neutral">{words.cancelled}</Tag>
}
