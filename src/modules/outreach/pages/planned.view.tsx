import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Day,
  DescriptionList,
  ErrorSummary,
  Form,
  type FormState,
  fieldValue,
  HiddenFields,
  StaffPage,
  Tag,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { typedClock } from '../../../platform/web/typed-clock.ts'
import type { openPlanned } from '../actions/open-planned.ts'
import type { PlanClash } from '../domain/plan-clashes.ts'
import { weekPeriod } from '../domain/plan-period.ts'
import { timeOf } from '../domain/working-week.ts'
import { planMessages } from '../plan-messages.ts'
import { planWhyMessages, whySentence } from '../plan-why-messages.ts'
import type { PlannedFields } from './plan.form.ts'
import { Clashes, PlannedFieldset, SaveButton } from './plan-visit.view.tsx'

type Opened = Extract<Awaited<ReturnType<typeof openPlanned>>, { refused: false }>['value']

type Props = {
  readonly opened: Opened
  readonly form: FormState<PlannedFields>
  /** What clashes with what was just asked for. */
  readonly asked: readonly PlanClash[]
  readonly saved: boolean
  /** The form to cancel, where it comes back. */
  readonly cancelling?: FormState | undefined
}

/** One planned visit, to read, to move, to cancel, to log. */
export function PlannedView({ opened, form, asked, saved, cancelling }: Props) {
  const words = planMessages(useView().language)
  const { visit, clashes } = opened
  const isOpen = visit.ending === null
  return (
    <StaffPage
      title={words.planned}
      subtitle={visit.placeName}
      back={{ href: `/opsoegende/plan?${weekPeriod(visit.on).query}`, label: words.toPlan }}
      action={isOpen ? { href: `/gadelog/skema?planlagt=${visit.id}`, label: words.logIt } : undefined}
    >
      {saved && <Alert tone="success" title={words.saved} announce />}
      <ErrorSummary errors={[...form.errors, ...(cancelling?.errors ?? [])]} />
      <Facts opened={opened} />
      {isOpen && asked.length === 0 && <Clashes clashes={clashes} />}
      {isOpen && <Move opened={opened} form={form} asked={asked} />}
      {isOpen && <Cancel id={visit.id} form={cancelling} />}
      {visit.ending?.kind === 'cancelled' && visit.ending.visit === null && (
        <Form action={`/opsoegende/plan/${visit.id}/gendan`} label={words.restore} compact>
          <Button tone="secondary">{words.restore}</Button>
        </Form>
      )}
    </StaffPage>
  )
}

function Facts({ opened: { visit, after } }: { opened: Opened }) {
  const { language } = useView()
  const words = planMessages(language)
  const names = { worker: visit.accountName, after }
  const why = visit.why ? whySentence(visit.why, names, planWhyMessages(language)) : words.byHand
  const time = visit.from === null ? null : typedClock(timeOf(visit.from))
  return (
    <>
      <DescriptionList
        facts={[
          { term: words.place, value: <a href={`/steder/${visit.place}`}>{visit.placeName}</a> },
          { term: words.date, value: <Day date={visit.on} full /> },
          { term: words.who, value: words.meta(visit.accountName, time, visit.minutes) },
          ...(visit.note === '' ? [] : [{ term: words.note, value: visit.note }]),
          { term: words.why, value: why },
          ...(visit.ending?.kind === 'cancelled' ? [{ term: words.cancelTitle, value: <Ending visit={visit} /> }] : []),
        ]}
      />
      {visit.ending?.kind === 'done' && (
        <p>
          <Tag tone="calm">{words.made}</Tag>
        </p>
      )}
      {visit.ending?.visit && (
        <ButtonRow>
          <ButtonLink href={`/besoeg/${visit.ending.visit}`} tone="secondary">
            {words.toVisit}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  )
}

function Ending({ visit }: Pick<Opened, 'visit'>) {
  const words = planMessages(useView().language)
  return (
    <>
      <Tag tone="neutral">{words.cancelled}</Tag> {visit.ending?.reason}
    </>
  )
}

function Move({ opened, form, asked }: Omit<Props, 'saved' | 'cancelling'>) {
  const words = planMessages(useView().language)
  return (
    <section>
      <h2>{words.move}</h2>
      <Form action={`/opsoegende/plan/${opened.visit.id}`} label={words.move}>
        <HiddenFields values={{ seen: fieldValue(form, 'seen') }} />
        <PlannedFieldset form={form} colleagues={opened.colleagues} />
        <Clashes clashes={asked} />
        <ButtonRow>
          <SaveButton label={words.save} clashes={asked} />
        </ButtonRow>
      </Form>
    </section>
  )
}

function Cancel({ id, form }: { id: string; form: FormState | undefined }) {
  const words = planMessages(useView().language)
  return (
    <section>
      <h2>{words.cancel}</h2>
      <Form action={`/opsoegende/plan/${id}/aflys`} label={words.cancel}>
        <TextField
          form={form}
          name="reason"
          label={words.cancelReason}
          hint={words.cancelHint}
          maxLength={500}
          width="l"
          optional
        />
        <ButtonRow>
          <Button tone="secondary">{words.cancel}</Button>
        </ButtonRow>
      </Form>
    </section>
  )
}
