import type { Language } from '../../../kernel/language.ts'
import { type Column, Day, Table, Tag } from '../../../platform/ui/index.ts'
import { useView } from '../../../platform/ui/view-context.tsx'
import type { OpenedNameList } from '../actions/open-name-list.ts'
import { nameListMessages } from '../name-list-messages.ts'
import { nameRowMessages } from '../name-row-messages.ts'
import { nameListAddresses } from './name-list-addresses.ts'

type NameRowSummary = OpenedNameList['rows'][number]

/** The lines of a list by number, each with what came of it and where it went. */
export function NameRowTable({ meetingId, rows }: { meetingId: string; rows: readonly NameRowSummary[] }) {
  const { language } = useView()
  const words = nameListMessages(language).overview
  return <Table caption={words.table} columns={columnsFor(meetingId, language)} rows={rows} rowKey={(row) => row.id} />
}

function columnsFor(meetingId: string, language: Language): Column<NameRowSummary>[] {
  const words = nameListMessages(language).overview
  return [
    {
      header: words.line,
      rowHeading: true,
      cell: ({ id, number }) => <a href={nameListAddresses.row(meetingId, id)}>{`${words.line} ${number}`}</a>,
    },
    { header: words.decision, cell: ({ decision }) => <Decision decision={decision} /> },
    { header: words.owner, cell: ({ decision }) => decision?.owner ?? null },
    { header: words.due, cell: ({ decision }) => decision?.dueOn && <Day date={decision.dueOn} /> },
    { header: words.open, cell: ({ decision }) => <Whereto decision={decision} /> },
  ]
}

function Decision({ decision }: Pick<NameRowSummary, 'decision'>) {
  const { language } = useView()
  if (!decision) return <Tag tone="amber">{nameListMessages(language).overview.undecided}</Tag>
  const { results } = nameRowMessages(language)
  return <Tag tone={decision.choice === 'drop' ? 'neutral' : 'calm'}>{results[decision.choice]}</Tag>
}

function Whereto({ decision }: Pick<NameRowSummary, 'decision'>) {
  const { language } = useView()
  const words = nameListMessages(language).overview
  if (decision?.inquiryId) return <a href={`/henvendelser/${decision.inquiryId}`}>{words.openInquiry}</a>
  if (decision?.noticeId) return <a href={`/underretninger/${decision.noticeId}`}>{words.openNotice}</a>
  return null
}
