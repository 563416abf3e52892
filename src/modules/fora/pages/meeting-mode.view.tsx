import type { ComponentChildren } from 'preact'
import {
  type AgendaEntry,
  AgendaRail,
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  MeetingPage,
  RoomBar,
  useView,
} from '../../../platform/ui/index.ts'
import type { AgendaLine, MeetingMode, ShownItem } from '../actions/open-meeting-mode.ts'
import { meetingModeMessages } from '../meeting-mode-messages.ts'
import type { SaidInRoom } from './meeting-mode-said.ts'
import { sayWhen } from './meeting-words.ts'

type Props = { readonly mode: MeetingMode; readonly said: SaidInRoom | null; readonly children: ComponentChildren }

/** A meeting on the wall: the room, the agenda, and in `children` the one thing that is dealt with now. */
export function MeetingModeView({ mode, said, children }: Props) {
  const { language, now } = useView()
  const words = meetingModeMessages(language)
  const { meeting, shown } = mode
  return (
    <MeetingPage
      title={meeting.seriesName}
      subtitle={sayWhen(meeting, now, language)}
      back={{ href: `/moeder/${meeting.id}`, label: words.back }}
      blank={`/moeder/${meeting.id}/skjul${shown ? `?punkt=${shown.line.id}` : ''}`}
      room={meeting.status === 'running' ? <Room mode={mode} /> : undefined}
      agenda={<Agenda mode={mode} />}
    >
      {said && (
        <Alert tone={said === 'lukket' || said === 'begge' || said === 'tom' ? 'warning' : 'success'} announce>
          <p>{words.said[said]}</p>
        </Alert>
      )}
      {children}
    </MeetingPage>
  )
}

function Room({ mode: { meeting, seats, shown } }: { mode: MeetingMode }) {
  const words = meetingModeMessages(useView().language).room
  const outside = shown?.shows === 'blocked' ? shown.outside.map(({ seat }) => seat.id) : []
  return (
    <RoomBar
      label={words.label}
      action={`/moeder/${meeting.id}/rummet${shown ? `?punkt=${shown.line.id}` : ''}`}
      words={words}
      seats={seats.map(({ id, name, organisation, state }) => ({
        id,
        name,
        body: organisation,
        state,
        mustLeave: state === 'in' && outside.includes(id),
      }))}
    >
      <p>
        <a href={`/moeder/${meeting.id}/gaest`}>{words.another}</a>
      </p>
    </RoomBar>
  )
}

function Agenda({ mode: { meeting, agenda, shown } }: { mode: MeetingMode }) {
  const words = meetingModeMessages(useView().language)
  const entries = (part: AgendaLine['part']) =>
    agenda.filter((line) => line.part === part).map((line) => entryOf(line, meeting.id, shown, words))
  const open = { heading: words.openPart, entries: entries('open'), empty: words.emptyOpen }
  const closed = { heading: words.closedPart, entries: entries('closed'), empty: words.emptyClosed }
  return <AgendaRail label={words.agenda} parts={meeting.allowsPersons ? [open, closed] : [open]} />
}

const tones = { waiting: 'neutral', opened: 'calm', paused: 'neutral', finished: 'neutral' } as const

function entryOf(
  line: AgendaLine,
  meetingId: string,
  shown: ShownItem | null,
  words: ReturnType<typeof meetingModeMessages>,
): AgendaEntry {
  const lacksBasis = line.part === 'closed' && !line.hasBasis && line.state === 'waiting'
  return {
    href: `/moeder/${meetingId}/i-gang/${line.id}`,
    title: line.title,
    state: lacksBasis ? words.states.basisMissing : words.states[line.state],
    tone: lacksBasis ? 'amber' : tones[line.state],
    closed: line.part === 'closed',
    current: shown?.line.id === line.id,
  }
}

/** The roll call that begins the meeting. */
export function BeginMeeting({ mode, form }: { mode: MeetingMode; form: FormState<'here'> }) {
  const words = meetingModeMessages(useView().language).begin
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <ErrorSummary errors={form.errors} />
      <Form action={`/moeder/${mode.meeting.id}/i-gang`}>
        <CheckboxGroup
          form={form}
          name="here"
          label={words.here}
          choices={mode.seats.map(({ id, name, organisation }) => ({ value: id, label: name, hint: organisation }))}
        />
        <ButtonRow>
          <Button>{words.start}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

/** Between two items. */
export function ChooseItem({ mode: { meeting, agenda } }: { mode: MeetingMode }) {
  const words = meetingModeMessages(useView().language).choose
  if (agenda.length === 0) {
    return (
      <>
        <EmptyState title={words.none} action={{ href: `/moeder/${meeting.id}/punkt`, label: words.addItem }} />
        <EndMeeting meetingId={meeting.id} />
      </>
    )
  }
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.body}</p>
      <ButtonRow>
        <ButtonLink href={`/moeder/${meeting.id}/punkt`} tone="secondary" icon="plus">
          {words.addItem}
        </ButtonLink>
      </ButtonRow>
      <EndMeeting meetingId={meeting.id} />
    </>
  )
}

function EndMeeting({ meetingId }: { meetingId: string }) {
  const words = meetingModeMessages(useView().language).choose
  return (
    <section>
      <Form action={`/moeder/${meetingId}/slut`} label={words.end}>
        <p>{words.endBody}</p>
        <ButtonRow>
          <Button tone="secondary">{words.end}</Button>
        </ButtonRow>
      </Form>
    </section>
  )
}
