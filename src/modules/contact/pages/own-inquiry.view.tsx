import { sayTime } from '../../../kernel/danish-time.ts'
import {
  Alert,
  Button,
  ButtonRow,
  DescriptionList,
  ErrorSummary,
  Form,
  type FormState,
  fieldValue,
  HiddenFields,
  SpeechThread,
  StaffPage,
  Tag,
  TextArea,
} from '../../../platform/ui/index.ts'
import { useView } from '../../../platform/ui/view-context.tsx'
import { type OwnDialogue, ownMessageDraft } from '../actions/read-own-inquiries.ts'
import { referenceOf } from '../domain/inquiry-reference.ts'
import { waitsForUs } from '../domain/inquiry-status.ts'
import { answerLimits } from '../domain/sender-answers.ts'
import { ownInquiryMessages } from '../own-inquiry-messages.ts'

export type OwnMessageState = FormState<'message' | 'messageId'>
type OwnInquiryProps = { readonly own: OwnDialogue; readonly form: OwnMessageState; readonly sent: boolean }

/** One inquiry the reader filed: how it stands, what SSP answered, and room to write more. */
export function OwnInquiryView({ own, form, sent }: OwnInquiryProps) {
  const { language } = useView()
  const words = ownInquiryMessages(language)
  return (
    <StaffPage
      title={words.one.title(referenceOf(own.id))}
      subtitle={<Tag tone={own.status === 'with-sender' ? 'calm' : 'neutral'}>{words.statuses[own.status]}</Tag>}
      back={{ href: '/henvendelser/mine', label: words.mine.back }}
    >
      <ErrorSummary errors={form.errors} />
      {sent && (
        <Alert tone="success" announce>
          <p>{words.one.sent}</p>
        </Alert>
      )}
      <OwnFacts own={own} />
      <SpeechThread
        label={words.one.label}
        reader="sender"
        speeches={own.messages.map(({ id, from, author, writtenAt, text }) => ({
          id,
          from,
          author: author ?? undefined,
          at: writtenAt,
          text,
        }))}
      />
      <Form action={`/henvendelser/mine/${own.id}`} draft={ownMessageDraft(own.id)}>
        <HiddenFields values={{ messageId: fieldValue(form, 'messageId') }} />
        <TextArea form={form} name="message" label={words.one.more} maxLength={answerLimits.message} rows={4} />
        <ButtonRow>
          <Button icon="send">{words.one.send}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

function OwnFacts({ own }: { own: OwnDialogue }) {
  const { language, now } = useView()
  const words = ownInquiryMessages(language).one
  const { subjectName, organisationName, place, promise } = own.circumstances
  const due = waitsForUs(own.status) && own.dueAt > now ? sayTime(own.dueAt, now, language) : ''
  const facts = [
    { term: words.about, value: subjectName },
    { term: words.where, value: [organisationName, place].filter((part) => part !== '').join(', ') },
    { term: words.promise, value: promise },
    { term: words.due, value: due },
  ].filter(({ value }) => value !== '')
  return facts.length > 0 ? <DescriptionList facts={facts} /> : null
}
