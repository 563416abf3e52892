import { DescriptionList, Due, type Fact, useView } from '../../../platform/ui/index.ts'
import type { Thread } from '../actions/open-inquiry.ts'
import { waitsForUs } from '../domain/inquiry-status.ts'
import { handlingMessages } from '../handling-messages.ts'
import { inquiryMessages } from '../inquiry-messages.ts'
import { inquiryHref } from './inbox-addresses.ts'
import { DecisionBody } from './inquiry-decision.view.tsx'
import { JoinedBox } from './inquiry-joined.view.tsx'
import { OwnerBox } from './inquiry-owner.view.tsx'
import { SenderBox } from './inquiry-sender.view.tsx'
import type { InquiryViewProps } from './inquiry-view-props.ts'
import { inquiryTitle, sayRoutes } from './inquiry-words.ts'

/** What now: the limit, who has it, what was told, whether it may be the same as another. */
export function InquiryAside(props: InquiryViewProps) {
  const { language } = useView()
  const { opened } = props
  const { inquiry, sittings, threads } = opened
  const words = inquiryMessages(language)
  const [newest] = sittings
  return (
    <>
      {waitsForUs(inquiry.status) && !inquiry.mergedInto && (
        <p>
          <Due at={inquiry.dueAt} />
        </p>
      )}
      {newest && inquiry.status === 'decided' && (
        <section>
          <h2>{words.decision.title}</h2>
          <p>
            <strong>{sayRoutes(newest.routes, language)}</strong>
          </p>
          <DecisionBody sitting={newest} />
        </section>
      )}
      <OwnerBox {...props} />
      {threads[0] && <ToldBox thread={threads[0]} />}
      <SenderBox {...props} />
      <JoinedBox {...props} />
      <DuplicatesBox {...props} />
    </>
  )
}

function ToldBox({ thread }: { thread: Thread }) {
  const words = inquiryMessages(useView().language)
  const { circumstances, inquiry } = thread
  const told: readonly [string, string | null | undefined][] = [
    [words.about.subject, circumstances.subjectName],
    [words.about.organisation, circumstances.organisationName],
    [words.about.place, circumstances.place],
    [words.about.answerBy, words.answerWays[circumstances.answerBy]],
    [words.about.promise, circumstances.promise],
    [words.about.filedBy, inquiry.filedBy],
    [words.about.from, inquiry.organisation?.name],
  ]
  const facts: Fact[] = told.flatMap(([term, value]) => (value ? [{ term, value }] : []))
  return (
    <section>
      <h2>{words.about.title}</h2>
      <DescriptionList facts={facts} />
    </section>
  )
}

function DuplicatesBox({ opened }: InquiryViewProps) {
  const { language } = useView()
  const words = handlingMessages(language).duplicates
  const { inquiry, duplicates } = opened
  if (inquiry.mergedInto) return null
  return (
    <section>
      {duplicates.length > 0 && (
        <>
          <h2>{words.title}</h2>
          <ul>
            {duplicates.map(({ inquiry: other, why }) => (
              <li key={other.id}>
                <a href={inquiryHref(other.id)}>{inquiryTitle(other, language)}</a> ({words[why]})
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={inquiryHref(inquiry.id, '/saml')}>{words.merge}</a>
      </p>
    </section>
  )
}
