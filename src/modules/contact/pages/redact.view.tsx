import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  StaffPage,
  TextArea,
  useView,
} from '../../../platform/ui/index.ts'
import { redactionDraft } from '../actions/redact-message.ts'
import { referenceOf } from '../domain/inquiry-reference.ts'
import { handlingMessages } from '../handling-messages.ts'
import { inquiryMessages } from '../inquiry-messages.ts'
import { inquiryHref } from './inbox-addresses.ts'

/** A copy of the message in which what shows who it is gets marked. */
export function RedactView({
  inquiryId,
  messageId,
  form,
}: {
  inquiryId: string
  messageId: string
  form: FormState<'marked'>
}) {
  const { language } = useView()
  const words = handlingMessages(language).redaction
  return (
    <StaffPage
      title={words.title}
      subtitle={words.lead}
      back={{ href: inquiryHref(inquiryId), label: inquiryMessages(language).title(referenceOf(inquiryId)) }}
    >
      <ErrorSummary errors={form.errors} />
      <Form action={inquiryHref(inquiryId, `/beskeder/${messageId}/streg-over`)} draft={redactionDraft(messageId)}>
        <TextArea form={form} name="marked" label={words.label} hint={words.hint} rows={14} />
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
