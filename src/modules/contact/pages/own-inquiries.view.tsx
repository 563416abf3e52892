import {
  Alert,
  EmptyState,
  Pagination,
  PhoneDrawing,
  Row,
  RowList,
  StaffPage,
  Tag,
  Time,
} from '../../../platform/ui/index.ts'
import { useView } from '../../../platform/ui/view-context.tsx'
import type { OwnInquiry } from '../actions/read-own-inquiries.ts'
import { contactMessages } from '../messages.ts'
import { ownInquiryMessages } from '../own-inquiry-messages.ts'

export type OwnInquiriesProps = {
  readonly items: readonly OwnInquiry[]
  readonly page: number
  readonly pages: number
  readonly total: number
  /** One was filed just now. */
  readonly saved: boolean
}

/** What the reader filed, newest first, with how it stands in words. */
export function OwnInquiriesView({ items, page, pages, total, saved }: OwnInquiriesProps) {
  const { language } = useView()
  const words = ownInquiryMessages(language)
  return (
    <StaffPage
      title={words.mine.title}
      subtitle={total > 0 ? words.mine.total(total) : undefined}
      action={{ href: '/henvendelser/ny', label: words.mine.new }}
    >
      {saved && (
        <Alert tone="success" announce>
          <p>{words.mine.saved}</p>
        </Alert>
      )}
      {items.length === 0 ? (
        <EmptyState title={words.mine.empty} body={words.mine.emptyBody} art={<PhoneDrawing />} />
      ) : (
        <RowList label={words.mine.list}>
          {items.map((inquiry) => (
            <OwnRow key={inquiry.id} inquiry={inquiry} />
          ))}
        </RowList>
      )}
      <Pagination page={page} pages={pages} hrefFor={(number) => `/henvendelser/mine?side=${number}`} />
    </StaffPage>
  )
}

function OwnRow({ inquiry }: { inquiry: OwnInquiry }) {
  const { language } = useView()
  const { channels, concerns } = contactMessages(language)
  const isAnswered = inquiry.status === 'with-sender'
  return (
    <Row
      href={`/henvendelser/mine/${inquiry.id}`}
      title={concerns[inquiry.concerns]}
      meta={[inquiry.subjectName, channels[inquiry.channel]].filter((part) => part !== '').join(' · ')}
      tags={<Tag tone={isAnswered ? 'calm' : 'neutral'}>{ownInquiryMessages(language).statuses[inquiry.status]}</Tag>}
      trailing={<Time at={inquiry.receivedAt} />}
      unread={isAnswered}
    />
  )
}
