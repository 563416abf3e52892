import { compareDates, type PlainDate } from '../../../kernel/dates.ts'
import { Day, Due, EmptyState, Row, RowList, StaffPage, Tag, Time, useView } from '../../../platform/ui/index.ts'
import type { DueElsewhere, DueFollowUp, WaitingInquiry } from '../actions/open-today.ts'
import { reportingMessages, sayConcerns } from '../messages.ts'
import { DueElsewhereLists } from './due-elsewhere.view.tsx'

export type Today = {
  readonly inquiries: readonly WaitingInquiry[]
  readonly followUps: readonly DueFollowUp[]
  readonly answered: readonly { readonly id: string; readonly receivedAt: Date; readonly concerns: string }[]
  readonly elsewhere: readonly DueElsewhere[]
  readonly today: PlainDate
}

export function TodayView({ firstName, today }: { firstName: string; today: Today }) {
  const words = reportingMessages(useView().language).today
  const { inquiries, followUps, answered, elsewhere } = today
  const nothing = inquiries.length + followUps.length + answered.length + elsewhere.length === 0
  return (
    <StaffPage
      title={words.title}
      subtitle={nothing ? words.greetingEmpty(firstName) : words.greeting(firstName)}
      action={{ href: '/henvendelser/ny', label: words.file }}
    >
      {nothing && <EmptyState title={words.emptyTitle} body={words.emptyBody} />}
      {answered.length > 0 && <AnsweredList answered={answered} />}
      <DueElsewhereLists due={elsewhere} today={today.today} part="first" />
      {inquiries.length > 0 && <InquiryList inquiries={inquiries} />}
      {followUps.length > 0 && <FollowUpList followUps={followUps} today={today.today} />}
      <DueElsewhereLists due={elsewhere} today={today.today} part="then" />
    </StaffPage>
  )
}

function InquiryList({ inquiries }: { inquiries: readonly WaitingInquiry[] }) {
  const messages = reportingMessages(useView().language)
  return (
    <section>
      <h2>{messages.today.inquiries}</h2>
      <RowList label={messages.today.inquiries}>
        {inquiries.map((inquiry) => (
          <Row
            key={inquiry.id}
            href={`/henvendelser/${inquiry.id}`}
            title={sayConcerns(messages.concerns, inquiry.concerns)}
            icon="email"
            meta={
              <>
                {messages.today.received} <Time at={inquiry.receivedAt} />
              </>
            }
            tags={
              <>
                {!inquiry.owned && <Tag>{messages.today.unowned}</Tag>}
                {inquiry.escalated && <Tag tone="amber">{messages.today.escalated}</Tag>}
              </>
            }
            trailing={<Due at={inquiry.dueAt} />}
          />
        ))}
      </RowList>
    </section>
  )
}

function FollowUpList({ followUps, today }: { followUps: readonly DueFollowUp[]; today: PlainDate }) {
  const words = reportingMessages(useView().language).today
  return (
    <section>
      <h2>{words.followUps}</h2>
      <RowList label={words.followUps}>
        {followUps.map((followUp) => (
          <Row
            key={followUp.id}
            href={`/sager/${followUp.caseId}`}
            title={followUp.what}
            icon="calendar-month"
            meta={words.caseNumber(followUp.caseNumber)}
            tags={compareDates(followUp.dueOn, today) < 0 ? <Tag tone="amber">{words.late}</Tag> : undefined}
            trailing={<Day date={followUp.dueOn} />}
          />
        ))}
      </RowList>
    </section>
  )
}

function AnsweredList({ answered }: { answered: Today['answered'] }) {
  const messages = reportingMessages(useView().language)
  return (
    <section>
      <h2>{messages.today.answered}</h2>
      <RowList label={messages.today.answered}>
        {answered.map((inquiry) => (
          <Row
            key={inquiry.id}
            href={`/henvendelser/mine/${inquiry.id}`}
            title={messages.today.reply}
            icon="chat"
            meta={sayConcerns(messages.concerns, inquiry.concerns)}
            trailing={<Time at={inquiry.receivedAt} />}
          />
        ))}
      </RowList>
    </section>
  )
}
