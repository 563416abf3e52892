import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  Choices,
  ErrorSummary,
  Form,
  fieldValue,
  HiddenFields,
  Select,
  StaffPage,
  TextArea,
  TextField,
} from '../../../platform/ui/index.ts'
import { useView } from '../../../platform/ui/view-context.tsx'
import { type FilingForm, filingDraft } from '../actions/open-filing-form.ts'
import { filedChannels, filedRoles } from '../domain/filing.ts'
import { concernKinds } from '../domain/inquiry-kinds.ts'
import { answerLimits } from '../domain/sender-answers.ts'
import { filingMessages } from '../filing-messages.ts'
import { senderMessages } from '../sender-messages.ts'
import type { FilingState } from './file-inquiry.form.ts'
import { groupPlaces } from './subject-fields.view.tsx'

type FilingProps = { readonly filing: FilingForm; readonly form: FilingState }

/** One page, most needed first: a minute on a phone. Kept as a draft while it is typed. */
export function FileInquiryView({ filing, form }: FilingProps) {
  const { language } = useView()
  const words = filingMessages(language).form
  return (
    <StaffPage title={words.title} subtitle={filing.worksInUnit ? words.lead : words.outside(filing.workplace)}>
      <ErrorSummary errors={form.errors} />
      <Alert tone="info">
        <p>{words.urgent}</p>
      </Alert>
      <Form action="/henvendelser/ny" draft={filingDraft}>
        <HiddenFields values={{ submissionKey: fieldValue(form, 'submissionKey') }} />
        <TextArea
          form={form}
          name="message"
          label={filing.worksInUnit ? words.message : words.messageOutside}
          hint={words.messageHint}
          maxLength={answerLimits.message}
          rows={6}
        />
        <About filing={filing} form={form} />
        <Origin filing={filing} form={form} />
        <TextField form={form} name="promise" label={words.promise} hint={words.promiseHint} optional />
        {filing.worksInUnit && <Sharing filing={filing} form={form} />}
        <ButtonRow>
          <Button icon="send">{filing.worksInUnit ? words.save : words.send}</Button>
        </ButtonRow>
      </Form>
      <p>
        <a href="/henvendelser/papirskema">{words.paper}</a>
      </p>
    </StaffPage>
  )
}

function About({ filing, form }: FilingProps) {
  const { language } = useView()
  const words = filingMessages(language)
  return (
    <>
      <Choices
        form={form}
        name="concerns"
        label={words.form.concerns}
        choices={concernKinds.map((kind) => ({
          value: kind,
          label: words.concerns[kind],
          content:
            kind === 'named-child' ? (
              <TextField form={form} name="subjectName" label={words.form.subjectName} width="l" />
            ) : undefined,
        }))}
      />
      <Select
        form={form}
        name="organisation"
        label={words.form.organisation}
        options={groupPlaces(filing.places, senderMessages(language).subject.kinds)}
        optional
      />
      <TextField form={form} name="place" label={words.form.place} optional width="l" />
    </>
  )
}

function Origin({ filing, form }: FilingProps) {
  const { language } = useView()
  const words = filingMessages(language)
  return (
    <>
      {filing.worksInUnit && (
        <Select
          form={form}
          name="channel"
          label={words.form.channel}
          options={filedChannels.map((channel) => ({ value: channel, label: words.channels[channel] }))}
        />
      )}
      <Select
        form={form}
        name="senderRole"
        label={words.form.senderRole}
        options={filedRoles.map((role) => ({ value: role, label: words.roles[role] }))}
      />
      <Choices
        form={form}
        name="identity"
        label={words.form.identity}
        choices={[
          { value: 'anonymous', label: words.form.anonymous },
          { value: 'named', label: words.form.named, content: <Teller form={form} /> },
        ]}
      />
    </>
  )
}

function Teller({ form }: { form: FilingState }) {
  const { language } = useView()
  const words = filingMessages(language).form
  return (
    <>
      <TextField form={form} name="name" label={words.name} width="l" />
      <TextField form={form} name="phone" label={words.phone} type="tel" inputMode="tel" optional width="m" />
      <TextField form={form} name="email" label={words.email} type="email" inputMode="email" optional width="l" />
      <TextField form={form} name="workplace" label={words.workplace} hint={words.workplaceHint} optional width="l" />
    </>
  )
}

function Sharing({ filing, form }: FilingProps) {
  const { language } = useView()
  const words = filingMessages(language).form
  return (
    <>
      <Select
        form={form}
        name="owner"
        label={words.owner}
        empty={words.nobody}
        options={filing.colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
      <Checkbox form={form} name="withCode" label={words.withCode} hint={words.withCodeHint} />
    </>
  )
}
