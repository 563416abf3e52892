import { sayTime } from '../../../kernel/danish-time.ts'
import {
  Button,
  ButtonRow,
  Choices,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  StaffPage,
  TextArea,
  useView,
} from '../../../platform/ui/index.ts'
import type { Duplicate, InquiryRow } from '../actions/open-inquiry.ts'
import { referenceOf } from '../domain/inquiry-reference.ts'
import { handlingMessages } from '../handling-messages.ts'
import { inquiryMessages } from '../inquiry-messages.ts'
import { inquiryHref } from './inbox-addresses.ts'
import { inquiryOrigin, inquiryTitle } from './inquiry-words.ts'

/** Which one belongs together with this, and why. */
export function MergeView({
  inquiry,
  duplicates,
  others,
  form,
}: {
  inquiry: InquiryRow
  duplicates: readonly Duplicate[]
  others: readonly InquiryRow[]
  form: FormState<'mainId' | 'reason'>
}) {
  const { language, now } = useView()
  const words = handlingMessages(language)
  const choiceOf = (other: InquiryRow, why?: Duplicate['why']) => ({
    value: other.id,
    label: inquiryTitle(other, language),
    hint: [inquiryOrigin(other, language), sayTime(other.receivedAt, now, language), why && words.duplicates[why]]
      .filter(Boolean)
      .join(' · '),
  })
  const choices = [
    ...duplicates.map(({ inquiry: other, why }) => choiceOf(other, why)),
    ...others.map((other) => choiceOf(other)),
  ]
  return (
    <StaffPage
      title={words.merge.title}
      subtitle={words.merge.lead}
      back={{ href: inquiryHref(inquiry.id), label: inquiryMessages(language).title(referenceOf(inquiry.id)) }}
    >
      <ErrorSummary errors={form.errors} />
      {choices.length === 0 ? (
        <EmptyState title={words.merge.none} />
      ) : (
        <Form action={inquiryHref(inquiry.id, '/saml')}>
          <Choices form={form} name="mainId" label={words.merge.which} choices={choices} />
          <TextArea form={form} name="reason" label={words.merge.reason} rows={3} maxLength={4000} />
          <ButtonRow>
            <Button>{words.merge.save}</Button>
          </ButtonRow>
        </Form>
      )}
    </StaffPage>
  )
}
