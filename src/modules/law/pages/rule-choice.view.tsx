import {
  Button,
  ButtonRow,
  Choices,
  Details,
  Form,
  type FormState,
  fieldValue,
  HiddenFields,
  Notice,
  TextArea,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenChoice, OpenedRule } from '../actions/open-rule.ts'
import { ruleMessages } from '../rule-messages.ts'
import type { ChoiceFields } from './rule.form.ts'

type Props = { readonly opened: OpenedRule; readonly form: FormState<ChoiceFields> }

/** What the law leaves open in this rule and the municipality has settled; or why there is nothing to settle. */
export function RuleChoice({ opened, form }: Props) {
  const { language } = useView()
  const words = ruleMessages(language)
  const { choice, rule } = opened
  if (!choice) {
    if (!opened.mayConfirm) return null
    return (
      <Notice title={words.adjust} icon="lock">
        <p>{rule.newest.statute ? words.statuteWhy : words.fixedWhy}</p>
      </Notice>
    )
  }
  const answers = answersOf(choice, words)
  return (
    <section>
      <h2>{words.adjust}</h2>
      <p>
        <strong>{words.stands(answers.get(choice.current) ?? choice.current)}</strong>
      </p>
      {choice.history.length === 0 ? <p>{words.neverChosen}</p> : <ChoiceHistory choice={choice} answers={answers} />}
      {opened.mayConfirm && <Choosing opened={opened} form={form} choice={choice} answers={answers} />}
    </section>
  )
}

type Answers = ReadonlyMap<string, string>

function answersOf({ key, values }: OpenChoice, words: ReturnType<typeof ruleMessages>): Answers {
  const said: Readonly<Record<string, string>> = words.choices[key]
  return new Map(values.map((value) => [value, said[value] ?? value]))
}

function Choosing({ opened, form, choice, answers }: Props & { choice: OpenChoice; answers: Answers }) {
  const words = ruleMessages(useView().language)
  return (
    <Form action={`/regler/${opened.rule.id}/valg`} label={words.adjust}>
      <HiddenFields values={{ submissionKey: fieldValue(form, 'submissionKey') }} />
      <Choices
        form={form}
        name="value"
        label={words.choice}
        choices={[...answers].map(([value, label]) => ({ value, label }))}
        value={choice.current}
      />
      <TextArea form={form} name="reason" label={words.reason} hint={words.reasonHint} rows={3} maxLength={2000} />
      <ButtonRow>
        <Button>{words.choose}</Button>
      </ButtonRow>
    </Form>
  )
}

function ChoiceHistory({ choice, answers }: { choice: OpenChoice; answers: Answers }) {
  const words = ruleMessages(useView().language)
  return (
    <Details summary={words.history}>
      <ul>
        {choice.history.map(({ id, value, reason, chosenBy, chosenAt }) => (
          <li key={id}>
            <strong>{answers.get(value) ?? value}</strong>: {reason} ({chosenBy}, <Time at={chosenAt} />)
          </li>
        ))}
      </ul>
    </Details>
  )
}
