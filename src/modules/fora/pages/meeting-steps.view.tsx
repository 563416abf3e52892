import { ButtonLink, ButtonRow, type IconName, useView } from '../../../platform/ui/index.ts'
import type { OpenedMeeting } from '../actions/open-meeting.ts'
import { isStepAllowed } from '../domain/meeting-steps.ts'
import { meetingMessages } from '../meeting-messages.ts'

type Step = { readonly to: string; readonly label: string; readonly icon: IconName; readonly shown: boolean }

/** Everything else that can be done with a meeting at this point, by this reader. */
export function MeetingSteps({ opened: { meeting, ours } }: { opened: OpenedMeeting }) {
  const words = meetingMessages(useView().language).page
  const may = (step: Parameters<typeof isStepAllowed>[0]) => ours && isStepAllowed(step, meeting.status)
  const listed = meeting.setting === 'handover-meeting' || meeting.setting === 'case-meeting'
  const shown = meeting.status === 'called' || meeting.status === 'running'
  const inCalendar = meeting.status !== 'planned' && meeting.status !== 'cancelled'
  const steps: readonly Step[] = [
    { to: 'liste', label: words.names, icon: 'list-bulleted', shown: listed && meeting.allowsPersons && shown },
    { to: 'gaest', label: words.guest, icon: 'person-add', shown: may('ask-guest') },
    { to: 'flyt', label: words.move, icon: 'time', shown: may('move') },
    { to: 'aflys', label: words.cancel, icon: 'close', shown: may('cancel') },
    { to: 'kalender.ics', label: words.calendar, icon: 'calendar-month', shown: inCalendar },
  ]
  const possible = steps.filter((step) => step.shown)
  if (possible.length === 0) return null
  return (
    <ButtonRow>
      {possible.map(({ to, label, icon }) => (
        <ButtonLink key={to} href={`/moeder/${meeting.id}/${to}`} tone="secondary" icon={icon} small>
          {label}
        </ButtonLink>
      ))}
    </ButtonRow>
  )
}
