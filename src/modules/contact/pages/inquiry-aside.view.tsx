import { Due, useView } from '../../../platform/ui/index.ts'
import { waitsForUs } from '../domain/inquiry-status.ts'
import { handlingMessages } from '../handling-messages.ts'
import { inquiryMessages } from '../inquiry-messages.ts'
import { inquiryHref } from './inbox-addresses.ts'
import { DecisionBody } from './inquiry-decision.view.tsx'
import { JoinedBox } from './inquiry-joined.view.tsx'
import { OwnerBox } from './inquiry-owner.view.tsx'
import type { InquiryViewProps } from './inquiry-view-props.ts'
import { inquiryTitle, sayRoutes } from './inquiry-words.ts'

/** What now: the limit, where it went, who has it, whether it may be the same as another. */
export function InquiryAside(props: InquiryViewProps) {
  const { language } = useView()
  const { opened } = props
  const { inquiry, sittings } = opened
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
          {newest.routes.includes('notification') && (
            <p>
              <a href={`/underretninger/ny?henvendelse=${inquiry.id}`}>{words.decision.writeNotification}</a>
            </p>
          )}
        </section>
      )}
      <OwnerBox {...props} />
      <JoinedBox {...props} />
      <DuplicatesBox {...props} />
    </>
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
