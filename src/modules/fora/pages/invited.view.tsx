import { Table, Tag, useView } from '../../../platform/ui/index.ts'
import type { Invited } from '../actions/open-meeting.ts'
import { foraMessages } from '../messages.ts'
import { seriesMessages } from '../series-messages.ts'

/** Who is asked to a meeting, or will be: for which body, in what seat, and who is outside the circle. */
export function InvitedTable({ invited }: { invited: readonly Invited[] }) {
  const { language } = useView()
  const all = foraMessages(language)
  const words = seriesMessages(language).page
  if (invited.length === 0) return null
  return (
    <Table
      caption={words.members}
      captionHidden
      rows={invited}
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
      ]}
    />
  )
}
