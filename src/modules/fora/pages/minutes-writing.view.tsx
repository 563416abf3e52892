import { newId } from '../../../kernel/ids.ts'
import {
  Alert,
  Button,
  ButtonRow,
  DescriptionList,
  ErrorSummary,
  Form,
  type FormState,
  fieldValue,
  freshForm,
  HiddenFields,
  StaffPage,
  TextArea,
  useView,
} from '../../../platform/ui/index.ts'
import { actionPointMessages } from '../action-point-messages.ts'
import { addendumDraft, longestAddendum } from '../actions/add-addendum.ts'
import type { MinutesFormFacts } from '../actions/open-minutes-form.ts'
import { meetingModeMessages } from '../meeting-mode-messages.ts'
import { minutesMessages } from '../minutes-messages.ts'
import { ActionPointForm, ActionPoints } from './action-points.view.tsx'
import { basisFacts } from './item-basis-facts.ts'
import type { TypedInRoom } from './meeting-mode-item.view.tsx'
import { type AddendumFields, freshMinutes, freshTask } from './minutes.form.ts'
import { MinutesForm } from './minutes-form.view.tsx'
import { AudienceLine, StandingTexts } from './minutes-texts.view.tsx'

/** The minutes of one item after the meeting: by whoever writes them out. */
export function WriteMinutesView({
  facts: { meeting, record, draft, owners },
  typed,
  said,
}: {
  facts: MinutesFormFacts
  typed: TypedInRoom
  said: 'begge' | 'aftale' | null
}) {
  const { language } = useView()
  const words = minutesMessages(language)
  const { item, basis } = record
  return (
    <StaffPage
      title={words.write.title}
      subtitle={item.title}
      back={{ href: `/moeder/${meeting.id}/referat`, label: words.toMinutes }}
    >
      {said && (
        <Alert tone={said === 'begge' ? 'warning' : 'success'} announce>
          <p>{meetingModeMessages(language).said[said]}</p>
        </Alert>
      )}
      {basis && <DescriptionList facts={basisFacts(record, language)} />}
      <MinutesForm
        meetingId={meeting.id}
        record={record}
        form={typed.minutes ?? freshMinutes(record, draft, words.write)}
      />
      <AudienceLine record={record} publishable={meeting.publishable} />
      <section>
        <h2>{actionPointMessages(language).heading}</h2>
        <ActionPoints record={record} />
        <ActionPointForm meetingId={meeting.id} itemId={item.id} owners={owners} form={typed.task ?? freshTask()} />
      </section>
    </StaffPage>
  )
}

/** A correction beside approved minutes. */
export function AddendumView({
  facts: { meeting, record, draft },
  form,
}: {
  facts: MinutesFormFacts
  form: FormState<AddendumFields> | null
}) {
  const all = minutesMessages(useView().language)
  const words = all.addendum
  const { item } = record
  const shown = form ?? freshForm<AddendumFields>({ body: draft?.body ?? '', submissionKey: newId() })
  return (
    <StaffPage
      title={words.title}
      subtitle={item.title}
      back={{ href: `/moeder/${meeting.id}/referat`, label: all.toMinutes }}
    >
      <ErrorSummary errors={shown.errors} />
      <p>{words.lead}</p>
      <StandingTexts record={record} />
      <Form action={`/moeder/${meeting.id}/punkt/${item.id}/rettelse`} draft={addendumDraft(item.id)}>
        <HiddenFields values={{ submissionKey: fieldValue(shown, 'submissionKey') }} />
        <TextArea form={shown} name="body" label={words.label} rows={6} maxLength={longestAddendum} />
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
