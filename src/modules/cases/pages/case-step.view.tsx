import type { ComponentChildren } from 'preact'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Choices,
  ErrorSummary,
  Form,
  type FormState,
  HiddenFields,
  Select,
  StaffPage,
  TextArea,
  useView,
} from '../../../platform/ui/index.ts'
import type { CaseFormFacts } from '../actions/open-case-form.ts'
import { stepDraft } from '../actions/working-case.ts'
import { caseStepMessages } from '../case-step-messages.ts'
import { closingOutcomes, tiers } from '../domain/case-kinds.ts'
import type { CaseStep } from '../domain/case-steps.ts'
import { caseMessages } from '../messages.ts'
import { CaseIdentity } from './case-identity.tsx'
import type { CloseFields, HandOverFields, ReopenFields, TierFields } from './case-step.form.ts'

type Props<Fields extends string> = { readonly facts: CaseFormFacts; readonly form: FormState<Fields> }

/** One step of a case: its question, its one button, and the way back. */
function StepPage({
  facts,
  form,
  path,
  step,
  title,
  subtitle,
  button,
  children,
}: Props<string> & {
  path: string
  /** The step whose draft is kept while it is typed; none for a form without text. */
  step?: CaseStep
  title: string
  subtitle?: string
  button: string
  children: ComponentChildren
}) {
  const { back } = caseStepMessages(useView().language)
  const here = `/sager/${facts.caseFile.id}`
  return (
    <StaffPage
      title={title}
      subtitle={subtitle}
      back={{ href: here, label: back }}
      identity={<CaseIdentity caseFile={facts.caseFile} />}
    >
      <ErrorSummary errors={form.errors} />
      <Form action={`${here}/${path}`} draft={step && stepDraft(facts.caseFile.id, step)}>
        {children}
        <ButtonRow>
          <Button>{button}</Button>
          <ButtonLink href={here} tone="quiet">
            {back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

export function HandOverView({ facts, form }: Props<HandOverFields>) {
  const words = caseStepMessages(useView().language).handOver
  const { caseFile } = facts
  const others = facts.colleagues.filter(({ id }) => id !== caseFile.ownerId)
  return (
    <StepPage facts={facts} form={form} path="overdrag" title={words.title} button={words.save}>
      <HiddenFields values={{ from: caseFile.ownerId }} />
      <Select
        form={form}
        name="owner"
        label={words.owner}
        hint={words.hint(caseFile.ownerName)}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </StepPage>
  )
}

export function TierView({ facts, form }: Props<TierFields>) {
  const { language } = useView()
  const words = caseStepMessages(language).tier
  const names = caseMessages(language).tiers
  const now = facts.caseFile.tier
  return (
    <StepPage facts={facts} form={form} path="spor" step="change-tier" title={words.title} button={words.save}>
      <Choices
        form={form}
        name="tier"
        label={words.tier}
        choices={tiers.map((tier) => ({
          value: tier,
          label: names[tier],
          ...(tier === now && { hint: words.now, disabled: true }),
        }))}
      />
      <TextArea form={form} name="reason" label={words.reason} rows={4} maxLength={4000} />
    </StepPage>
  )
}

export function CloseView({ facts, form }: Props<CloseFields>) {
  const { language } = useView()
  const words = caseStepMessages(language).close
  const names = caseMessages(language).outcomes
  const left = facts.followUps.length
  return (
    <StepPage
      facts={facts}
      form={form}
      path="luk"
      step="close"
      title={words.title}
      subtitle={words.lead}
      button={words.save}
    >
      {left > 0 && (
        <Alert tone="warning">
          <p>{words.left(left)}</p>
        </Alert>
      )}
      <Choices
        form={form}
        name="outcome"
        label={words.outcome}
        choices={closingOutcomes.map((outcome) => ({ value: outcome, label: names[outcome] }))}
      />
      <TextArea form={form} name="reason" label={words.reason} hint={words.reasonHint} rows={4} maxLength={4000} />
    </StepPage>
  )
}

export function ReopenView({ facts, form }: Props<ReopenFields>) {
  const words = caseStepMessages(useView().language).reopen
  return (
    <StepPage facts={facts} form={form} path="genaabn" step="reopen" title={words.title} button={words.save}>
      <TextArea form={form} name="reason" label={words.reason} rows={4} maxLength={4000} />
    </StepPage>
  )
}
