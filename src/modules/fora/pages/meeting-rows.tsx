import { Row, RowList, Tag, type TagTone, useView } from '../../../platform/ui/index.ts'
import type { MeetingRow } from '../actions/list-meetings.ts'
import type { MeetingStatus } from '../domain/meeting-steps.ts'
import { foraMessages } from '../messages.ts'
import { sayWhen } from './meeting-words.ts'

const tones: Readonly<Record<MeetingStatus, TagTone>> = {
  planned: 'neutral',
  called: 'calm',
  cancelled: 'neutral',
  running: 'amber',
  ended: 'neutral',
  approved: 'neutral',
}

/** How far a meeting has come, in a word. */
export function MeetingStatusTag({ meeting }: { meeting: Pick<MeetingRow, 'status' | 'endsAt'> }) {
  const { language, now } = useView()
  const words = foraMessages(language)
  const forgotten = ['planned', 'called'].includes(meeting.status) && meeting.endsAt < now
  if (forgotten) return <Tag tone="amber">{words.neverHeld}</Tag>
  return <Tag tone={tones[meeting.status]}>{words.statuses[meeting.status]}</Tag>
}

/** Meetings, each row a link to one, called by their series; or by when they are, where that is the same for all. */
export function MeetingRows({
  meetings,
  label,
  byTime = false,
}: {
  meetings: readonly MeetingRow[]
  label: string
  byTime?: boolean
}) {
  const { language, now } = useView()
  return (
    <RowList label={label}>
      {meetings.map((meeting) => (
        <Row
          key={meeting.id}
          href={`/moeder/${meeting.id}`}
          icon="calendar-month"
          title={byTime ? sayWhen(meeting, now, language) : meeting.seriesName}
          meta={[byTime ? '' : sayWhen(meeting, now, language), meeting.place].filter(Boolean).join(' · ')}
          tags={<MeetingStatusTag meeting={meeting} />}
        />
      ))}
    </RowList>
  )
}
