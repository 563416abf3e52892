import {
  Button,
  ButtonRow,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  HiddenFields,
  Select,
  StaffPage,
  TextArea,
  useView,
} from '../../../platform/ui/index.ts'
import { longest, requestDraft } from '../actions/offered-input.ts'
import type { RequestForm } from '../actions/open-request-form.ts'
import { disclosureMessages } from '../messages.ts'
import { requestMessages } from '../request-messages.ts'
import { type AskFields, grounds } from './ask-for.form.ts'
import { useReceiverOptions } from './offer-what.view.tsx'
import { basisName, purposeName } from './spoken-law.ts'

type Props = {
  readonly people: RequestForm['people']
  readonly form: FormState<AskFields>
  readonly submissionKey: string
}

/** Whom to ask for what, on what and why. */
export function AskForView({ people, form, submissionKey }: Props) {
  const { language } = useView()
  const words = requestMessages(language)
  const holders = useReceiverOptions(people)
  const choices = grounds.map(({ key, basis, purpose }) => ({
    value: key,
    label: words.choice(basisName(basis, language), purposeName(purpose, language)),
  }))
  return (
    <StaffPage
      title={words.title}
      subtitle={words.lead}
      back={{ href: '/udvekslinger', label: disclosureMessages(language).back }}
    >
      <ErrorSummary errors={form.errors} />
      <Form action="/udvekslinger/bed-om" draft={requestDraft}>
        <HiddenFields values={{ submissionKey }} />
        <Select form={form} name="holder" label={words.holder} options={holders} />
        <TextArea
          form={form}
          name="wanted"
          label={words.wanted}
          hint={words.wantedHint}
          rows={4}
          maxLength={longest.wanted}
        />
        <Select form={form} name="ground" label={words.basis} options={choices} />
        <TextArea form={form} name="necessity" label={words.necessity} rows={3} maxLength={longest.sentence} />
        <DateField form={form} name="answerBy" label={words.answerBy} optional />
        <ButtonRow>
          <Button icon="send">{words.send}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
