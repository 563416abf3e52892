import type { ComponentChildren } from 'preact'
import { fieldValue } from '../../../platform/ui/form-state.ts'
import {
  Alert,
  Button,
  ButtonRow,
  DescriptionList,
  type Fact,
  Form,
  HiddenFields,
  ProofOfWork,
  Prose,
  PublicPage,
  sitePaths,
  VisuallyHidden,
} from '../../../platform/ui/index.ts'
import { useLink, useView } from '../../../platform/ui/view-context.tsx'
import { receiptMessages } from '../receipt-messages.ts'
import { senderMessages } from '../sender-messages.ts'
import { sayFile } from './file-lines.tsx'
import { roleWords } from './role-words.ts'
import { carriedValues, inquiryToSend, type ReadInquiry, type StepId } from './send-inquiry.form.ts'
import type { SendInquiryProps } from './send-inquiry.view.tsx'

export type CheckInquiryProps = SendInquiryProps & {
  readonly read: ReadInquiry
  /** The form stood open so long that it had to be given out anew. */
  readonly stale?: boolean
}

/** Everything as it will be sent, with a way to change each of it. Nothing has been sent, and nothing is kept. */
export function CheckInquiryView({ stale = false, ...props }: CheckInquiryProps) {
  const { language } = useView()
  const link = useLink()
  const { check } = receiptMessages(language)
  const { form, entry } = props
  const address = link(`${sitePaths.public.write}/${entry}`)
  return (
    <PublicPage title={check.title} lead={check.lead} narrow hideContact hidden>
      {stale && (
        <Alert tone="warning" announce>
          <p>{check.stale}</p>
        </Alert>
      )}
      <Form action={address}>
        <HiddenFields values={carriedValues(form)} />
        {fieldValue(form, 'proof') === '' && <ProofOfWork challenge={props.parts.challenge} />}
        <DescriptionList facts={useFacts(props, address)} />
        <ButtonRow>
          <Button name="step" value="send" icon="send">
            {check.send}
          </Button>
        </ButtonRow>
      </Form>
    </PublicPage>
  )
}

function useFacts(props: CheckInquiryProps, address: string): Fact[] {
  const { language } = useView()
  const { check } = receiptMessages(language)
  const fact = (step: StepId, term: string, value: ComponentChildren): Fact => ({
    term,
    value: value || check.nothing,
    button: (
      <Button tone="quiet" small name="step" value="change" formAction={`${address}#${step}`}>
        {check.change} <VisuallyHidden>{term}</VisuallyHidden>
      </Button>
    ),
  })
  const said = sayAnswers(props, language)
  return [
    fact('fortael', check.facts.message, <Prose text={props.read.message} level={3} />),
    fact('hvem', check.facts.concerns, said.concerns),
    fact('hvem', check.facts.where, said.where),
    fact('dig', check.facts.sender, said.sender),
    fact('dig', check.facts.answer, said.answer),
    fact('fil', check.facts.files, said.files),
  ]
}

/** The answers in words, as they will be kept: what does not count is not shown either. */
function sayAnswers({ role, read, parts, held }: CheckInquiryProps, language: 'da' | 'en') {
  const { reach } = senderMessages(language)
  const sent = inquiryToSend(role, language, read)
  const school = parts.places.find((place) => place.id === sent.organisation)?.name
  const sender = sent.sender ? [sent.sender.name, sent.sender.workplace, sent.sender.phone, sent.sender.email] : []
  return {
    concerns: joined([roleWords(role, language).kinds[read.concerns || sent.concerns], sent.subjectName]),
    where: joined([school, sent.place]),
    sender: sent.sender ? joined(sender) : receiptMessages(language).check.anonymous,
    answer: reach.ways[sent.answerBy ?? 'code'],
    files: joined(held.map((file) => sayFile(file, language))),
  }
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ')
}
