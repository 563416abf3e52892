import {
  Button,
  ButtonRow,
  DateField,
  Day,
  Details,
  ErrorSummary,
  Form,
  type FormState,
  fieldValue,
  HiddenFields,
  Select,
  Table,
  Tag,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { actionPointMessages } from '../action-point-messages.ts'
import type { ItemRecord } from '../actions/item-record.ts'
import type { SeatedAttendee } from '../actions/open-meeting-mode.ts'
import { longestActionPoint } from '../actions/set-action-point.ts'
import { otherOwner, type TaskFields } from './minutes.form.ts'

/** What was agreed under an item. */
export function ActionPoints({ record: { item, actionPoints } }: { record: ItemRecord }) {
  const words = actionPointMessages(useView().language)
  if (actionPoints.length === 0) return <p>{words.none}</p>
  return (
    <Table
      caption={`${words.heading}: ${item.title}`}
      captionHidden
      rows={actionPoints}
      rowKey={({ id }) => id}
      columns={[
        { header: words.what, rowHeading: true, cell: ({ what }) => what },
        { header: words.who, cell: ({ ownerName }) => ownerName },
        { header: words.due, cell: ({ dueOn }) => <Day date={dueOn} /> },
        {
          header: words.state,
          cell: ({ outcome }) => (
            <Tag tone={outcome === null ? 'neutral' : 'calm'}>{outcome === null ? words.waiting : words[outcome]}</Tag>
          ),
        },
      ]}
    />
  )
}

/** Something more to do: what, who, by when. Folded away until it is needed. */
export function ActionPointForm({
  meetingId,
  itemId,
  owners,
  form,
}: {
  meetingId: string
  itemId: string
  owners: readonly SeatedAttendee[]
  form: FormState<TaskFields>
}) {
  const words = actionPointMessages(useView().language)
  return (
    <Details summary={words.add} open={form.errors.length > 0}>
      <ErrorSummary errors={form.errors} />
      <Form action={`/moeder/${meetingId}/punkt/${itemId}/aftale`} label={words.save}>
        <HiddenFields values={{ submissionKey: fieldValue(form, 'submissionKey') }} />
        <TextField form={form} name="what" label={words.what} maxLength={longestActionPoint} />
        <Select
          form={form}
          name="owner"
          label={words.owner}
          options={[
            ...owners.map(({ id, name, organisation }) => ({ value: id, label: `${name}, ${organisation}` })),
            { value: otherOwner, label: words.ownerOther },
          ]}
        />
        <TextField form={form} name="ownerName" label={words.ownerName} optional maxLength={200} />
        <DateField form={form} name="dueOn" label={words.dueOn} hint={words.dueOnHint} />
        <ButtonRow>
          <Button tone="secondary">{words.save}</Button>
        </ButtonRow>
      </Form>
    </Details>
  )
}
