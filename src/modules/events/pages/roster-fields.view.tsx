import { Checkbox, DateField, type FormState, Select, TextField, useView } from '../../../platform/ui/index.ts'
import type { OpenedEvent } from '../actions/open-event.ts'
import { eventChangeMessages } from '../event-change-messages.ts'
import { eventMessages } from '../messages.ts'

/** `of` tells the fields of one post or shift from those of another on the same page. */
type Fields = { readonly form: FormState; readonly of?: string | undefined }

const idOf = (name: string, of: string | undefined) => (of === undefined ? {} : { id: `${name}-${of}` })

/** When a shift is and how many are needed. */
export function ShiftFields({ form, of }: Fields) {
  const words = eventMessages(useView().language)
  return (
    <>
      <DateField form={form} name="day" {...idOf('day', of)} label={words.firstDay} />
      <TextField form={form} name="from" {...idOf('from', of)} label={words.from} width="s" />
      <TextField form={form} name="until" {...idOf('until', of)} label={words.until} width="s" />
      <Checkbox form={form} name="overnight" {...idOf('overnight', of)} label={words.overnight} />
      <TextField
        form={form}
        name="needed"
        {...idOf('needed', of)}
        label={words.needed}
        inputMode="numeric"
        width="xs"
      />
    </>
  )
}

/** What a post is called and which place of the register it is at, if any. */
export function PostFields({ form, of, places, label }: Fields & { places: OpenedEvent['places']; label: string }) {
  const more = eventChangeMessages(useView().language)
  return (
    <>
      <TextField form={form} name="postName" {...idOf('postName', of)} label={label} maxLength={200} />
      <Select
        form={form}
        name="postPlace"
        {...idOf('postPlace', of)}
        label={more.postPlace}
        options={places.map(({ id, name }) => ({ value: id, label: name }))}
        empty={more.somewhere}
        optional
      />
    </>
  )
}
