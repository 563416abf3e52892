import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  DescriptionList,
  Form,
  type FormState,
  RoomWatch,
  useView,
} from '../../../platform/ui/index.ts'
import { actionPointMessages } from '../action-point-messages.ts'
import { roomMark } from '../actions/check-room.ts'
import type { MeetingMode, OpenedItem, Outsider, ShownItem } from '../actions/open-meeting-mode.ts'
import { meetingModeMessages } from '../meeting-mode-messages.ts'
import { minutesMessages } from '../minutes-messages.ts'
import { ActionPointForm, ActionPoints } from './action-points.view.tsx'
import { basisFacts } from './item-basis-facts.ts'
import { freshMinutes, freshTask, type MinutesFields, type TaskFields } from './minutes.form.ts'
import { MinutesForm } from './minutes-form.view.tsx'
import { AudienceLine } from './minutes-texts.view.tsx'

/** What was typed and is wrong, where the page comes back for it. */
export type TypedInRoom = {
  readonly minutes?: FormState<MinutesFields>
  readonly task?: FormState<TaskFields>
}

type Props = { readonly mode: MeetingMode; readonly shown: ShownItem; readonly typed: TypedInRoom }

/** One item, as much of it as those in the room may see. */
export function ItemInRoom({ mode, shown, typed }: Props) {
  const words = meetingModeMessages(useView().language)
  const { line } = shown
  const here = `/moeder/${mode.meeting.id}/i-gang/${line.id}`
  if (shown.shows === 'open') return <OpenItem mode={mode} shown={shown} typed={typed} here={here} />
  return (
    <>
      <h2>{line.title}</h2>
      {shown.shows === 'blocked' && <Blocked mode={mode} shown={shown} />}
      {shown.shows === 'basis-missing' && (
        <Alert tone="info" title={words.item.basisMissing}>
          <p>{words.item.basisMissingBody}</p>
        </Alert>
      )}
      {shown.shows === 'reason-missing' && (
        <Alert tone="warning" title={words.blocked.reasonMissing}>
          <p>{words.blocked.reasonMissingBody}</p>
        </Alert>
      )}
      {shown.shows === 'waiting' && <p>{line.part === 'closed' ? words.item.waitingClosed : words.item.waitingOpen}</p>}
      {shown.shows === 'not-started' && <p>{words.item.notStarted}</p>}
      {shown.shows === 'finished' && <p>{words.item.finished}</p>}
      <Ways mode={mode} shown={shown} here={here} />
    </>
  )
}

/** What can be done with an item that is not on the table. */
function Ways({ mode: { meeting }, shown, here }: { mode: MeetingMode; shown: ShownItem; here: string }) {
  const words = meetingModeMessages(useView().language).item
  const { line, shows } = shown
  const takes = meeting.status === 'running' && (shows === 'waiting' || shows === 'finished')
  const basis = line.part === 'closed' && (meeting.status === 'running' || meeting.status === 'called')
  const first = shows === 'basis-missing' || shows === 'reason-missing' || !line.hasBasis
  const label = shows === 'finished' ? words.again : line.part === 'closed' ? words.open : words.take
  return (
    <Form action={`${here}/aabn`} compact label={label}>
      <ButtonRow>
        {takes && <Button>{label}</Button>}
        {basis && (
          <ButtonLink
            href={`/moeder/${meeting.id}/punkt/${line.id}/grundlag`}
            tone={first && !takes ? 'primary' : 'quiet'}
          >
            {first ? words.chooseBasis : words.otherBasis}
          </ButtonLink>
        )}
      </ButtonRow>
    </Form>
  )
}

/** Who must leave, and why: by body and by rule. Nothing of the item. */
function Blocked({ mode, shown }: { mode: MeetingMode; shown: ShownItem & { readonly shows: 'blocked' } }) {
  const { language } = useView()
  const words = meetingModeMessages(language).blocked
  const { outside, finding, line } = shown
  if (outside.length === 0) {
    return (
      <Alert tone="warning" title={words.rule}>
        {deniedIn(finding).map(({ id, reason }) => (
          <p key={id}>{reason.say[language]}</p>
        ))}
      </Alert>
    )
  }
  return (
    <Alert tone="warning" title={words.title}>
      <Form action={`/moeder/${mode.meeting.id}/rummet?punkt=${line.id}`} compact label={words.title}>
        {outside.map((outsider) => (
          <MustLeave key={outsider.seat.id} outsider={outsider} />
        ))}
      </Form>
    </Alert>
  )
}

function MustLeave({ outsider: { seat, finding } }: { outsider: Outsider }) {
  const { language } = useView()
  const words = meetingModeMessages(language).blocked
  const [rule] = deniedIn(finding)
  return (
    <>
      <p>
        <strong>{seat.name}</strong>, {seat.organisation}. {rule?.reason.say[language]}
      </p>
      <ButtonRow>
        <Button name="move" value={`${seat.id}:out`} tone="secondary" small>
          {`${seat.name}: ${words.left.toLowerCase()}`}
        </Button>
      </ButtonRow>
    </>
  )
}

function deniedIn({ rules }: Outsider['finding']) {
  return rules.filter(({ outcome }) => outcome === 'deny')
}

/** An item on the table: whom it is about, on what it rests, what is written, what is agreed. */
function OpenItem({
  mode,
  shown,
  typed,
  here,
}: Props & { shown: ShownItem & { readonly shows: 'open' } & OpenedItem; here: string }) {
  const { language } = useView()
  const words = meetingModeMessages(language).item
  const { record, owners, draft } = shown
  const { meeting } = mode
  const inRoom = mode.seats.filter(({ state }) => state === 'in').map(({ id }) => id)
  const mark = roomMark(meeting.status, mode.onTable, inRoom)
  return (
    <RoomWatch address={record.item.part === 'closed' ? `/moeder/${meeting.id}/rummet` : undefined} mark={mark}>
      <h2>{record.item.title}</h2>
      {record.basis && <DescriptionList facts={basisFacts(record, language)} />}
      <MinutesForm
        meetingId={meeting.id}
        record={record}
        form={typed.minutes ?? freshMinutes(record, draft, minutesMessages(language).write)}
      />
      <AudienceLine record={record} publishable={meeting.publishable} />
      <section>
        <h3>{actionPointMessages(language).heading}</h3>
        <ActionPoints record={record} />
        <ActionPointForm
          meetingId={meeting.id}
          itemId={record.item.id}
          owners={owners}
          form={typed.task ?? freshTask()}
        />
      </section>
      <Form action={`${here}/luk`} compact label={words.finish}>
        <ButtonRow>
          <Button name="ending" value="finished">
            {words.finish}
          </Button>
          <Button name="ending" value="paused" tone="quiet">
            {words.pause}
          </Button>
        </ButtonRow>
      </Form>
    </RoomWatch>
  )
}
