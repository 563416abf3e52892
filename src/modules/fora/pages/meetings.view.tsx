import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import {
  Day,
  EmptyState,
  FilterChips,
  Pagination,
  Row,
  RowList,
  StaffPage,
  Tag,
  useView,
} from '../../../platform/ui/index.ts'
import type { MeetingList, MeetingsOverview, SeriesStanding } from '../actions/list-meetings.ts'
import { meetingMessages } from '../meeting-messages.ts'
import { MeetingRows } from './meeting-rows.tsx'

type Props = { readonly overview: MeetingsOverview; readonly show: MeetingList }

/** Meetings to come or held, and below them the series. */
export function MeetingsView({ overview, show }: Props) {
  const words = meetingMessages(useView().language).list
  const { items, total, page, pageSize, mayPlan, series } = overview
  return (
    <StaffPage
      title={words.title}
      subtitle={words.total(total)}
      action={mayPlan ? { href: '/moeder/serier/ny', label: words.newSeries, icon: 'plus' } : undefined}
    >
      <FilterChips
        label={words.which}
        chips={[
          { href: '/moeder', label: words.coming, current: show === 'coming' },
          { href: '/moeder?vis=afholdte', label: words.past, current: show === 'past' },
          { href: '/moeder/opgaver', label: words.tasks, current: false },
        ]}
      />
      {items.length === 0 ? (
        <NoMeetings overview={overview} show={show} />
      ) : (
        <MeetingRows meetings={items} label={show === 'coming' ? words.coming : words.past} />
      )}
      <Pagination page={page} pages={Math.ceil(total / pageSize)} hrefFor={(to) => hrefOf(show, to)} />
      {(series.length > 0 || mayPlan) && <SeriesRows series={series} />}
    </StaffPage>
  )
}

function NoMeetings({ overview: { series, mayPlan }, show }: Props) {
  const words = meetingMessages(useView().language).list
  if (show === 'past') return <EmptyState title={words.emptyPast} body={words.emptyPastBody} />
  const body = mayPlan && series.length > 0 ? words.emptyComingPlan : words.emptyComingBody
  return <EmptyState title={words.emptyComing} body={body} />
}

function SeriesRows({ series }: { series: readonly SeriesStanding[] }) {
  const words = meetingMessages(useView().language).list
  return (
    <section>
      <h2>{words.series}</h2>
      {series.length === 0 ? (
        <EmptyState
          title={words.noSeries}
          body={words.noSeriesBody}
          action={{ href: '/moeder/serier/ny', label: words.newSeries }}
        />
      ) : (
        <RowList label={words.series}>
          {series.map((each) => (
            <Row
              key={each.id}
              href={`/moeder/serier/${each.id}`}
              icon="groups"
              title={each.name}
              meta={
                <>
                  {each.allowsPersons ? words.named : words.unnamed}
                  <NextTime series={each} />
                </>
              }
              tags={<SeriesTags series={each} />}
            />
          ))}
        </RowList>
      )}
    </section>
  )
}

function NextTime({ series: { next, dueBy } }: { series: SeriesStanding }) {
  const words = meetingMessages(useView().language).list
  const day = next ? copenhagenDate(next) : dueBy
  return (
    day && (
      <>
        {' · '}
        {next ? words.next : words.due} <Day date={day} />
      </>
    )
  )
}

function SeriesTags({ series: { endedAt, dueBy, next } }: { series: SeriesStanding }) {
  const { language, now } = useView()
  const words = meetingMessages(language).list
  if (endedAt) return <Tag tone="neutral">{words.ended}</Tag>
  const overdue = dueBy !== null && dueBy < copenhagenDate(now) && next === null
  return overdue ? <Tag tone="amber">{words.overdue}</Tag> : null
}

function hrefOf(show: MeetingList, page: number): string {
  return show === 'past' ? `/moeder?vis=afholdte&side=${page}` : `/moeder?side=${page}`
}
