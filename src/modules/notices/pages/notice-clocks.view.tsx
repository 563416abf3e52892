import { fullDate } from '../../../kernel/danish-time.ts'
import { Card, Due, Tag, type TagTone, useView } from '../../../platform/ui/index.ts'
import type { OpenedNotice, SentNotice } from '../actions/open-notice.ts'
import type { ReceiptState } from '../domain/receipt-state.ts'
import { noticeMessages } from '../messages.ts'
import { noticePageMessages } from '../notice-page-messages.ts'

/** Red where the law's limit has passed, amber where it may have. */
export const receiptTones: Readonly<Record<ReceiptState, TagTone>> = {
  waiting: 'neutral',
  ask: 'amber',
  overdue: 'red',
}

/** The family unit's limits, as reminders (rule RU-09), and until when the words are kept here. */
export function NoticeClocks({ notice, sent }: { notice: OpenedNotice; sent: SentNotice }) {
  const { language } = useView()
  const words = noticePageMessages(language)
  return (
    <>
      {notice.state === 'waiting' && (
        <>
          <h2>{words.clocks}</h2>
          <p>{words.clocksLead}</p>
          <Card title={words.assessment} level={3}>
            <AssessmentClock due={sent.clocks.assessmentDue} />
          </Card>
          <Card title={words.receipt} level={3}>
            <ReceiptClock sent={sent} />
          </Card>
        </>
      )}
      {notice.content !== null && <p>{words.erasure(fullDate(sent.keptUntil, language))}</p>}
    </>
  )
}

/** Whether they judged in time is not ours to know: past its limit it is said to have passed, and nothing more. */
function AssessmentClock({ due }: { due: Date }) {
  const { language, now } = useView()
  return due <= now ? <Tag>{noticePageMessages(language).assessmentPast}</Tag> : <Due at={due} law />
}

function ReceiptClock({ sent: { clocks, receipt } }: { sent: SentNotice }) {
  const { language } = useView()
  const words = noticePageMessages(language)
  const tags = noticeMessages(language).receipt
  const day = fullDate(clocks.receiptOverdueAfter, language)
  const sentence = { waiting: words.receiptBy, ask: words.receiptAsk, overdue: words.receiptOverdue }[receipt](day)
  return (
    <>
      {receipt !== 'waiting' && (
        <p>
          <Tag tone={receiptTones[receipt]}>{tags[receipt]}</Tag>
        </p>
      )}
      <p>{sentence}</p>
    </>
  )
}
