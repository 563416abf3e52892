import { useWords } from '../use-words.ts'

/** "Step 2 of 5" above the heading of a step, with a bar that says the same to the eye. */
export function StepProgress({ step, of }: { step: number; of: number }) {
  const words = useWords()
  const pieces = Array.from({ length: of }, (_, index) => index < step)
  return (
    <p class="step-subheading ms-progress">
      <span>{words.stepOf(step, of)}</span>
      <span class="ms-progress-bar" aria-hidden="true">
        {pieces.map((reached, index) => (
          <span
            key={`${index + 1}`}
            class={reached ? 'ms-progress-piece ms-progress-piece--reached' : 'ms-progress-piece'}
          />
        ))}
      </span>
    </p>
  )
}
