import { fieldValue } from '../../../platform/ui/form-state.ts'
import {
  Alert,
  Button,
  ButtonRow,
  Choices,
  ErrorSummary,
  Form,
  type HashStep,
  HashSteps,
  HiddenFields,
  Notice,
  ProofOfWork,
  PublicPage,
  sitePaths,
  stepOfError,
  TextArea,
} from '../../../platform/ui/index.ts'
import { useLink, useView } from '../../../platform/ui/view-context.tsx'
import type { InquiryFormParts } from '../actions/open-inquiry-form.ts'
import type { HeldFile } from '../actions/sealed-tickets.ts'
import { answerLimits } from '../domain/sender-answers.ts'
import type { PublicRole, SenderEntry } from '../domain/sender-entries.ts'
import { senderMessages } from '../sender-messages.ts'
import { FileChoice } from './file-lines.tsx'
import { roleWords } from './role-words.ts'
import { type SendForm, stepFields } from './send-inquiry.form.ts'
import { SenderReach } from './sender-reach.view.tsx'
import { SubjectFields } from './subject-fields.view.tsx'
import { UrgentHelp } from './urgent-help.view.tsx'

export type SendInquiryProps = {
  readonly entry: SenderEntry
  readonly role: PublicRole
  readonly form: SendForm
  readonly parts: InquiryFormParts
  readonly held: readonly HeldFile[]
}

/** The contact form: one page, one question at a time, nothing leaves the device before the last button. */
export function SendInquiryView(props: SendInquiryProps) {
  const { language } = useView()
  const link = useLink()
  const { choose, urgent } = senderMessages(language)
  const { form, parts, entry, role } = props
  const proof = fieldValue(form, 'proof')
  return (
    <PublicPage title={choose.title} lead={roleWords(role, language).lead} narrow hideContact hidden>
      {!parts.hasReader && (
        <Alert tone="error" title={urgent.closed}>
          {parts.numbers.unit && <p>{parts.numbers.unit}</p>}
        </Alert>
      )}
      <ErrorSummary errors={form.errors} />
      <Form action={link(`${sitePaths.public.write}/${entry}`)} multipart>
        <HiddenFields
          values={{ ticket: fieldValue(form, 'ticket') || parts.ticket, held: fieldValue(form, 'held'), proof }}
        />
        {proof === '' && <ProofOfWork challenge={parts.challenge} />}
        <HashSteps
          steps={[before(props), message(props), subject(props), reach(props), file(props)].map((step) =>
            step(language),
          )}
          startAt={stepOfError(form.errors, stepFields)}
        />
      </Form>
    </PublicPage>
  )
}

type StepOf = (language: 'da' | 'en') => HashStep

function before({ role, parts }: SendInquiryProps): StepOf {
  return (language) => {
    const words = senderMessages(language).before
    return {
      id: 'foer',
      title: words.title,
      next: words.next,
      content: (
        <>
          <UrgentHelp numbers={parts.numbers} level={3} />
          <Notice title={words.promise} level={3}>
            <ul>
              {roleWords(role, language).limits.map((limit) => (
                <li key={limit}>{limit}</li>
              ))}
            </ul>
          </Notice>
        </>
      ),
    }
  }
}

function message({ role, form }: SendInquiryProps): StepOf {
  return (language) => {
    const words = roleWords(role, language)
    return {
      id: 'fortael',
      title: words.messageTitle,
      content: (
        <TextArea
          form={form}
          name="message"
          label={words.message}
          hint={words.messageHint}
          maxLength={answerLimits.message}
          rows={9}
        />
      ),
    }
  }
}

function subject({ role, form, parts }: SendInquiryProps): StepOf {
  return (language) => ({
    id: 'hvem',
    title: senderMessages(language).subject.title,
    content: <SubjectFields role={role} form={form} places={parts.places} />,
  })
}

function reach({ role, form }: SendInquiryProps): StepOf {
  return (language) => {
    const words = senderMessages(language).reach
    return {
      id: 'dig',
      title: words.title,
      content: (
        <Choices
          form={form}
          name="identity"
          label={words.title}
          labelHidden
          choices={[
            { value: 'anonymous', label: words.anonymous, hint: words.anonymousHint },
            { value: 'named', label: words.named, content: <SenderReach role={role} form={form} /> },
          ]}
        />
      ),
    }
  }
}

function file({ form, held }: SendInquiryProps): StepOf {
  return (language) => {
    const words = senderMessages(language).file
    return {
      id: 'fil',
      title: words.title,
      content: (
        <>
          <FileChoice form={form} held={held} />
          <p>{words.notSent}</p>
          <ButtonRow>
            <Button name="step" value="check" icon="arrow-forward" iconAfter>
              {words.review}
            </Button>
          </ButtonRow>
        </>
      ),
    }
  }
}
