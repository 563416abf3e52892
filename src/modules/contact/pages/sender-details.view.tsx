import { Alert, DescriptionList, StaffPage, useView } from '../../../platform/ui/index.ts'
import type { InquiryRow } from '../actions/open-inquiry.ts'
import { referenceOf } from '../domain/inquiry-reference.ts'
import type { SenderDetails } from '../domain/sender-details.ts'
import { handlingMessages } from '../handling-messages.ts'
import { inquiryMessages } from '../inquiry-messages.ts'
import { inquiryHref } from './inbox-addresses.ts'

/** Who the sender is. A page of its own, so that it is seen by choice and by nobody who looks over a shoulder. */
export function SenderDetailsView({ inquiry, details }: { inquiry: InquiryRow; details: SenderDetails }) {
  const { language } = useView()
  const words = handlingMessages(language).sender
  return (
    <StaffPage
      title={words.pageTitle}
      back={{ href: inquiryHref(inquiry.id), label: inquiryMessages(language).title(referenceOf(inquiry.id)) }}
    >
      <DescriptionList
        facts={(['name', 'phone', 'email', 'workplace'] as const).map((part) => ({
          term: words[part],
          value: details[part] || words.nothing,
        }))}
      />
      <Alert tone="info">{words.logged}</Alert>
    </StaffPage>
  )
}
