import type { ComponentChildren } from 'preact'
import { StepProgress } from '../content/step-progress.tsx'
import type { FieldError } from '../form-state.ts'
import { classes, useWords } from '../use-words.ts'
import { ButtonLink } from './button.tsx'

export type HashStep = {
  /** Stands in the address after `#`: a Danish word that says nothing about anybody. */
  readonly id: string
  readonly title: string
  readonly lead?: string | undefined
  readonly content: ComponentChildren
  /** The words on the way on; "Next" without it. The last step brings its own button to send. */
  readonly next?: string | undefined
}

/**
 * One form in several steps on one page, one shown at a time by the address (`#step`) alone: back works, nothing
 * leaves the device before it is sent, and it works without script. A link to a field opens the step it stands in.
 * Where the browser is too old for it, and on paper, the steps stand below one another.
 *
 * `startAt` is the step that is shown first: on a form that came back, the one with the first error (`stepOfError`).
 */
export function HashSteps({ steps, startAt }: { steps: readonly HashStep[]; startAt?: string | undefined }) {
  const start = steps.some((step) => step.id === startAt) ? startAt : steps[0]?.id
  return (
    <div class="ms-steps" data-hash-steps>
      {/* Enter in a field would press the first button of the form. This one cannot be pressed, so nothing is sent. */}
      <button type="submit" disabled hidden aria-hidden="true" tabIndex={-1} />
      {steps.map((step, index) => (
        <Step key={step.id} step={step} index={index} steps={steps} first={step.id === start} />
      ))}
    </div>
  )
}

/** The id of the step that holds the first of the wrong fields, or undefined where none of them does. */
export function stepOfError(
  errors: readonly FieldError[],
  fieldsOfSteps: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  return Object.keys(fieldsOfSteps).find((step) => errors.some(({ field }) => fieldsOfSteps[step]?.includes(field)))
}

type StepProps = { step: HashStep; index: number; steps: readonly HashStep[]; first: boolean }

function Step({ step, index, steps, first }: StepProps) {
  const headingId = `${step.id}-heading`
  return (
    <section class={classes('ms-step', first && 'ms-step--first')} id={step.id} aria-labelledby={headingId}>
      <StepProgress step={index + 1} of={steps.length} />
      <h2 class="ms-step-title" id={headingId} tabIndex={-1}>
        {step.title}
      </h2>
      {step.lead && <p class="ms-step-lead">{step.lead}</p>}
      {step.content}
      <StepWays previous={steps[index - 1]} next={steps[index + 1]} label={step.next} />
    </section>
  )
}

function StepWays({
  previous,
  next,
  label,
}: {
  previous: HashStep | undefined
  next: HashStep | undefined
  label: string | undefined
}) {
  const words = useWords()
  if (!previous && !next) return null
  return (
    <div class="ms-step-ways">
      {next && (
        <ButtonLink href={`#${next.id}`} icon="arrow-forward" iconAfter wide>
          {label ?? words.nextStep}
        </ButtonLink>
      )}
      {previous && (
        <ButtonLink href={`#${previous.id}`} tone="quiet" wide>
          {words.previousStep}
        </ButtonLink>
      )}
    </div>
  )
}
