import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { sayDate } from '../../../kernel/danish-time.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Checkbox,
  type Choice,
  Choices,
  ErrorSummary,
  Form,
  type FormState,
  freshForm,
  HiddenFields,
  Select,
  StaffPage,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { referenceOf } from '../../contact/index.ts'
import type { AgendaForm } from '../actions/open-agenda-form.ts'
import { agendaMessages } from '../agenda-messages.ts'
import { foraMessages } from '../messages.ts'
import { type AgendaItemFields, type ItemChoice, titleFields } from './agenda-item.form.ts'

type Fields = FormState<AgendaItemFields>
type Props = {
  readonly facts: AgendaForm
  readonly form: Fields | null
  /** The heading of the answer that was chosen. */
  readonly title: AgendaItemFields
  readonly submissionKey: string
}

/** What the item is about; where the forum names nobody, the closed answers are not there to be chosen. */
export function AgendaItemView(props: Props) {
  const { facts, submissionKey } = props
  const { language } = useView()
  const words = agendaMessages(language)
  const { meeting } = facts
  const here = `/moeder/${meeting.id}`
  const form = props.form ?? freshForm<AgendaItemFields>()
  const doubted = form.values.neutral !== undefined || form.errors.some(({ field }) => field === props.title)
  return (
    <StaffPage
      title={words.title}
      subtitle={meeting.seriesName}
      back={{ href: here, label: foraMessages(language).backToMeeting }}
    >
      <ErrorSummary errors={form.errors} />
      {!meeting.allowsPersons && <p>{words.neverPersons}</p>}
      <Form action={`${here}/punkt`}>
        <HiddenFields values={{ submissionKey }} />
        <Kinds facts={facts} form={form} />
        {doubted && <Checkbox form={form} name="neutral" label={foraMessages(language).notPerson} />}
        <ButtonRow>
          <Button>{words.save}</Button>
          <ButtonLink href={here} tone="quiet">
            {foraMessages(language).cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

function Kinds({ facts, form }: { facts: AgendaForm; form: Fields }) {
  const words = agendaMessages(useView().language)
  const choice = (value: ItemChoice, content: Choice['content']): Choice => ({
    value,
    label: words.kinds[value],
    hint: words.hints[value],
    content,
  })
  const open = [
    choice('free', <Heading form={form} kind="free" label={words.heading} hint={words.headingHint} />),
    choice('place', <PlaceChoice facts={facts} form={form} />),
  ]
  const closed = [
    choice('case', <CaseChoice facts={facts} form={form} />),
    choice('inquiry', <InquiryChoice facts={facts} form={form} />),
    choice('closed-free', <Heading form={form} kind="closed-free" label={words.heading} hint={words.ownHeadingHint} />),
  ]
  const choices = facts.meeting.allowsPersons ? [...open, ...closed] : open
  return <Choices form={form} name="kind" label={words.kind} choices={choices} />
}

function PlaceChoice({ facts, form }: { facts: AgendaForm; form: Fields }) {
  const words = agendaMessages(useView().language)
  const options = facts.hotspots.map(({ id, place }) => ({ value: id, label: place.name }))
  return (
    <>
      <Heading form={form} kind="place" label={words.placeHeading} hint={words.headingHint} />
      {options.length > 0 && (
        <Select form={form} name="hotspotId" label={words.chooseHotspot} options={options} optional />
      )}
    </>
  )
}

function Heading(props: { form: Fields; kind: ItemChoice; label: string; hint: string; optional?: boolean }) {
  const { form, kind, label, hint, optional = false } = props
  return (
    <TextField form={form} name={titleFields[kind]} label={label} hint={hint} maxLength={200} optional={optional} />
  )
}

function CaseChoice({ facts, form }: { facts: AgendaForm; form: Fields }) {
  const words = agendaMessages(useView().language)
  if (facts.cases.length === 0) return <p>{words.noCases}</p>
  return (
    <>
      <Select
        form={form}
        name="caseId"
        label={words.chooseCase}
        options={facts.cases.map(({ id, number, about }) => ({
          value: id,
          label: words.caseLine(number, about ?? ''),
        }))}
      />
      <Heading form={form} kind="case" label={words.ownHeading} hint={words.ownHeadingHint} optional />
    </>
  )
}

function InquiryChoice({ facts, form }: { facts: AgendaForm; form: Fields }) {
  const { language, now } = useView()
  const words = agendaMessages(language)
  if (facts.inquiries.length === 0) return <p>{words.noInquiries}</p>
  return (
    <>
      <Select
        form={form}
        name="inquiryId"
        label={words.chooseInquiry}
        options={facts.inquiries.map(({ id, receivedAt }) => ({
          value: id,
          label: words.inquiryLine(referenceOf(id), sayDate(copenhagenDate(receivedAt), copenhagenDate(now), language)),
        }))}
      />
      <Heading form={form} kind="inquiry" label={words.ownHeading} hint={words.ownHeadingHint} optional />
    </>
  )
}
