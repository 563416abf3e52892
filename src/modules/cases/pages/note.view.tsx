import {
  Button,
  ButtonRow,
  Choices,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  HiddenFields,
  Notice,
  Prose,
  StaffPage,
  TextArea,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { longestNote, noteDraft } from '../actions/add-note.ts'
import type { CaseFormFacts } from '../actions/open-case-form.ts'
import { caseStepMessages } from '../case-step-messages.ts'
import { noteKinds } from '../domain/case-kinds.ts'
import { caseMessages } from '../messages.ts'
import { noteMessages } from '../note-messages.ts'
import { CaseIdentity } from './case-identity.tsx'
import type { NoteFields } from './note.form.ts'

type Props = {
  readonly facts: CaseFormFacts
  readonly form: FormState<NoteFields>
  readonly submissionKey: string
}

/** A new note, or the correction of one, with the old words beside it. */
export function NoteView({ facts, form, submissionKey }: Props) {
  const { language } = useView()
  const words = noteMessages(language).note
  const { caseFile, old } = facts
  const here = `/sager/${caseFile.id}`
  return (
    <StaffPage
      title={old ? words.correctTitle : words.title}
      subtitle={old ? words.correctLead : undefined}
      back={{ href: here, label: caseStepMessages(language).back }}
      identity={<CaseIdentity caseFile={caseFile} />}
    >
      <ErrorSummary errors={form.errors} />
      {old && (
        <Notice title={words.old} icon="document">
          <Prose text={old.body} level={3} />
        </Notice>
      )}
      <Form
        action={old ? `${here}/notat/${old.id}/ret` : `${here}/notat`}
        draft={noteDraft(caseFile.id, old?.id ?? null)}
      >
        <HiddenFields values={{ submissionKey }} />
        <KindChoice form={form} />
        <TextArea form={form} name="body" label={words.body} hint={words.bodyHint} rows={10} maxLength={longestNote} />
        <DateField form={form} name="happenedOn" label={words.happenedOn} hint={words.happenedOnHint} />
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

function KindChoice({ form }: { form: FormState<NoteFields> }) {
  const { language } = useView()
  const words = noteMessages(language).note
  const names = caseMessages(language).noteKinds
  const source = <TextField form={form} name="source" label={words.source} hint={words.sourceHint} maxLength={300} />
  return (
    <Choices
      form={form}
      name="kind"
      label={words.kind}
      choices={noteKinds.map((kind) => ({
        value: kind,
        label: names[kind],
        hint: words.kindHints[kind],
        ...(kind === 'fact' && { content: source }),
      }))}
    />
  )
}
