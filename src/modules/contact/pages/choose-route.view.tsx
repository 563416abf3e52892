import {
  Button,
  ButtonLink,
  ButtonRow,
  Checkbox,
  type Choice,
  Choices,
  ErrorSummary,
  Form,
  type FormState,
  HiddenFields,
  TextArea,
  useView,
} from '../../../platform/ui/index.ts'
import { type ConcernFacts, type ConcernFinding, concernRule } from '../../law/index.ts'
import type { OpenedTriage } from '../actions/open-triage.ts'
import { triageDraft } from '../actions/triage-input.ts'
import { mayStandTogether, type TriageRoute } from '../domain/triage-routes.ts'
import { contactMessages } from '../messages.ts'
import { triageMessages } from '../triage-messages.ts'
import { FindingBox, RuleSources } from './finding.view.tsx'
import { inquiryHref } from './inbox-addresses.ts'
import type { ChoiceFields } from './triage.form.ts'
import { DecidedBefore, DecidedMeanwhile, TriageFrame, WordsToDecideBy } from './triage-frame.view.tsx'

/** What the rule says of the answers, first of all what is urgent; then the ways, and why one is chosen. */
export function ChooseRouteView({
  triage,
  facts,
  seen,
  form,
  meanwhile,
}: {
  triage: OpenedTriage
  facts: ConcernFacts
  /** The number of decisions the reader has seen. */
  seen: string
  form: FormState<ChoiceFields>
  /** Somebody decided while the reader was writing. */
  meanwhile: boolean
}) {
  const words = triageMessages(useView().language).choice
  const finding = concernRule.assess(facts)
  const { id } = triage.inquiry
  return (
    <TriageFrame triage={triage} step={2} title={words.title} lead={words.lead}>
      <ErrorSummary errors={form.errors} />
      {meanwhile ? <DecidedMeanwhile triage={triage} /> : <DecidedBefore triage={triage} />}
      <FindingBox finding={finding} />
      <WordsToDecideBy triage={triage} />
      <Form action={inquiryHref(id, '/afgoer/vej')} draft={triageDraft(id)}>
        <HiddenFields values={{ ...facts, seenOrdinal: seen, dutyShown: 'ja' }} />
        <RouteChoice finding={finding} form={form} />
        <TextArea
          form={form}
          name="reason"
          label={words.reason}
          hint={triage.inquiry.limited ? `${words.reasonHint} ${words.reasonSealed}` : words.reasonHint}
          rows={4}
          maxLength={4000}
        />
        <p>{words.nextHint}</p>
        <ButtonRow>
          <Button>{words.next}</Button>
          <ButtonLink href={inquiryHref(id, '/afgoer')} tone="quiet">
            {words.change}
          </ButtonLink>
        </ButtonRow>
      </Form>
      <RuleSources />
    </TriageFrame>
  )
}

function RouteChoice({ finding, form }: { finding: ConcernFinding; form: FormState<ChoiceFields> }) {
  const { language } = useView()
  const words = triageMessages(language).choice
  const names = contactMessages(language).routes
  const isRequired = finding.required.length > 0
  const label = (route: TriageRoute) => {
    if (!isRequired) return names[route]
    const beside: Readonly<Record<string, string>> = words.beside
    return beside[route] ?? words.alone
  }
  const choices: Choice[] = finding.possible.map((route) => ({
    value: route,
    label: label(route),
    hint: words.hints[route],
  }))
  const mayNotify = finding.possible.some(
    (route) => mayStandTogether(['notification', route]) && route !== 'notification',
  )
  return (
    <>
      {isRequired && <HiddenFields values={{ notify: 'ja' }} />}
      <Choices form={form} name="route" label={isRequired ? words.routeRequired : words.route} choices={choices} />
      {!isRequired && mayNotify && (
        <Checkbox form={form} name="notify" value="ja" label={words.notify} hint={words.notifyHint} />
      )}
    </>
  )
}
