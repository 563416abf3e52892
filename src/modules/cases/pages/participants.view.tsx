import {
  Alert,
  Button,
  ButtonRow,
  Choices,
  Day,
  ErrorSummary,
  Form,
  type FormState,
  Select,
  StaffPage,
  Table,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { CaseFormFacts } from '../actions/open-case-form.ts'
import { caseStepMessages } from '../case-step-messages.ts'
import { CaseIdentity } from './case-identity.tsx'
import type { ParticipantFields } from './participants.form.ts'

type Props = {
  readonly facts: CaseFormFacts
  readonly form: FormState<ParticipantFields>
  readonly saved: 'added' | 'ended' | null
}

/** Who takes part, and, while the case is open, one more. */
export function ParticipantsView({ facts, form, saved }: Props) {
  const { language } = useView()
  const { back, participants: words } = caseStepMessages(language)
  const here = `/sager/${facts.caseFile.id}`
  return (
    <StaffPage
      title={words.title}
      back={{ href: here, label: back }}
      identity={<CaseIdentity caseFile={facts.caseFile} />}
    >
      <ErrorSummary errors={form.errors} />
      {saved && (
        <Alert tone="success" announce>
          <p>{words[saved]}</p>
        </Alert>
      )}
      <Current facts={facts} />
      {facts.caseFile.status === 'open' && <AddForm facts={facts} form={form} />}
    </StaffPage>
  )
}

function Current({ facts }: { facts: CaseFormFacts }) {
  const words = caseStepMessages(useView().language).participants
  if (facts.participants.length === 0) return <p>{words.none}</p>
  return (
    <Table
      caption={words.now}
      rows={facts.participants}
      rowKey={({ id }) => id}
      columns={[
        { header: words.choose, rowHeading: true, cell: ({ name }) => name },
        {
          header: words.role,
          cell: ({ part, organisation }) => [part, organisation].filter(Boolean).join(' · '),
        },
        { header: words.since, cell: ({ since }) => <Day date={since} /> },
        { header: words.access, cell: ({ accountId }) => (accountId ? words.account : words.noAccount) },
        {
          header: words.end,
          cell: (participant) => <EndButton caseId={facts.caseFile.id} participant={participant} />,
        },
      ]}
    />
  )
}

function EndButton({ caseId, participant }: { caseId: string; participant: CaseFormFacts['participants'][number] }) {
  const words = caseStepMessages(useView().language).participants
  return (
    <Form action={`/sager/${caseId}/deltagere/${participant.id}/afslut`} compact label={participant.name}>
      <Button tone="quiet" small>
        {words.end}
      </Button>
    </Form>
  )
}

function AddForm({ facts, form }: Pick<Props, 'facts' | 'form'>) {
  const words = caseStepMessages(useView().language).participants
  const organisations = [...new Set(facts.colleagues.map(({ organisation }) => organisation))]
  const groups = organisations.map((label) => ({
    label,
    options: facts.colleagues
      .filter(({ organisation }) => organisation === label)
      .map(({ id, name }) => ({ value: id, label: name })),
  }))
  const colleague = <Select form={form} name="account" label={words.choose} options={groups} />
  const outside = <TextField form={form} name="outsideName" label={words.outsideName} maxLength={200} />
  return (
    <>
      <h2>{words.add}</h2>
      <Form action={`/sager/${facts.caseFile.id}/deltagere`}>
        <Choices
          form={form}
          name="who"
          label={words.who}
          choices={[
            { value: 'colleague', label: words.colleague, hint: words.colleagueHint, content: colleague },
            { value: 'outside', label: words.outside, hint: words.outsideHint, content: outside },
          ]}
        />
        <TextField form={form} name="part" label={words.part} hint={words.partHint} maxLength={100} />
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
