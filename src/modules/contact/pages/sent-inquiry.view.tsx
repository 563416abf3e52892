import { sayTime } from '../../../kernel/danish-time.ts'
import { ButtonLink, CopyBox, Notice, PhoneDrawing, PublicPage, sitePaths } from '../../../platform/ui/index.ts'
import { useLink, useView } from '../../../platform/ui/view-context.tsx'
import type { InquirySent } from '../actions/submit-inquiry.ts'
import type { AnswerWay } from '../domain/circumstances.ts'
import { receiptMessages } from '../receipt-messages.ts'

/** The receipt: the sixteen digits, shown here and once more on the first return, and nowhere else. */
export function SentInquiryView({ sent, answerBy }: { sent: InquirySent; answerBy: AnswerWay }) {
  const { language, now } = useView()
  const link = useLink()
  const words = receiptMessages(language).sent
  const answer = { code: words.answerHere, phone: words.answerPhone, email: words.answerEmail }[answerBy]
  return (
    <PublicPage title={words.title} lead={words.lead} illustration={<PhoneDrawing />} hideContact hidden>
      {sent.code ? (
        <>
          <h2>{words.keep}</h2>
          <CopyBox code={sent.code} label={words.code} />
          <p>{words.keepBody}</p>
        </>
      ) : (
        <p>{words.shown}</p>
      )}
      <h2>{words.next}</h2>
      <p>{words.dueBy(sayTime(sent.dueAt, now, language))}</p>
      <p>{answer}</p>
      <h2>{words.return}</h2>
      <p>{words.returnBody}</p>
      <p>
        <ButtonLink href={link(sitePaths.public.dialogue)} tone="secondary">
          {words.returnLink}
        </ButtonLink>
      </p>
      <Notice icon="visibility-off">
        <p>{words.leave}</p>
      </Notice>
    </PublicPage>
  )
}
