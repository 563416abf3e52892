import { Choices, type OptionGroup, Select, TextField } from '../../../platform/ui/index.ts'
import { useView } from '../../../platform/ui/view-context.tsx'
import type { InquiryFormParts } from '../actions/open-inquiry-form.ts'
import { concernsOf, type PublicRole } from '../domain/sender-entries.ts'
import { type SenderWords, senderMessages } from '../sender-messages.ts'
import { roleWords } from './role-words.ts'
import type { SendForm } from './send-inquiry.form.ts'

type Places = InquiryFormParts['places']

/** Whom it is about, by name or without, and where. */
export function SubjectFields({ role, form, places }: { role: PublicRole; form: SendForm; places: Places }) {
  const { language } = useView()
  const words = roleWords(role, language)
  const { subject } = senderMessages(language)
  const name = (
    <TextField
      form={form}
      name="subjectName"
      label={words.subjectName}
      hint={words.subjectNameHint}
      optional={role === 'young' || role === 'neighbour'}
      width="l"
    />
  )
  return (
    <>
      <Choices
        form={form}
        name="concerns"
        label={words.concerns}
        choices={concernsOf[role].map((kind) => ({
          value: kind,
          label: words.kinds[kind],
          content: kind === 'named-child' ? name : undefined,
        }))}
      />
      {places.length > 0 && (
        <Select
          form={form}
          name="organisation"
          label={subject.whereSchool}
          hint={subject.whereSchoolHint}
          empty={subject.noSchool}
          options={groupPlaces(places, subject.kinds)}
          optional
        />
      )}
      <TextField form={form} name="place" label={subject.place} optional width="l" />
    </>
  )
}

/** Schools with schools and clubs with clubs; a kind with nothing in it is left out. */
export function groupPlaces(places: Places, kinds: SenderWords['subject']['kinds']): OptionGroup[] {
  const groups = Object.groupBy(places, (place) => place.kind)
  return (['school', 'club', 'fgu', 'youth-education'] as const).flatMap((kind) => {
    const options = (groups[kind] ?? []).map((place) => ({ value: place.id, label: place.name }))
    return options.length > 0 ? [{ label: kinds[kind], options }] : []
  })
}
