import { Alert, StaffPage, Table, useView } from '../../../platform/ui/index.ts'
import { paperMessages } from '../paper-messages.ts'

export function PaperSheetView() {
  const words = paperMessages(useView().language)
  return (
    <StaffPage title={words.title} subtitle={words.lead} back={{ href: '/henvendelser/ny', label: words.back }}>
      <Alert tone="info">
        <p>{words.danger}</p>
      </Alert>
      <Table
        caption={words.caption}
        rows={words.rows}
        rowKey={(row) => row}
        columns={[
          { header: words.question, rowHeading: true, cell: (row) => row },
          { header: words.answer, cell: () => <BlankLines /> },
        ]}
      />
    </StaffPage>
  )
}

/** Room to write with a pen. */
function BlankLines() {
  return (
    <span aria-hidden="true">
      <br />
      <br />
      <br />
    </span>
  )
}
