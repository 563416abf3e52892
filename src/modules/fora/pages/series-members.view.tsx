import { Alert, Day, Details, EmptyState, Table, Tag, useView } from '../../../platform/ui/index.ts'
import type { MemberRow, MemberSeat } from '../actions/open-series.ts'
import { foraMessages } from '../messages.ts'
import { seriesMessages } from '../series-messages.ts'
import { sayNames } from './meeting-words.ts'

/** Who sits in a series now, for which body, in what seat, since when. */
export function MembersTable({ members, here, open }: { members: readonly MemberSeat[]; here: string; open: boolean }) {
  const { language } = useView()
  const words = seriesMessages(language).page
  const all = foraMessages(language)
  if (members.length === 0) return <EmptyState title={words.noMembers} body={open ? words.noMembersBody : undefined} />
  const end = {
    header: words.seatEnd,
    cell: (member: MemberSeat) =>
      member.until === null && <a href={`${here}/medlemmer/${member.id}`}>{words.endSeat}</a>,
  }
  return (
    <Table
      caption={words.members}
      captionHidden
      rows={members}
      rowKey={({ id }) => id}
      columns={[
        {
          header: words.member,
          rowHeading: true,
          cell: ({ name, outside }) => (
            <>
              {name} {outside && <Tag tone="amber">{all.circle.outside}</Tag>}
            </>
          ),
        },
        { header: words.body, cell: ({ organisation }) => organisation },
        { header: words.part, cell: ({ part }) => all.seats[part] },
        { header: words.since, cell: (member) => <Period member={member} /> },
        ...(open ? [end] : []),
      ]}
    />
  )
}

function Period({ member: { since, until } }: { member: Pick<MemberRow, 'since' | 'until'> }) {
  const words = seriesMessages(useView().language).page
  return (
    <>
      <Day date={since} />
      {until && (
        <>
          {' '}
          {words.until} <Day date={until} />
        </>
      )}
    </>
  )
}

/** Those who sat there before: what they may see is what they were asked to. */
export function FormerMembers({ members }: { members: readonly MemberRow[] }) {
  const { language } = useView()
  const words = seriesMessages(language).page
  if (members.length === 0) return null
  return (
    <Details summary={words.former}>
      <Table
        caption={words.former}
        captionHidden
        rows={members}
        rowKey={({ id }) => id}
        columns={[
          { header: words.member, rowHeading: true, cell: ({ name }) => name },
          { header: words.body, cell: ({ organisation }) => organisation },
          { header: words.part, cell: ({ part }) => foraMessages(language).seats[part] },
          { header: words.since, cell: (member) => <Period member={member} /> },
        ]}
      />
    </Details>
  )
}

/** Who may not hear about individual young people, and what to do about it. Nothing where nobody is outside. */
export function OutsideWarning({ names }: { names: readonly string[] }) {
  const { language } = useView()
  if (names.length === 0) return null
  const words = foraMessages(language).circle
  return (
    <Alert tone="warning" title={words.outside}>
      <p>{words.outsideWarning(sayNames(names, language))}</p>
    </Alert>
  )
}
