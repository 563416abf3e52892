import { EmptyState, Pagination, Row, RowList, StaffPage, useView } from '../../../platform/ui/index.ts'
import type { InboxPage } from '../actions/list-inbox.ts'
import type { InquiryStatus } from '../domain/inquiry-status.ts'
import { inboxMessages } from '../inbox-messages.ts'
import { contactMessages } from '../messages.ts'
import { InboxFilters } from './inbox.view.tsx'
import { type InboxQuery, inboxHref, inboxPath, inquiryHref } from './inbox-addresses.ts'
import { InquiryClock, InquiryMarks, inquiryLine } from './inbox-marks.view.tsx'
import { inquiryTitle } from './inquiry-words.ts'

/** One column of the inbox as a list, a page at a time. */
export function InboxListView({
  list,
  asked,
}: {
  list: InboxPage
  asked: InboxQuery & { readonly state: InquiryStatus }
}) {
  const { language, now } = useView()
  const words = inboxMessages(language)
  const title = contactMessages(language).statuses[asked.state]
  return (
    <StaffPage title={title} subtitle={words.total(list.total)} back={{ href: inboxPath, label: words.back }}>
      <InboxFilters asked={asked} />
      {list.inquiries.length === 0 ? (
        <EmptyState title={words.empty[asked.state]} />
      ) : (
        <RowList label={title}>
          {list.inquiries.map((card) => (
            <Row
              key={card.id}
              href={inquiryHref(card.id)}
              icon="email"
              title={inquiryTitle(card, language)}
              meta={[inquiryLine(card, now, language), card.owner?.name].filter(Boolean).join(' · ')}
              tags={<InquiryMarks card={card} />}
              trailing={<InquiryClock card={card} />}
            />
          ))}
        </RowList>
      )}
      <Pagination page={list.page} pages={list.pages} hrefFor={(page) => inboxHref({ ...asked, page })} />
    </StaffPage>
  )
}
