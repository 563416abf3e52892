import {
  Alert,
  Button,
  ButtonRow,
  Choices,
  ConfirmPanel,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  IdentityBar,
  StaffPage,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedNotice } from '../actions/open-notice.ts'
import { noticeChannels } from '../domain/notice-steps.ts'
import { noticeMessages } from '../messages.ts'
import { sendingMessages } from '../sending-messages.ts'
import type { SentFields } from './notice-sent.form.ts'

/** When it was sent, and how. */
export function NoticeSentView({ notice, form }: { notice: OpenedNotice; form: FormState<SentFields> }) {
  const { language } = useView()
  const words = sendingMessages(language)
  const { channels } = noticeMessages(language)
  const hints: Readonly<Record<string, string>> = words.channelHints
  return (
    <StaffPage
      title={words.title}
      subtitle={words.lead}
      back={{ href: `/underretninger/${notice.id}`, label: words.back }}
      identity={notice.child && <IdentityBar name={notice.child.name} age={notice.child.age ?? undefined} />}
    >
      <ErrorSummary errors={form.errors} />
      <Form action={`/underretninger/${notice.id}/sendt`}>
        <DateField form={form} name="sentOn" label={words.sentOn} />
        <TextField form={form} name="sentTime" label={words.sentTime} hint={words.sentTimeHint} width="xs" />
        <Choices
          form={form}
          name="channel"
          label={words.channel}
          choices={noticeChannels.map((value) => ({ value, label: channels[value], hint: hints[value] }))}
        />
        <ButtonRow>
          <Button icon="check">{words.save}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

/** What follows from throwing a draft away, and what does not. */
export function DropNoticeView({ notice }: { notice: OpenedNotice }) {
  const words = sendingMessages(useView().language)
  const here = `/underretninger/${notice.id}`
  return (
    <StaffPage
      title={words.drop.title}
      back={{ href: here, label: words.back }}
      identity={notice.child && <IdentityBar name={notice.child.name} age={notice.child.age ?? undefined} />}
    >
      <Alert tone="warning">
        <p>{words.drop.duty}</p>
      </Alert>
      <ConfirmPanel
        title={words.drop.question}
        action={`${here}/kasser`}
        button={words.drop.button}
        tone="danger"
        cancel={{ href: here }}
      >
        <p>{words.drop.body}</p>
      </ConfirmPanel>
    </StaffPage>
  )
}
