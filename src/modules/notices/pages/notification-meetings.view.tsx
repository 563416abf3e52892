import {
  EmptyState,
  FilterChips,
  Notice,
  Pagination,
  Row,
  RowList,
  StaffPage,
  Tag,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import { type MeetingList, type MeetingShelf, meetingShelves } from '../actions/list-notification-meetings.ts'
import { noticeMessages } from '../messages.ts'
import { notificationMeetingMessages } from '../notification-meeting-messages.ts'
import { listAddress, pageCount } from './notice-addresses.ts'

/** The shelves by their Danish names, as addresses have them. */
export const meetingPaths = { coming: 'kommende', over: 'holdt' } as const satisfies Record<MeetingShelf, string>

const here = '/underretningssamtaler'

/** Meetings to come, or over. A sentence says why there is no record of them. */
export function MeetingsView({ list, shelf }: { list: MeetingList; shelf: MeetingShelf }) {
  const words = notificationMeetingMessages(useView().language)
  return (
    <StaffPage
      title={words.title}
      subtitle={words.lead}
      back={{ href: '/underretninger', label: noticeMessages(useView().language).list.title }}
      action={{ href: `${here}/ny`, label: words.add, icon: 'plus' }}
    >
      <Notice>
        <p>{words.why}</p>
      </Notice>
      <FilterChips
        label={words.shelf}
        chips={meetingShelves.map((each) => ({
          href: listAddress(here, meetingPaths[each]),
          label: words.shelves[each],
          current: each === shelf,
        }))}
      />
      {list.items.length === 0 ? (
        <EmptyState title={words.empty[shelf]} body={words.emptyBody} />
      ) : (
        <RowList label={words.shelves[shelf]}>
          {list.items.map((meeting) => (
            <MeetingLine key={meeting.id} meeting={meeting} />
          ))}
        </RowList>
      )}
      <Pagination
        page={list.page}
        pages={pageCount(list)}
        hrefFor={(page) => listAddress(here, meetingPaths[shelf], page)}
      />
    </StaffPage>
  )
}

function MeetingLine({ meeting }: { meeting: MeetingList['items'][number] }) {
  const { language, now } = useView()
  const words = notificationMeetingMessages(language)
  const general = noticeMessages(language)
  const { outcome, startsAt, place, calledByName, attendee } = meeting
  const isWaiting = outcome === null && startsAt <= now
  return (
    <Row
      href={`${here}/${meeting.id}`}
      icon="calendar-month"
      title={meeting.childName === null ? words.one : general.childRead(meeting.childName)}
      meta={[calledByName, place, words.goes(attendee.name)].filter((part) => part !== '').join(' · ')}
      tags={
        <>
          {isWaiting && <Tag tone="amber">{words.past}</Tag>}
          {outcome && <Tag tone={outcome === 'attended' ? 'calm' : 'neutral'}>{words.outcomeSaid[outcome]}</Tag>}
        </>
      }
      trailing={<Time at={startsAt} />}
    />
  )
}
