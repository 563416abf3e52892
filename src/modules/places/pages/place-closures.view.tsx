import { newId } from '../../../kernel/ids.ts'
import {
  Alert,
  Button,
  ButtonRow,
  DateField,
  Day,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  fieldValue,
  HiddenFields,
  StaffPage,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import type { Closure, Place } from '../domain/place.ts'
import { placeDetailMessages } from '../place-detail-messages.ts'
import type { ClosureFields } from './place-detail.form.ts'

type Props = {
  readonly place: Place
  readonly closures: readonly Closure[]
  readonly mayWrite: boolean
  readonly form: FormState<ClosureFields>
  readonly removed: Closure | null
  readonly saved: boolean
}

/** When a place is closed, what was removed just now, and a form for one closure more. */
export function PlaceClosuresView({ place, closures, mayWrite, form, removed, saved }: Props) {
  const words = placeDetailMessages(useView().language)
  return (
    <StaffPage
      title={words.closures}
      subtitle={place.name}
      back={{ href: `/steder/${place.id}`, label: words.backToPlace }}
    >
      {saved && <Alert tone="success" title={words.saved} announce />}
      {removed && <Removed removed={removed} />}
      <ErrorSummary errors={form.errors} />
      <p>{words.closuresHint}</p>
      {closures.length === 0 && <EmptyState title={words.noClosures} />}
      {closures.map((closure) => (
        <section key={closure.id}>
          <h2>{closure.name}</h2>
          <p>
            <Day date={closure.firstDay} /> – <Day date={closure.lastDay} />
          </p>
          {mayWrite && (
            <Form
              action={`/steder/${place.id}/lukkeperioder/${closure.id}/slet`}
              label={words.remove(closure.name)}
              compact
            >
              <Button tone="quiet" icon="delete">
                {words.remove(closure.name)}
              </Button>
            </Form>
          )}
        </section>
      ))}
      {mayWrite && <NewClosure place={place} form={form} />}
    </StaffPage>
  )
}

function Removed({ removed: { place, name, firstDay, lastDay } }: { removed: Closure }) {
  const words = placeDetailMessages(useView().language)
  const typed = { name, firstDay: typedDay(firstDay), lastDay: typedDay(lastDay), submissionKey: newId() }
  return (
    <Alert tone="success" title={words.removed(name)} announce>
      <Form action={`/steder/${place}/lukkeperioder`} label={words.undo} compact>
        <HiddenFields values={typed} />
        <Button tone="secondary" small>
          {words.undo}
        </Button>
      </Form>
    </Alert>
  )
}

function NewClosure({ place, form }: { place: Place; form: FormState<ClosureFields> }) {
  const words = placeDetailMessages(useView().language)
  return (
    <section>
      <h2>{words.addClosure}</h2>
      <Form action={`/steder/${place.id}/lukkeperioder`} label={words.addClosure}>
        <HiddenFields values={{ submissionKey: fieldValue(form, 'submissionKey') }} />
        <TextField form={form} name="name" label={words.why} hint={words.whyHint} width="l" />
        <DateField form={form} name="firstDay" label={words.firstDay} hint={words.dayHint} />
        <DateField form={form} name="lastDay" label={words.lastDay} hint={words.dayHint} />
        <ButtonRow>
          <Button icon="plus">{words.add}</Button>
        </ButtonRow>
      </Form>
    </section>
  )
}
