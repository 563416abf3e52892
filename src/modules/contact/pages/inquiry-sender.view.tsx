import { Button, Choices, Details, Form, type FormState, useView } from '../../../platform/ui/index.ts'
import type { Thread } from '../actions/open-inquiry.ts'
import { senderPurposes } from '../actions/open-sender-details.ts'
import { handlingMessages } from '../handling-messages.ts'
import { inquiryHref } from './inbox-addresses.ts'

/** The sender's name, behind a click that says what for. */
export function SenderBox({ thread, form, place }: { thread: Thread; form: FormState<'purpose'>; place: number }) {
  const words = handlingMessages(useView().language).sender
  const { inquiry, named } = thread
  if (!named) return <p>{inquiry.filedBy ? words.notTold(inquiry.filedBy) : words.anonymous}</p>
  return (
    <Details summary={words.show} open={form.errors.length > 0}>
      <Form action={inquiryHref(inquiry.id, '/afsender')} label={words.title} compact>
        <p>{words.hidden}</p>
        <Choices
          form={form}
          name="purpose"
          id={place === 0 ? undefined : `field-purpose-${place + 1}`}
          label={words.purpose}
          choices={senderPurposes.map((purpose) => ({ value: purpose, label: words.purposes[purpose] }))}
        />
        <Button tone="secondary" small>
          {words.show}
        </Button>
      </Form>
    </Details>
  )
}
