import { Icon } from '../icon.tsx'
import { classes, useWords } from '../use-words.ts'

export type GuideStep = {
  readonly label: string
  readonly state: 'done' | 'current' | 'todo' | 'error'
  readonly information?: string | undefined
  /** Left out where the step cannot be gone to yet. */
  readonly href?: string | undefined
}

/** The whole way at once: what is done, where you are, what is left. */
export function StepGuide({ steps, label }: { steps: readonly GuideStep[]; label: string }) {
  return (
    <nav aria-label={label}>
      <ol class="step-indicator">
        {steps.map((step, index) => (
          <li
            key={step.label}
            class={classes(
              step.state === 'current' && 'current',
              step.state === 'error' && 'error',
              step.href === undefined && 'disabled',
            )}
          >
            {step.href === undefined ? (
              <div class="step" aria-current={step.state === 'current' ? 'step' : undefined}>
                <StepFace step={step} number={index + 1} />
              </div>
            ) : (
              <a class="step" href={step.href} aria-current={step.state === 'current' ? 'step' : undefined}>
                <StepFace step={step} number={index + 1} />
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

function StepFace({ step, number }: { step: GuideStep; number: number }) {
  const words = useWords()
  return (
    <>
      {step.state === 'done' || step.state === 'error' ? (
        <span class="step-icon">
          {step.state === 'done' ? (
            <Icon name="check" label={words.stepDone} />
          ) : (
            <Icon name="error" label={words.stepError} />
          )}
        </span>
      ) : (
        <span class="step-number">
          <span>{number}</span>
        </span>
      )}
      <div>
        <span class="step-title">{step.label}</span>
        {step.information && <span class="step-information">{step.information}</span>}
      </div>
    </>
  )
}
