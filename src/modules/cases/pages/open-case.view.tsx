import {
  Alert,
  Button,
  ButtonRow,
  Choices,
  ErrorSummary,
  Form,
  type FormState,
  HiddenFields,
  IdentityBar,
  Select,
  StaffPage,
  TextArea,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { openingDraft } from '../actions/open-case.ts'
import type { OpeningFacts } from '../actions/open-opening-form.ts'
import { tiers } from '../domain/case-kinds.ts'
import { caseMessages } from '../messages.ts'
import { openingMessages } from '../opening-messages.ts'
import { CaseRows } from './case-rows.tsx'
import type { OpenCaseFields } from './open-case.form.ts'

type Props = {
  /** A person's id, `gruppe` or `ingen`. */
  readonly subject: string
  readonly facts: OpeningFacts
  readonly form: FormState<OpenCaseFields>
  readonly submissionKey: string
}

/** The last step to a new case: tier, purpose and who answers for it. */
export function OpenCaseView({ subject, facts, form, submissionKey }: Props) {
  const words = openingMessages(useView().language).open
  const { person, colleagues } = facts
  const title = person ? words.titlePerson : subject === 'gruppe' ? words.titleGroup : words.titleNobody
  return (
    <StaffPage
      title={title}
      back={{ href: '/sager/ny', label: words.back }}
      identity={person ? <IdentityBar name={person.name} age={person.age ?? undefined} /> : undefined}
    >
      <ErrorSummary errors={form.errors} />
      {facts.openCases.length > 0 && <AlreadyOpen facts={facts} />}
      <Form action={`/sager/ny/${subject}`} draft={openingDraft(subject)}>
        <HiddenFields values={{ submissionKey, ...(subject === 'ingen' ? { tier: 'general' } : {}) }} />
        {subject === 'gruppe' && (
          <TextField form={form} name="groupName" label={words.groupName} hint={words.groupNameHint} maxLength={200} />
        )}
        {subject !== 'ingen' && <TierChoice form={form} />}
        <TextArea form={form} name="purpose" label={words.purpose} hint={words.purposeHint} rows={3} maxLength={2000} />
        <Select
          form={form}
          name="owner"
          label={words.owner}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <ButtonRow>
          <Button>{words.submit}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

function TierChoice({ form }: { form: FormState<OpenCaseFields> }) {
  const { language } = useView()
  const words = openingMessages(language).open
  const names = caseMessages(language).tiers
  return (
    <Choices
      form={form}
      name="tier"
      label={words.tier}
      choices={tiers.map((tier) => ({ value: tier, label: names[tier], hint: words.tierHints[tier] }))}
    />
  )
}

function AlreadyOpen({ facts }: { facts: OpeningFacts }) {
  const words = openingMessages(useView().language).open
  return (
    <>
      <Alert tone="info" title={words.alreadyTitle}>
        <p>{words.alreadyText}</p>
      </Alert>
      <CaseRows cases={facts.openCases} label={words.already} byPurpose />
    </>
  )
}
