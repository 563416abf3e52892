import { fullDate } from '../../../kernel/danish-time.ts'
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Choices,
  DateField,
  Details,
  Fieldset,
  type FormState,
  TextArea,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { WritingNotice } from '../actions/open-writing.ts'
import { interpreterAnswers, longest } from '../domain/notice-content.ts'
import { writingMessages } from '../writing-messages.ts'
import type { WritingFields } from './notice-writing.form.ts'

type Props = { readonly notice: WritingNotice; readonly form: FormState<WritingFields> }

/** Who the child and the parents are. */
export function ChildFields({ notice, form }: Props) {
  const words = writingMessages(useView().language)
  const { maskedCpr } = notice.content
  const language = (
    <TextField form={form} name="interpreterLanguage" label={words.interpreterLanguage} maxLength={longest.line} />
  )
  return (
    <Fieldset legend={words.child}>
      <TextField form={form} name="childName" label={words.childName} maxLength={longest.line} />
      <DateField form={form} name="birthDate" label={words.birthDate} hint={words.birthDateHint} optional />
      <TextField
        form={form}
        name="cpr"
        label={words.cpr}
        hint={maskedCpr === null ? words.cprHint : words.cprKept(maskedCpr)}
        inputMode="numeric"
        width="s"
        optional
      />
      {maskedCpr !== null && <Checkbox form={form} name="removeCpr" value="ja" label={words.removeCpr} />}
      <TextField form={form} name="school" label={words.school} maxLength={longest.line} optional />
      <TextField form={form} name="firstParent" label={words.firstParent} hint={words.parentHint} optional />
      <TextField form={form} name="secondParent" label={words.secondParent} hint={words.parentHint} optional />
      <Choices
        form={form}
        name="interpreter"
        label={words.interpreter}
        choices={interpreterAnswers.map((value) => ({
          value,
          label: words.interpreterAnswers[value],
          ...(value === 'yes' && { content: language }),
        }))}
      />
    </Fieldset>
  )
}

/** What it is about. Where the parents are not to know first, what they say has no field (rule RU-05). */
export function ConcernFields({ notice, form }: Props) {
  const words = writingMessages(useView().language)
  const facts = notice.finding?.facts
  const isNotAsked =
    facts?.abuse === 'by-parents' && facts.parentsTold !== 'yes' && notice.content.parentsReaction === ''
  return (
    <Fieldset legend={words.concernPart}>
      <TextField form={form} name="relation" label={words.relation} hint={words.relationHint} optional />
      <TextArea
        form={form}
        name="concern"
        label={words.concern}
        hint={words.concernHint}
        rows={12}
        maxLength={longest.concern}
      />
      <TextsToCopy notice={notice} form={form} />
      <TextArea form={form} name="tried" label={words.tried} rows={5} maxLength={longest.tried} optional />
      {isNotAsked ? (
        <p>{words.reactionNotAsked}</p>
      ) : (
        <TextArea
          form={form}
          name="parentsReaction"
          label={words.parentsReaction}
          hint={words.parentsReactionHint}
          rows={4}
          maxLength={longest.reaction}
          optional
        />
      )}
    </Fieldset>
  )
}

const shownOfText = 400

/** Notes or messages to pick from: none is ticked beforehand. */
function TextsToCopy({ notice, form }: Props) {
  const { language } = useView()
  const words = writingMessages(language).copy
  if (notice.texts.length === 0) return null
  const choices = notice.texts.map(({ id, day, byName, text }) => ({
    value: id,
    label: `${fullDate(day, language)} · ${byName ?? words.sender}`,
    hint: text.length > shownOfText ? `${text.slice(0, shownOfText).trimEnd()} …` : text,
  }))
  return (
    <Details summary={notice.caseId === null ? words.fromInquiry : words.fromCase}>
      <p>{words.lead}</p>
      <CheckboxGroup form={form} name="copy" label={words.label} choices={choices} />
      <Button tone="secondary" name="step" value="copy" icon="copy" small>
        {words.button}
      </Button>
    </Details>
  )
}

/** Who notifies, at work. */
export function NotifierFields({ form }: Pick<Props, 'form'>) {
  const words = writingMessages(useView().language)
  return (
    <Fieldset legend={words.notifierPart} hint={words.notifierLead}>
      <TextField form={form} name="notifierName" label={words.notifierName} maxLength={longest.line} />
      <TextField form={form} name="notifierTitle" label={words.notifierTitle} maxLength={longest.line} optional />
      <TextField form={form} name="workplace" label={words.workplace} maxLength={longest.line} optional />
      <TextField form={form} name="workplaceAddress" label={words.workplaceAddress} maxLength={longest.line} optional />
      <TextField
        form={form}
        name="workplacePhone"
        label={words.workplacePhone}
        type="tel"
        width="m"
        maxLength={longest.line}
        optional
      />
    </Fieldset>
  )
}
