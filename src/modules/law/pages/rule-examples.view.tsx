import { Details, useView } from '../../../platform/ui/index.ts'
import { examplesOf } from '../domain/examples.ts'
import { ruleMessages } from '../rule-messages.ts'
import { OutcomeTag } from './rule-status.view.tsx'

/** What a rule can say, in its own words, and the examples it is held to. */
export function RuleExamples({ ruleId }: { ruleId: string }) {
  const { language } = useView()
  const words = ruleMessages(language)
  const { answers, examples } = examplesOf(ruleId)
  if (answers.length === 0) return null
  return (
    <>
      <h3>{words.answers}</h3>
      {answers.map(({ outcome, reason }) => (
        <div key={reason.say.da}>
          <p>
            <OutcomeTag outcome={outcome} /> {reason.say[language]}
          </p>
          {reason.because.length > 0 && (
            <ul>
              {reason.because.map(({ say }) => (
                <li key={say.da}>{say[language]}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
      {examples.length > 0 && (
        <Details summary={words.examples(examples.length)}>
          <ul lang="da">
            {examples.map(({ id, says, outcome }) => (
              <li key={id}>
                {says} <OutcomeTag outcome={outcome} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}
