import { Alert, ButtonLink, ButtonRow, StaffPage } from '../../../platform/ui/index.ts'
import { useView } from '../../../platform/ui/view-context.tsx'
import { nameListMessages } from '../name-list-messages.ts'
import { nameRowMessages } from '../name-row-messages.ts'
import { nameListAddresses } from './name-list-addresses.ts'

/** Somebody in the room may not hear the name: it is not on the page at all, and the page says who and what to do. */
export function HiddenNameView({ who, meetingId, rowId }: { who: string; meetingId: string; rowId: string }) {
  const { language } = useView()
  const words = nameRowMessages(language)
  return (
    <StaffPage
      title={words.title}
      back={{ href: nameListAddresses.list(meetingId), label: nameListMessages(language).backToList }}
    >
      <Alert tone="warning" title={words.hidden.title}>
        <p>{words.hidden.who(who)}</p>
        <p>{words.hidden.body}</p>
      </Alert>
      <ButtonRow>
        <ButtonLink href={nameListAddresses.room(meetingId)}>{words.hidden.room}</ButtonLink>
        <ButtonLink href={nameListAddresses.row(meetingId, rowId)} tone="secondary" icon="refresh">
          {words.hidden.again}
        </ButtonLink>
      </ButtonRow>
    </StaffPage>
  )
}
