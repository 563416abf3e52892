import {
  Alert,
  ButtonLink,
  ButtonRow,
  ConfirmPanel,
  DescriptionList,
  Notice,
  StaffPage,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import type { MeetingMinutes } from '../actions/read-minutes.ts'
import { minutesCopyMessages } from '../minutes-copy-messages.ts'
import { minutesMessages } from '../minutes-messages.ts'
import { sayFully } from './meeting-words.ts'
import { MinutesItem } from './minutes-item.view.tsx'

export const saidOfMinutes = ['referat', 'slut', 'godkendt', 'rettelse'] as const
type Said = (typeof saidOfMinutes)[number]

/** The minutes of a meeting: who was there, the open part, and of the closed part what this reader may see. */
export function MinutesView({ read, said }: { read: MeetingMinutes; said: Said | null }) {
  const { language } = useView()
  const words = minutesMessages(language)
  const { meeting, mayApprove, mayWrite } = read
  return (
    <StaffPage
      title={words.title}
      subtitle={`${meeting.seriesName}, ${sayFully(meeting, language)}`}
      back={{ href: `/moeder/${meeting.id}`, label: words.back }}
    >
      {said && (
        <Alert tone="success" announce>
          <p>{words.said[said]}</p>
        </Alert>
      )}
      <Frame read={read} />
      <OpenPart read={read} />
      {meeting.allowsPersons && <ClosedPart read={read} />}
      {meeting.status === 'ended' && mayApprove && (
        <ConfirmPanel
          title={words.approve.title}
          action={`/moeder/${meeting.id}/referat`}
          button={words.approve.button}
          cancel={{ href: `/moeder/${meeting.id}`, label: words.approve.later }}
        >
          <p>{words.approve.body}</p>
        </ConfirmPanel>
      )}
      {meeting.status === 'ended' && mayWrite && !mayApprove && <p>{words.approve.waits}</p>}
    </StaffPage>
  )
}

function Frame({ read: { meeting, came, stayedAway, approval } }: { read: MeetingMinutes }) {
  const { language } = useView()
  const words = minutesMessages(language)
  const names = (seats: MeetingMinutes['came']) =>
    seats.length === 0
      ? words.nobody
      : seats.map(({ name, organisation }) => words.reader(name, organisation)).join(', ')
  return (
    <DescriptionList
      facts={[
        ...(meeting.place === '' ? [] : [{ term: words.facts.where, value: meeting.place }]),
        { term: words.facts.came, value: names(came) },
        { term: words.facts.away, value: names(stayedAway) },
        {
          term: words.facts.status,
          value: approval ? (
            <>
              {words.approvedBy(approval.byName)}, <Time at={approval.at} />
            </>
          ) : (
            words.notApproved
          ),
        },
      ]}
    />
  )
}

function OpenPart({ read }: { read: MeetingMinutes }) {
  const { language } = useView()
  const words = minutesMessages(language)
  const open = read.records.filter(({ item }) => item.part === 'open')
  const isOver = read.meeting.status !== 'running'
  return (
    <>
      <h2>{words.openPart}</h2>
      {open.length === 0 && <p>{words.emptyOpen}</p>}
      {open.map((record) => (
        <MinutesItem key={record.item.id} record={record} read={read} />
      ))}
      {isOver && open.length > 0 && (
        <ButtonRow>
          <ButtonLink href={`/moeder/${read.meeting.id}/referat.pdf`} tone="secondary" icon="download">
            {minutesCopyMessages(language).open}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  )
}

function ClosedPart({ read }: { read: MeetingMinutes }) {
  const words = minutesMessages(useView().language)
  const closed = read.records.filter(({ item }) => item.part === 'closed')
  const { hiddenItems, meeting } = read
  if (closed.length === 0 && hiddenItems === 0) return null
  return (
    <>
      <h2>{words.closedPart}</h2>
      {closed.map((record) => (
        <MinutesItem key={record.item.id} record={record} read={read} />
      ))}
      {hiddenItems > 0 && (
        <Notice icon="lock" title={words.hidden(hiddenItems)} level={3}>
          <p>{meeting.status === 'running' ? words.hiddenRunning : words.hiddenBody}</p>
        </Notice>
      )}
    </>
  )
}
