import type { ComponentChild } from 'preact'
import type { Language } from '../../../kernel/language.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Checkbox,
  ErrorSummary,
  Form,
  type FormState,
  HiddenFields,
  useView,
} from '../../../platform/ui/index.ts'
import { type Answer, conflict, invalid, ok, redirect } from '../../../platform/web/answers.ts'
import { hotspotMessages } from '../messages.ts'
import { hotspotErrors, refusedHotspot } from './hotspot-refusal.ts'

type Shown<Facts> = {
  readonly language: Language
  load(): Promise<Outcome<Facts>>
  view(facts: Facts, form: FormState | null): ComponentChild
}

/** Shows a form: fresh, or with what was typed and what is wrong with it. */
export async function showHotspotForm<Facts>(shown: Shown<Facts>, form: FormState | null = null): Promise<Answer> {
  const facts = await shown.load()
  if (facts.refused) return refusedHotspot(facts, shown.language)
  const view = shown.view(facts.value, form)
  return form === null ? ok(view) : invalid(view)
}

/** On when it is done; the form again, with what was typed and the reason, when it was refused. */
export async function afterHotspotForm<Facts, Value>(
  shown: Shown<Facts>,
  outcome: Outcome<Value>,
  form: FormState,
  to: (value: Value) => string,
): Promise<Answer> {
  if (!outcome.refused) return redirect(to(outcome.value))
  const errors = hotspotErrors(outcome, shown.language)
  if (errors.length === 0) return refusedHotspot(outcome, shown.language)
  const answer = await showHotspotForm(shown, { ...form, errors })
  return outcome.kind === 'conflict' && answer.kind === 'view' && answer.status === 422 ? conflict(answer.view) : answer
}

/** The frame of every form here: errors, fields, the question about names where it has come up, and the buttons. */
export function HotspotForm(props: {
  readonly action: string
  readonly form: FormState
  readonly save: string
  readonly back: string
  readonly submissionKey?: string | undefined
  readonly children?: ComponentChild
}) {
  const { action, form, save, back, submissionKey, children } = props
  const words = hotspotMessages(useView().language)
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <Form action={action}>
        {submissionKey && <HiddenFields values={{ submissionKey }} />}
        {children}
        <NeutralField form={form} />
        <ButtonRow>
          <Button>{save}</Button>
          <ButtonLink href={back} tone="quiet">
            {words.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  )
}

/** Asked only when something looked like a name. */
export function NeutralField({ form }: { form: FormState }) {
  const words = hotspotMessages(useView().language)
  const asked = form.values.neutral !== undefined || form.errors.some(({ field }) => field === 'neutral')
  return asked ? <Checkbox form={form} name="neutral" label={words.neutral} /> : null
}
