import {
  Button,
  ButtonRow,
  Choices,
  DateField,
  Day,
  ErrorSummary,
  Form,
  type FormState,
  Select,
  StaffPage,
  TextArea,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { CaseFormFacts } from '../actions/open-case-form.ts'
import { stepDraft } from '../actions/working-case.ts'
import { caseStepMessages } from '../case-step-messages.ts'
import { followUpOutcomes } from '../domain/case-kinds.ts'
import { noteMessages } from '../note-messages.ts'
import { CaseIdentity } from './case-identity.tsx'
import type { FollowUpEndFields, FollowUpFields } from './follow-up.form.ts'

/** Something to be done by a day. */
export function FollowUpView({ facts, form }: { facts: CaseFormFacts; form: FormState<FollowUpFields> }) {
  const { language } = useView()
  const words = noteMessages(language).followUp
  const here = `/sager/${facts.caseFile.id}`
  return (
    <StaffPage
      title={words.title}
      back={{ href: here, label: caseStepMessages(language).back }}
      identity={<CaseIdentity caseFile={facts.caseFile} />}
    >
      <ErrorSummary errors={form.errors} />
      <Form action={`${here}/opfoelgning`} draft={stepDraft(facts.caseFile.id, 'add-follow-up')}>
        <TextField form={form} name="what" label={words.what} maxLength={300} />
        <DateField form={form} name="dueOn" label={words.dueOn} hint={words.dueOnHint} />
        <Select
          form={form}
          name="owner"
          label={words.owner}
          options={facts.colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

/** How something promised ended. */
export function FollowUpEndView({
  facts,
  followUpId,
  form,
}: {
  facts: CaseFormFacts
  followUpId: string
  form: FormState<FollowUpEndFields>
}) {
  const { language } = useView()
  const words = noteMessages(language).followUp
  const here = `/sager/${facts.caseFile.id}`
  const followUp = facts.followUps.find(({ id }) => id === followUpId)
  return (
    <StaffPage
      title={words.endTitle}
      back={{ href: here, label: caseStepMessages(language).back }}
      identity={<CaseIdentity caseFile={facts.caseFile} />}
    >
      <ErrorSummary errors={form.errors} />
      {followUp && (
        <p>
          <strong>{followUp.what}</strong> · {followUp.ownerName} · <Day date={followUp.dueOn} />
        </p>
      )}
      <Form action={`${here}/opfoelgning/${followUpId}`}>
        <Choices
          form={form}
          name="outcome"
          label={words.outcome}
          choices={followUpOutcomes.map((outcome) => ({ value: outcome, label: words.outcomes[outcome] }))}
        />
        <TextArea form={form} name="remark" label={words.remark} rows={3} maxLength={1000} optional />
        <ButtonRow>
          <Button>{words.end}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
