import { useWords } from '../use-words.ts'

export type ReviewedAnswer = {
  readonly name: string
  readonly label: string
  /** The id of the step where it was asked. */
  readonly step: string
}

/**
 * The answers of a form in steps, to be read before it is sent. A script copies each from its field, on the device;
 * without script each line links to the step where it was written.
 */
export function AnswersReview({ answers }: { answers: readonly ReviewedAnswer[] }) {
  const words = useWords()
  return (
    <dl class="ms-facts ms-facts--review">
      {answers.map((answer) => (
        <div class="ms-fact" key={answer.name}>
          <dt>{answer.label}</dt>
          <dd data-echo={answer.name} data-empty={words.notAnswered}>
            {words.seeAnswer}
          </dd>
          <dd class="ms-fact-action">
            <a href={`#${answer.step}`}>
              {words.change}
              <span class="sr-only"> {answer.label}</span>
            </a>
          </dd>
        </div>
      ))}
    </dl>
  )
}
