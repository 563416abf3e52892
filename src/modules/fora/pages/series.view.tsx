import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import {
  Alert,
  ButtonLink,
  ButtonRow,
  ConfirmPanel,
  Day,
  DescriptionList,
  type Fact,
  Prose,
  StaffPage,
  Tag,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import type { SeriesStanding } from '../actions/list-meetings.ts'
import type { OpenedSeries, SeriesRow } from '../actions/open-series.ts'
import { templateWords } from '../domain/template-words.ts'
import { foraMessages } from '../messages.ts'
import { seriesMessages } from '../series-messages.ts'
import { CircleNotice } from './circle-notice.view.tsx'
import { MeetingRows } from './meeting-rows.tsx'
import { FormerMembers, MembersTable, OutsideWarning } from './series-members.view.tsx'

/** What may have been done just before, as it stands in the address. */
export const savedNotices = ['lavet', 'rettet', 'plads', 'plads-afsluttet', 'afsluttet'] as const
export type SavedNotice = (typeof savedNotices)[number]

/** A series as those who sit in it see it; the unit with what can be done. */
export function SeriesView({ opened, saved }: { opened: OpenedSeries; saved: SavedNotice | null }) {
  const { language } = useView()
  const words = seriesMessages(language).page
  const { series, ours } = opened
  const here = `/moeder/serier/${series.id}`
  const open = ours && series.endedAt === null
  return (
    <StaffPage
      title={series.name}
      back={{ href: '/moeder', label: foraMessages(language).back }}
      action={open ? { href: `${here}/moede`, label: words.plan, icon: 'plus' } : undefined}
      aside={<Standing series={series} open={open} />}
    >
      <Saved notice={saved} ended={series.endedAt !== null} />
      <CircleNotice series={series} />
      <section>
        <h2>{words.mandate}</h2>
        <Prose text={series.mandate} level={3} />
        {series.publishable && <p>{words.publishable}</p>}
        <Unsure series={series} ours={ours} />
      </section>
      <section>
        <h2>{words.members}</h2>
        <OutsideWarning names={opened.members.filter(({ outside }) => outside).map(({ name }) => name)} />
        <MembersTable members={opened.members} here={here} open={open} />
        {open && (
          <ButtonRow>
            <ButtonLink href={`${here}/medlemmer/nyt`} tone="secondary" icon="person-add">
              {words.addMember}
            </ButtonLink>
          </ButtonRow>
        )}
        <FormerMembers members={opened.former} />
      </section>
      <Meetings title={words.coming} meetings={opened.coming} />
      <Meetings title={words.past} meetings={opened.past} />
    </StaffPage>
  )
}

function Saved({ notice, ended }: { notice: SavedNotice | null; ended: boolean }) {
  const words = seriesMessages(useView().language).page
  const says: Readonly<Record<SavedNotice, string>> = {
    lavet: words.made,
    rettet: words.saved,
    plads: words.seated,
    'plads-afsluttet': words.seatEnded,
    afsluttet: words.laidToRest,
  }
  if (notice) {
    return (
      <Alert tone="success" announce>
        <p>{says[notice]}</p>
      </Alert>
    )
  }
  return ended ? (
    <Alert tone="info">
      <p>{words.ended}</p>
    </Alert>
  ) : null
}

/** What no source has settled about this kind of forum. */
function Unsure({ series, ours }: { series: SeriesStanding; ours: boolean }) {
  const { language } = useView()
  const { unsure } = templateWords[series.template]
  if (!unsure || !ours) return null
  return (
    <p>
      <Tag tone="amber">{seriesMessages(language).form.unsure}</Tag> {unsure[language]}
    </p>
  )
}

/** How often, last, next, and by when; and below it what is seldom done. */
function Standing({ series, open }: { series: SeriesStanding; open: boolean }) {
  const { language } = useView()
  const words = seriesMessages(language).page
  const here = `/moeder/serier/${series.id}`
  return (
    <>
      <DescriptionList facts={standingFacts(series, words, copenhagenDate(useView().now))} />
      {open && (
        <ButtonRow>
          <ButtonLink href={`${here}/ret`} tone="secondary" icon="edit" small>
            {words.edit}
          </ButtonLink>
          <ButtonLink href={`${here}/afslut`} tone="secondary" icon="close" small>
            {words.end}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  )
}

type Words = ReturnType<typeof seriesMessages>['page']

function standingFacts({ cadenceDays, lastHeld, next, dueBy }: SeriesStanding, words: Words, today: string): Fact[] {
  const overdue = dueBy !== null && dueBy < today && next === null
  const due = dueBy && (
    <>
      <Day date={dueBy} /> {overdue && <Tag tone="amber">{words.overdue}</Tag>}
    </>
  )
  return [
    { term: words.rhythm, value: cadenceDays === null ? words.noCadence : words.cadence(cadenceDays) },
    { term: words.lastHeld, value: lastHeld ? <Day date={lastHeld} /> : words.never },
    { term: words.next, value: next ? <Time at={next} /> : words.noNext },
    ...(due ? [{ term: words.due, value: due }] : []),
  ]
}

function Meetings({ title, meetings }: { title: string; meetings: OpenedSeries['coming'] }) {
  const words = seriesMessages(useView().language).page
  return (
    <section>
      <h2>{title}</h2>
      {meetings.length === 0 ? <p>{words.noMeetings}.</p> : <MeetingRows meetings={meetings} label={title} byTime />}
    </section>
  )
}

/** Asks once more before a series is laid to rest. */
export function EndSeriesView({ series }: { series: SeriesRow }) {
  const { language } = useView()
  const words = seriesMessages(language).end
  const here = `/moeder/serier/${series.id}`
  return (
    <StaffPage title={words.title} back={{ href: here, label: foraMessages(language).backToSeries }}>
      <ConfirmPanel title={series.name} action={`${here}/afslut`} button={words.save} cancel={{ href: here }}>
        <p>{words.body}</p>
      </ConfirmPanel>
    </StaffPage>
  )
}
