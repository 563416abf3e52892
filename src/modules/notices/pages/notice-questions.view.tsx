import {
  Alert,
  Button,
  ButtonRow,
  Choices,
  ErrorSummary,
  Form,
  type FormState,
  HelpLines,
  HiddenFields,
  IdentityBar,
  Notice,
  StaffPage,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { concernRule } from '../../law/index.ts'
import type { QuestionFacts } from '../actions/open-notice-start.ts'
import { questionMessages } from '../question-messages.ts'
import type { QuestionFields } from './notice-questions.form.ts'

type Props = {
  readonly facts: QuestionFacts
  readonly child: { readonly name: string; readonly age: number | null } | null
  readonly form: FormState<QuestionFields>
  /** Where the form is sent, and what goes along unseen. */
  readonly action: string
  readonly hidden: Readonly<Record<string, string | undefined>>
  /** The draft whose questions are asked once more; null for a new notification. */
  readonly draft: string | null
}

/** Call first; then what is true of every notification; then the few questions. None of it can be skipped. */
export function NoticeQuestionsView({ facts, child, form, action, hidden, draft }: Props) {
  const words = questionMessages(useView().language)
  return (
    <StaffPage
      title={draft === null ? words.title : words.againTitle}
      subtitle={words.lead}
      back={
        draft === null
          ? { href: '/underretninger', label: words.back }
          : { href: `/underretninger/${draft}`, label: words.backNotice }
      }
      identity={child && <IdentityBar name={child.name} age={child.age ?? undefined} />}
    >
      <ErrorSummary errors={form.errors} />
      <CallFirst facts={facts} />
      <AlwaysTrue />
      {facts.receivers.length === 0 ? (
        <Alert tone="warning" title={words.noReceiver}>
          <p>{words.noReceiverBody}</p>
        </Alert>
      ) : (
        <Form action={action}>
          <HiddenFields values={hidden} />
          <Questions facts={facts} form={form} />
          <ButtonRow>
            <Button icon="arrow-forward" iconAfter>
              {draft === null ? words.next : words.save}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </StaffPage>
  )
}

/** What holds of every notification, whatever is answered (rules RU-01 and RU-02). */
function AlwaysTrue() {
  const { language } = useView()
  const words = questionMessages(language)
  return (
    <Notice title={words.remember}>
      <ul>
        {(['duty-is-personal', 'reason-is-enough'] as const).map((code) => (
          <li key={code}>{concernRule.words.reminders[code][language]}</li>
        ))}
      </ul>
    </Notice>
  )
}

/** Numbers to call, before any form (rule RU-11). */
function CallFirst({ facts: { dutyLine } }: { facts: QuestionFacts }) {
  const words = questionMessages(useView().language)
  const { emergency, duty, police, policeInstead } = words.lines
  const lines = [
    { ...emergency, phone: '112', urgent: true },
    ...(dutyLine.phone === ''
      ? [{ ...policeInstead, phone: '114' }]
      : [
          { ...duty, phone: dutyLine.phone, hours: dutyLine.hours },
          { ...police, phone: '114' },
        ]),
  ]
  return (
    <section>
      <h2>{words.urgent}</h2>
      <HelpLines lines={lines} label={words.urgent} />
    </section>
  )
}

function Questions({ facts, form }: Pick<Props, 'facts' | 'form'>) {
  const words = questionMessages(useView().language)
  const told = (['yes', 'planned', 'no'] as const).map((value) => ({ value, label: words.parentsToldAnswers[value] }))
  return (
    <>
      <ReceiverChoice facts={facts} form={form} />
      <RuleQuestion question="danger" form={form} />
      <RuleQuestion question="abuse" form={form} />
      <Choices form={form} name="parentsTold" label={words.parentsTold} hint={words.parentsToldHint} choices={told} />
      <RuleQuestion question="support" form={form} />
      <TextField
        form={form}
        name="age"
        label={words.age}
        hint={words.ageHint}
        inputMode="numeric"
        width="xs"
        optional
      />
    </>
  )
}

/** Not asked where there is but one. */
function ReceiverChoice({ facts, form }: Pick<Props, 'facts' | 'form'>) {
  const words = questionMessages(useView().language)
  const [only, ...others] = facts.receivers
  if (only && others.length === 0) return <HiddenFields values={{ receiver: only.id }} />
  return (
    <Choices
      form={form}
      name="receiver"
      label={words.receiver}
      choices={facts.receivers.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}

/** A question in the rule's own words. */
function RuleQuestion({
  question,
  form,
}: {
  question: 'danger' | 'abuse' | 'support'
  form: FormState<QuestionFields>
}) {
  const { language } = useView()
  const { ask, hint, answers } = concernRule.questions[question]
  return (
    <Choices
      form={form}
      name={question}
      label={ask[language]}
      hint={hint[language]}
      inline={answers.every((answer) => !('hint' in answer))}
      choices={answers.map((answer) => ({
        value: answer.value,
        label: answer.say[language],
        hint: 'hint' in answer ? answer.hint[language] : undefined,
      }))}
    />
  )
}
