import {
  Alert,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  HiddenFields,
  IdentityBar,
  StaffPage,
  useView,
} from '../../../platform/ui/index.ts'
import { noticeDraft } from '../actions/held-draft.ts'
import type { WritingNotice } from '../actions/open-writing.ts'
import { writingMessages } from '../writing-messages.ts'
import { NoticeFinding } from './notice-finding.view.tsx'
import { NoticeText } from './notice-text.view.tsx'
import type { WritingFields } from './notice-writing.form.ts'
import { ChildFields, ConcernFields, NotifierFields } from './notice-writing-fields.view.tsx'

/** The form a notification is written in, with what the rules say on top. */
export function NoticeWritingView({
  notice,
  form,
  isOvertaken,
}: {
  notice: WritingNotice
  form: FormState<WritingFields>
  /** Another version was saved since this one was begun: both are shown. */
  isOvertaken: boolean
}) {
  const { language } = useView()
  const words = writingMessages(language)
  const here = `/underretninger/${notice.id}`
  return (
    <StaffPage
      title={words.title}
      subtitle={words.lead}
      back={{ href: here, label: words.back }}
      identity={notice.child && <IdentityBar name={notice.child.name} age={notice.child.age ?? undefined} />}
    >
      <ErrorSummary errors={form.errors} />
      <NoticeFinding notice={notice} />
      <Form action={`${here}/skriv`} draft={noticeDraft(notice.id)}>
        <HiddenFields values={{ version: String(notice.version) }} />
        <ChildFields notice={notice} form={form} />
        <ConcernFields notice={notice} form={form} />
        <NotifierFields form={form} />
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
      {isOvertaken && (
        <Alert tone="warning" title={words.conflictTitle}>
          <h3>{words.conflictSaved}</h3>
          <NoticeText content={notice.content} level={4} />
        </Alert>
      )}
    </StaffPage>
  )
}
