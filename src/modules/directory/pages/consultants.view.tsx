import { EmptyState, Row, RowList, StaffPage, Tag, useView } from '../../../platform/ui/index.ts'
import type { ListedConsultant } from '../actions/list-consultants.ts'
import { consultantMessages } from '../consultant-messages.ts'
import { textPages } from '../domain/text-pages.ts'

/** Who the public can find, what they cover, and whose words are missing. */
export function ConsultantsView({ consultants }: { consultants: readonly ListedConsultant[] }) {
  const words = consultantMessages(useView().language)
  return (
    <StaffPage title={words.title} subtitle={words.subtitle}>
      <p>
        <a href={textPages.finder.path}>{words.seePage}</a>
      </p>
      {consultants.length === 0 ? (
        <EmptyState title={words.none} body={words.noneBody} />
      ) : (
        <RowList label={words.title}>
          {consultants.map((consultant) => (
            <ConsultantRow key={consultant.account} consultant={consultant} />
          ))}
        </RowList>
      )}
    </StaffPage>
  )
}

function ConsultantRow({ consultant }: { consultant: ListedConsultant }) {
  const words = consultantMessages(useView().language)
  const { account, name, covers, profile } = consultant
  return (
    <Row
      href={`/konsulenter/${account}`}
      title={profile?.publicName ?? name}
      icon="person"
      meta={covers.length > 0 ? covers.join(', ') : words.coversNothing}
      tags={<ShownTag profile={profile} />}
    />
  )
}

function ShownTag({ profile }: Pick<ListedConsultant, 'profile'>) {
  const words = consultantMessages(useView().language)
  if (!profile) return <Tag tone="amber">{words.unwritten}</Tag>
  return profile.published ? <Tag tone="calm">{words.shown}</Tag> : <Tag>{words.hidden}</Tag>
}
