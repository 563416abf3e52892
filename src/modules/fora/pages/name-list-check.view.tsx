import type { Language } from '../../../kernel/language.ts'
import {
  Alert,
  Button,
  ButtonRow,
  type Column,
  Day,
  Form,
  HiddenFields,
  Notice,
  StaffPage,
  Table,
} from '../../../platform/ui/index.ts'
import { useView } from '../../../platform/ui/view-context.tsx'
import { leftOutReasons } from '../domain/left-out-words.ts'
import type { KeptLine, NameListReading } from '../domain/name-list-reading.ts'
import { nameListCheckMessages } from '../name-list-check-messages.ts'
import { nameListMessages } from '../name-list-messages.ts'
import type { CarriedList } from './name-list.form.ts'
import { nameListAddresses } from './name-list-addresses.ts'

type Props = {
  readonly meetingId: string
  readonly reading: NameListReading
  readonly text: string
  readonly carried: CarriedList
}

/** What will be saved, line by line, and how many lines will not and why. Until the button is pressed nothing is stored. */
export function NameListCheckView({ meetingId, reading, text, carried }: Props) {
  const { language } = useView()
  const words = nameListCheckMessages(language).check
  const hasNames = reading.kept.length > 0
  return (
    <StaffPage
      title={words.title}
      back={{ href: nameListAddresses.list(meetingId), label: nameListMessages(language).backToList }}
      wide
    >
      {hasNames ? (
        <Table
          caption={words.kept(reading.kept.length)}
          columns={columnsFor(language)}
          rows={reading.kept}
          rowKey={({ number }) => String(number)}
        />
      ) : (
        <Alert tone="warning" title={words.none}>
          <p>{words.noneBody}</p>
        </Alert>
      )}
      <LeftOut reading={reading} hasNames={hasNames} />
      <Form action={nameListAddresses.handIn(meetingId)}>
        <HiddenFields values={{ submissionKey: carried.submissionKey, source: carried.source, text }} />
        <ButtonRow>
          {hasNames && (
            <Button name="step" value="save" icon="check">
              {words.save}
            </Button>
          )}
          <Button name="step" value="edit" tone="secondary" icon="edit">
            {words.edit}
          </Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

function columnsFor(language: Language): Column<KeptLine>[] {
  const words = nameListCheckMessages(language).check
  return [
    { header: words.columns.line, cell: ({ number }) => number, numeric: true },
    { header: words.columns.name, cell: ({ line }) => line.name, rowHeading: true },
    {
      header: words.columns.age,
      cell: ({ line }) => (line.birthDate ? <Day date={line.birthDate} /> : sayAge(line, words.age)),
    },
    { header: words.columns.matter, cell: ({ line }) => sayMatter(line) },
    { header: words.columns.role, cell: ({ line }) => line.role },
  ]
}

function sayAge({ age }: KeptLine['line'], say: (age: number) => string): string {
  return age === null ? '' : say(age)
}

function sayMatter({ matter, happened, place }: KeptLine['line']): string {
  return [matter, happened, place].filter((text) => text !== '').join(' · ')
}

/** By line number and the word it was told by: the names of victims are shown once more to nobody. */
function LeftOut({ reading, hasNames }: { reading: NameListReading; hasNames: boolean }) {
  const { language } = useView()
  const { check: words, reasons } = nameListCheckMessages(language)
  const { leftOut, cprDropped, unused } = reading
  return (
    <>
      {leftOut.length > 0 && (
        <Notice title={words.leftOut(leftOut.length)} icon="visibility-off">
          <ul>
            {leftOutReasons
              .map((reason) => ({ reason, lines: leftOut.filter((line) => line.reason === reason) }))
              .filter(({ lines }) => lines.length > 0)
              .map(({ reason, lines }) => (
                <li key={reason}>{words.leftOutLine(reasons[reason], lines.map(numbered(words.by)).join(', '))}</li>
              ))}
          </ul>
          {hasNames && <p>{words.leftOutNote}</p>}
        </Notice>
      )}
      {cprDropped > 0 && <p>{words.cpr(cprDropped)}</p>}
      {unused.length > 0 && <p>{words.unused(unused.join(', '))}</p>}
    </>
  )
}

function numbered(by: (word: string) => string) {
  return ({ number, word }: { number: number; word: string }) => (word === '' ? `${number}` : `${number} ${by(word)}`)
}
