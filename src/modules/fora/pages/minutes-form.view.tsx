import {
  Button,
  ButtonRow,
  Details,
  ErrorSummary,
  Form,
  type FormState,
  fieldValue,
  HiddenFields,
  Prose,
  TextArea,
  useView,
} from '../../../platform/ui/index.ts'
import type { ItemRecord } from '../actions/item-record.ts'
import { longestMinutes, minutesDraft } from '../actions/save-minutes.ts'
import { minutesMessages } from '../minutes-messages.ts'
import type { MinutesFields } from './minutes.form.ts'
import { StandingTexts } from './minutes-texts.view.tsx'

/**
 * The field in which the minutes of one item are written. Where two texts stand, both are shown beside one another, and
 * the field holds them one after the other to be merged.
 */
export function MinutesForm({
  meetingId,
  record,
  form,
}: {
  meetingId: string
  record: ItemRecord
  form: FormState<MinutesFields>
}) {
  const all = minutesMessages(useView().language)
  const words = all.write
  const { item, minutes } = record
  const isMerge = minutes.length > 1
  const buildsOn = fieldValue(form, 'buildsOn')
  const newest = minutes.at(-1)
  const isBehind = !isMerge && newest !== undefined && buildsOn !== newest.id
  return (
    <>
      <ErrorSummary errors={form.errors} />
      {isMerge && <StandingTexts record={record} />}
      {isBehind && (
        <Details summary={all.meanwhile(newest.writerName)} open>
          <Prose text={newest.body} level={3} />
        </Details>
      )}
      <Form action={`/moeder/${meetingId}/punkt/${item.id}/referat`} draft={minutesDraft(item.id)} label={words.label}>
        <HiddenFields values={{ buildsOn, submissionKey: fieldValue(form, 'submissionKey') }} />
        <TextArea
          form={form}
          name="body"
          label={isMerge ? words.merge : words.label}
          hint={isMerge ? words.mergeHint : words.hint}
          rows={item.part === 'closed' ? 12 : 8}
          maxLength={longestMinutes}
        />
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
