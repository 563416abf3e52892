import { Button, ButtonRow, Choices, ErrorSummary, Form, type FormState, useView } from '../../../platform/ui/index.ts'
import { concernQuestions, concernRule } from '../../law/index.ts'
import type { OpenedTriage } from '../actions/open-triage.ts'
import { triageMessages } from '../triage-messages.ts'
import { inquiryHref } from './inbox-addresses.ts'
import type { QuestionFields } from './triage.form.ts'
import { DecidedBefore, TriageFrame, WordsToDecideBy } from './triage-frame.view.tsx'

/** The questions in the rule's own words. */
export function QuestionsView({ triage, form }: { triage: OpenedTriage; form: FormState<QuestionFields> }) {
  const { language } = useView()
  const words = triageMessages(language).questions
  return (
    <TriageFrame triage={triage} step={1} title={words.title} lead={words.lead}>
      <ErrorSummary errors={form.errors} />
      <DecidedBefore triage={triage} />
      <WordsToDecideBy triage={triage} />
      <Form action={inquiryHref(triage.inquiry.id, '/afgoer')}>
        {concernQuestions.map((question) => {
          const { ask, hint, answers } = concernRule.questions[question]
          return (
            <Choices
              key={question}
              form={form}
              name={question}
              label={ask[language]}
              hint={hint[language]}
              inline={answers.every((answer) => !('hint' in answer))}
              choices={answers.map((answer) => ({
                value: answer.value,
                label: answer.say[language],
                hint: 'hint' in answer ? answer.hint[language] : undefined,
              }))}
            />
          )
        })}
        <ButtonRow>
          <Button icon="arrow-forward" iconAfter>
            {words.next}
          </Button>
        </ButtonRow>
      </Form>
    </TriageFrame>
  )
}
