import { Button, Choices, Details, Form, useView } from '../../../platform/ui/index.ts'
import { senderPurposes } from '../actions/open-sender-details.ts'
import { handlingMessages } from '../handling-messages.ts'
import { inquiryHref } from './inbox-addresses.ts'
import type { InquiryViewProps } from './inquiry-view-props.ts'

/** The sender's name, behind a click that says what for. */
export function SenderBox({ opened, forms }: InquiryViewProps) {
  const words = handlingMessages(useView().language).sender
  const [thread] = opened.threads
  if (!thread) return null
  return (
    <section>
      <h2>{words.title}</h2>
      {!thread.named ? (
        <p>{words.anonymous}</p>
      ) : (
        <Details summary={words.show} open={forms.sender.errors.length > 0}>
          <Form action={inquiryHref(thread.inquiry.id, '/afsender')} label={words.title} compact>
            <p>{words.hidden}</p>
            <Choices
              form={forms.sender}
              name="purpose"
              label={words.purpose}
              choices={senderPurposes.map((purpose) => ({ value: purpose, label: words.purposes[purpose] }))}
            />
            <Button tone="secondary" small>
              {words.show}
            </Button>
          </Form>
        </Details>
      )}
    </section>
  )
}
