import { DescriptionList, type Fact, useView } from '../../../platform/ui/index.ts'
import type { Thread } from '../actions/open-inquiry.ts'
import { referenceOf } from '../domain/inquiry-reference.ts'
import { inquiryMessages } from '../inquiry-messages.ts'
import { SenderBox } from './inquiry-sender.view.tsx'
import type { InquiryViewProps } from './inquiry-view-props.ts'

/** What was told beside the messages, and who told it: for each sender where inquiries were joined. */
export function ToldSections(props: InquiryViewProps) {
  const words = inquiryMessages(useView().language).about
  const { threads } = props.opened
  return (
    <>
      {threads.map((thread, place) => (
        <section key={thread.inquiry.id}>
          <h2>{threads.length === 1 ? words.title : `${words.title} · ${referenceOf(thread.inquiry.id)}`}</h2>
          <ToldFacts thread={thread} />
          <SenderBox thread={thread} form={props.forms.sender} place={place} />
        </section>
      ))}
    </>
  )
}

function ToldFacts({ thread }: { thread: Thread }) {
  const words = inquiryMessages(useView().language)
  const { circumstances, inquiry } = thread
  // What a colleague filed has no code of its own unless it was asked for, and the colleague reads the answer.
  const hasOwnWay = inquiry.filedBy === null || circumstances.answerBy !== 'code'
  const told: readonly [string, string | null | undefined][] = [
    [words.about.subject, circumstances.subjectName],
    [words.about.organisation, circumstances.organisationName],
    [words.about.place, circumstances.place],
    [words.about.answerBy, hasOwnWay ? words.answerWays[circumstances.answerBy] : null],
    [words.about.promise, circumstances.promise],
    [words.about.filedBy, inquiry.filedBy],
    [words.about.from, inquiry.organisation?.name],
  ]
  const facts: Fact[] = told.flatMap(([term, value]) => (value ? [{ term, value }] : []))
  return facts.length === 0 ? null : <DescriptionList facts={facts} />
}
