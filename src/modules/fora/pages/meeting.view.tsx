import { Alert, DescriptionList, StaffPage, useView } from '../../../platform/ui/index.ts'
import type { OpenedMeeting } from '../actions/open-meeting.ts'
import { isStepAllowed } from '../domain/meeting-steps.ts'
import { meetingMessages } from '../meeting-messages.ts'
import { foraMessages } from '../messages.ts'
import { AgendaParts } from './agenda.view.tsx'
import { CircleNotice } from './circle-notice.view.tsx'
import { InvitedTable } from './invited.view.tsx'
import { MeetingStatusTag } from './meeting-rows.tsx'
import { MeetingSteps } from './meeting-steps.view.tsx'
import { sayFully, sayNames, sayWhen } from './meeting-words.ts'
import { OutsideWarning } from './series-members.view.tsx'

/** What may have been done just before, as it stands in the address. */
export const savedSteps = ['planlagt', 'indkaldt', 'flyttet', 'aflyst', 'gaest', 'punkt', 'fjernet'] as const
export type SavedStep = (typeof savedSteps)[number]

/** A meeting as those who sit in it see it; the unit with what can be done. */
export function MeetingView({ opened, saved }: { opened: OpenedMeeting; saved: SavedStep | null }) {
  const { language } = useView()
  const words = meetingMessages(language).page
  const { meeting, series, invited, ours } = opened
  return (
    <StaffPage
      title={meeting.seriesName}
      subtitle={sayFully(meeting, language)}
      back={{ href: '/moeder', label: foraMessages(language).back }}
      action={firstStep(opened, words)}
      aside={<Facts opened={opened} />}
    >
      {saved && (
        <Alert tone="success" announce>
          <p>{words.saved[saved]}</p>
        </Alert>
      )}
      <Clashes opened={opened} />
      <CircleNotice series={series} />
      {ours && <OutsideWarning names={invited.filter(({ outside }) => outside).map(({ name }) => name)} />}
      <AgendaParts opened={opened} />
      <Invited opened={opened} />
    </StaffPage>
  )
}

type Words = ReturnType<typeof meetingMessages>['page']

/** What most often comes next: calling the meeting, going to it, reading what came of it. */
function firstStep({ meeting, ours }: OpenedMeeting, words: Words) {
  const here = `/moeder/${meeting.id}`
  if (isStepAllowed('approve', meeting.status) || meeting.status === 'approved') {
    return { href: `${here}/referat`, label: words.minutes, icon: 'document' } as const
  }
  if (!ours) return undefined
  if (isStepAllowed('call', meeting.status))
    return { href: `${here}/indkald`, label: words.call, icon: 'send' } as const
  const held = isStepAllowed('start', meeting.status) || isStepAllowed('end', meeting.status)
  return held ? ({ href: `${here}/i-gang`, label: words.room, icon: 'groups' } as const) : undefined
}

function Facts({ opened }: { opened: OpenedMeeting }) {
  const { language } = useView()
  const words = meetingMessages(language).page
  const { meeting, series, seated } = opened
  const name = seated ? <a href={`/moeder/serier/${series.id}`}>{series.name}</a> : series.name
  return (
    <>
      <DescriptionList
        facts={[
          { term: foraMessages(language).status, value: <MeetingStatusTag meeting={meeting} /> },
          { term: words.where, value: meeting.place || words.noPlace },
          { term: words.series, value: name },
        ]}
      />
      <MeetingSteps opened={opened} />
    </>
  )
}

function Invited({ opened: { meeting, invited } }: { opened: OpenedMeeting }) {
  const words = meetingMessages(useView().language).page
  return (
    <section>
      <h2>{meeting.status === 'planned' ? words.toBeInvited : words.invited}</h2>
      {invited.length === 0 ? <p>{words.nobody}.</p> : <InvitedTable invited={invited} />}
    </section>
  )
}

/** Those who cannot be in two places. */
function Clashes({ opened: { clashes } }: { opened: OpenedMeeting }) {
  const { language, now } = useView()
  const words = meetingMessages(language).page
  if (clashes.length === 0) return null
  return (
    <Alert tone="warning" title={words.clash}>
      <ul>
        {clashes.map(({ names, meeting }) => (
          <li key={meeting.id}>
            {sayNames(names, language)}: <a href={`/moeder/${meeting.id}`}>{meeting.seriesName}</a>{' '}
            {sayWhen(meeting, now, language)}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
