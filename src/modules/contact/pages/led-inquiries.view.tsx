import {
  Card,
  EmptyState,
  Pagination,
  Prose,
  Row,
  RowList,
  StaffPage,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import type { LedInquiry, RedactedMessage } from '../actions/read-redacted.ts'
import { inboxMessages } from '../inbox-messages.ts'
import { contactMessages } from '../messages.ts'
import { inquiryTitle } from './inquiry-words.ts'

export const ledPath = '/henvendelser/fra-os'

type List = {
  readonly inquiries: readonly LedInquiry[]
  readonly page: number
  readonly pages: number
}

/** The list of a leader: kind, place and day. */
export function LedInquiriesView({ list }: { list: List }) {
  const { language } = useView()
  const words = inboxMessages(language).led
  return (
    <StaffPage title={words.title} subtitle={words.lead}>
      {list.inquiries.length === 0 ? (
        <EmptyState title={words.empty} body={words.emptyBody} />
      ) : (
        <RowList label={words.title}>
          {list.inquiries.map((inquiry) => (
            <Row
              key={inquiry.id}
              href={`${ledPath}/${inquiry.id}`}
              icon="email"
              title={inquiryTitle(inquiry, language)}
              meta={inquiry.organisationName}
              trailing={<Time at={inquiry.receivedAt} />}
            />
          ))}
        </RowList>
      )}
      <Pagination page={list.page} pages={list.pages} hrefFor={(page) => `${ledPath}?side=${page}`} />
    </StaffPage>
  )
}

/** One inquiry as its leader reads it: what is left when names are blacked out. */
export function LedInquiryView({ inquiry, messages }: { inquiry: LedInquiry; messages: readonly RedactedMessage[] }) {
  const { language } = useView()
  const words = inboxMessages(language).led
  return (
    <StaffPage
      title={words.openTitle}
      subtitle={
        <>
          {contactMessages(language).concerns[inquiry.concerns]} · <Time at={inquiry.receivedAt} />
        </>
      }
      back={{ href: ledPath, label: words.back }}
    >
      {messages.map((message) => (
        <Card key={message.id}>
          <Prose text={message.text} />
          <p>
            {words.ready} <Time at={message.redactedAt} />
          </p>
        </Card>
      ))}
    </StaffPage>
  )
}
