import { Button, Details, Form, TextField, useView } from '../../../platform/ui/index.ts'
import { referenceOf } from '../domain/inquiry-reference.ts'
import { handlingMessages } from '../handling-messages.ts'
import { inquiryHref } from './inbox-addresses.ts'
import type { InquiryViewProps } from './inquiry-view-props.ts'
import { inquiryTitle } from './inquiry-words.ts'

/** What was joined to it, or what it was joined to, and the way to part them again. */
export function JoinedBox({ opened, forms }: InquiryViewProps) {
  const { language } = useView()
  const words = handlingMessages(language).joined
  const { inquiry, main, threads } = opened
  if (main) {
    return (
      <section>
        <h2>{words.into}</h2>
        <p>
          <a href={inquiryHref(main.id)}>{inquiryTitle(main, language)}</a>
        </p>
        <Details summary={words.undo} open={forms.undo.errors.length > 0}>
          <Form action={inquiryHref(inquiry.id, '/skil')} label={words.undo} compact>
            <TextField form={forms.undo} name="reason" label={words.why} />
            <Button tone="secondary" small>
              {words.undo}
            </Button>
          </Form>
        </Details>
      </section>
    )
  }
  if (threads.length <= 1) return null
  return (
    <section>
      <h2>{words.title}</h2>
      <ul>
        {threads.slice(1).map((thread) => (
          <li key={thread.inquiry.id}>
            <a href={inquiryHref(thread.inquiry.id)}>{referenceOf(thread.inquiry.id)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
