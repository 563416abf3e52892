import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  DateField,
  Form,
  type FormState,
  fieldValue,
  freshForm,
  HiddenFields,
  StepGuide,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedNotice } from '../actions/open-notice.ts'
import type { DayStep } from '../domain/notice-steps.ts'
import { noticePageMessages } from '../notice-page-messages.ts'
import { NoticeClocks } from './notice-clocks.view.tsx'
import type { DayFields } from './notice-day.form.ts'

type Props = { readonly notice: OpenedNotice; readonly form: FormState<DayFields> }

/** "What now" of a draft: how it gets out of the house. Stands below what the rules say, also on a phone. */
export function DraftNow({ notice, form }: Props) {
  const words = noticePageMessages(useView().language)
  const here = `/underretninger/${notice.id}`
  if (notice.state !== 'draft') return null
  if (!notice.own) {
    return (
      <Card>
        <p>{words.colleague(notice.author.name)}</p>
      </Card>
    )
  }
  return (
    <>
      <CalledForm notice={notice} />
      <h2>{words.now}</h2>
      <WayOut notice={notice} />
      <ToldForm notice={notice} form={form} />
      <p>
        <a href={`${here}/kasser`}>{words.drop}</a>
      </p>
    </>
  )
}

/** Written, taken, sent, told: and what is missing for it. */
function WayOut({ notice }: Pick<Props, 'notice'>) {
  const words = noticePageMessages(useView().language)
  const here = `/underretninger/${notice.id}`
  const written = notice.lacks.length === 0
  return (
    <>
      <StepGuide
        label={words.guide.label}
        steps={[
          { label: words.guide.write, state: written ? 'done' : 'current', href: `${here}/skriv` },
          { label: words.guide.take, state: written ? 'current' : 'todo' },
          { label: words.guide.send, state: 'todo' },
          { label: words.guide.tell, state: 'todo' },
        ]}
      />
      {notice.lacks.map((part) => (
        <p key={part}>{words.lacks[part]}</p>
      ))}
      <p>{words.takeText}</p>
      <ButtonRow>
        <ButtonLink href={`${here}/pdf`} tone="secondary" icon="download">
          {words.take}
        </ButtonLink>
        {written && (
          <ButtonLink href={`${here}/sendt`} icon="send">
            {words.tellSent}
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  )
}

/** Where there is danger: that one has called. */
function CalledForm({ notice }: Pick<Props, 'notice'>) {
  const isCalled = notice.steps.some(({ kind }) => kind === 'danger-called')
  if (notice.finding?.facts.danger !== 'yes' || isCalled) return null
  return (
    <Form action={`/underretninger/${notice.id}/ringet`} compact>
      <Button tone="secondary" icon="smartphone">
        {noticePageMessages(useView().language).dangerCalled}
      </Button>
    </Form>
  )
}

/** Where parents may know: that one has told them. */
function ToldForm({ notice, form }: Props) {
  const words = noticePageMessages(useView().language)
  const facts = notice.finding?.facts
  const isTold = notice.steps.some(({ kind }) => kind === 'parents-told')
  if (!facts || facts.abuse === 'by-parents' || isTold) return null
  return <DayStepForm notice={notice} form={form} kind="parents-told" title={words.parentsTold} />
}

/** "What now" of what was sent: what is awaited. */
export function SentNow({ notice, form }: Props) {
  const { language } = useView()
  const words = noticePageMessages(language)
  const here = `/underretninger/${notice.id}`
  const lacks = (kind: DayStep) => !notice.steps.some((step) => step.kind === kind)
  if (!notice.sent) return null
  return (
    <>
      <NoticeClocks notice={notice} sent={notice.sent} />
      {lacks('receipt') && <DayStepForm notice={notice} form={form} kind="receipt" title={words.recordReceipt} />}
      {lacks('feedback') && <DayStepForm notice={notice} form={form} kind="feedback" title={words.recordFeedback} />}
      {notice.content !== null && (
        <ButtonLink href={`${here}/pdf`} tone="secondary" icon="download">
          {words.take}
        </ButtonLink>
      )}
      <p>
        <a href={`/underretningssamtaler/ny?underretning=${notice.id}`}>{words.meeting}</a>
      </p>
    </>
  )
}

/** A day and nothing else. */
function DayStepForm({ notice, form, kind, title }: Props & { kind: DayStep; title: string }) {
  const words = noticePageMessages(useView().language)
  // The page has several of these forms: what was typed belongs to one of them.
  const own = fieldValue(form, 'kind') === kind ? form : freshForm<DayFields>()
  return (
    <Card title={title} level={3}>
      <Form action={`/underretninger/${notice.id}/dato`} compact label={title}>
        <HiddenFields values={{ kind }} />
        <DateField
          form={own}
          name="on"
          id={own === form ? undefined : `field-on-${kind}`}
          label={words.day}
          hint={kind === 'parents-told' ? undefined : words.recordHint}
        />
        <ButtonRow>
          <Button tone="secondary" small>
            {words.record}
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}

/** What it came from. */
export function NoticeLinks({ notice: { caseId, inquiryId } }: { notice: OpenedNotice }) {
  const words = noticePageMessages(useView().language)
  if (caseId === null && inquiryId === null) return null
  return (
    <>
      <h2>{words.links}</h2>
      {caseId && (
        <p>
          <a href={`/sager/${caseId}`}>{words.toCase}</a>
        </p>
      )}
      {inquiryId && (
        <p>
          <a href={`/henvendelser/${inquiryId}`}>{words.toInquiry}</a>
        </p>
      )}
    </>
  )
}
