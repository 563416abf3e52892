import { sayTime } from '../../../kernel/danish-time.ts'
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  Choices,
  ErrorSummary,
  Fieldset,
  Form,
  type FormState,
  HiddenFields,
  TextArea,
  useView,
} from '../../../platform/ui/index.ts'
import { tiers } from '../../cases/index.ts'
import type { PersonIdentity } from '../../people/index.ts'
import type { OpenedTriage } from '../actions/open-triage.ts'
import { caseDraft } from '../actions/triage-input.ts'
import { sentenceKey, sentencesOf } from '../domain/sentences.ts'
import { inquiryCaseMessages } from '../inquiry-case-messages.ts'
import { inquiryHref } from './inbox-addresses.ts'
import { type CaseFields, submissionKeyOf } from './triage.form.ts'
import { DecidedBefore, DecidedMeanwhile, TriageFrame } from './triage-frame.view.tsx'
import { CaseSubject } from './triage-subject.view.tsx'

/** Whom, what for, and which sentences go along: none of them unless somebody ticks it. */
export function TriageCaseView({
  triage,
  choice,
  form,
  hits,
  meanwhile,
}: {
  triage: OpenedTriage
  /** The choice of the step before, brought along unseen. */
  choice: Readonly<Record<string, string>>
  form: FormState<CaseFields>
  hits: readonly PersonIdentity[] | null
  meanwhile: boolean
}) {
  const words = inquiryCaseMessages(useView().language).caseFile
  const { id } = triage.inquiry
  return (
    <TriageFrame triage={triage} step={3} title={words.title} lead={words.lead}>
      <ErrorSummary errors={form.errors} />
      {meanwhile ? <DecidedMeanwhile triage={triage} /> : <DecidedBefore triage={triage} />}
      <Form action={inquiryHref(id, '/afgoer/sag')} draft={caseDraft(id)}>
        <HiddenFields values={{ ...choice, submissionKey: submissionKeyOf(form.values) }} />
        <CaseSubject inquiryId={id} form={form} hits={hits} />
        <Choices
          form={form}
          name="tier"
          label={words.tier}
          choices={tiers.map((tier) => ({ value: tier, label: words.tiers[tier], hint: words.tierHints[tier] }))}
        />
        <TextArea form={form} name="purpose" label={words.purpose} hint={words.purposeHint} rows={3} maxLength={2000} />
        <CarriedSentences triage={triage} form={form} />
        <ButtonRow>
          <Button>{words.open}</Button>
        </ButtonRow>
      </Form>
    </TriageFrame>
  )
}

function CarriedSentences({ triage, form }: { triage: OpenedTriage; form: FormState<CaseFields> }) {
  const { language, now } = useView()
  const words = inquiryCaseMessages(language).caseFile
  if (triage.said.length === 0) return null
  return (
    <Fieldset legend={words.carry} hint={words.carryHint}>
      {triage.said.map((message, place) => (
        <CheckboxGroup
          key={message.id}
          id={`carried-${place + 1}`}
          form={form}
          name="carried"
          label={words.message(sayTime(message.writtenAt, now, language))}
          choices={sentencesOf(message.text).map((sentence, index) => ({
            value: sentenceKey(message.id, index),
            label: sentence,
          }))}
        />
      ))}
    </Fieldset>
  )
}
