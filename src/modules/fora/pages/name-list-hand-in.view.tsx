import {
  Button,
  ButtonRow,
  ErrorSummary,
  FileField,
  Form,
  HiddenFields,
  Notice,
  StaffPage,
  TextArea,
} from '../../../platform/ui/index.ts'
import { useView } from '../../../platform/ui/view-context.tsx'
import { nameListCheckMessages } from '../name-list-check-messages.ts'
import { nameListMessages } from '../name-list-messages.ts'
import type { CarriedList, NameListState } from './name-list.form.ts'
import { nameListAddresses } from './name-list-addresses.ts'

type Props = { readonly meetingId: string; readonly form: NameListState; readonly carried: CarriedList }

/** No draft is kept of this form: the text still names victims, and those are stored nowhere. */
export function NameListHandInView({ meetingId, form, carried }: Props) {
  const { language } = useView()
  const words = nameListCheckMessages(language).handIn
  return (
    <StaffPage
      title={words.title}
      subtitle={words.lead}
      back={{ href: nameListAddresses.list(meetingId), label: nameListMessages(language).backToList }}
    >
      <ErrorSummary errors={form.errors} />
      <Notice title={words.limits} icon="delete">
        <p>{words.limitsBody}</p>
      </Notice>
      <Form action={nameListAddresses.handIn(meetingId)} label={words.text}>
        <HiddenFields values={{ submissionKey: carried.submissionKey }} />
        <TextArea form={form} name="text" label={words.text} hint={words.textHint} rows={10} />
        <ButtonRow>
          <Button name="step" value="check">
            {words.check}
          </Button>
        </ButtonRow>
      </Form>
      <h2>{words.fileTitle}</h2>
      <Form action={nameListAddresses.file(meetingId)} label={words.file} multipart>
        <FileField
          form={form}
          name="file"
          label={words.file}
          types={words.fileTypes}
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          maxSize="10 MB"
        />
        <ButtonRow>
          <Button tone="secondary" icon="upload">
            {words.fileCheck}
          </Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
