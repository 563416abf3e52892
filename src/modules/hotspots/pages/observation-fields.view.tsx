import {
  CheckboxGroup,
  Choices,
  type FormState,
  Select,
  TextArea,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { seenWords } from '../domain/seen-words.ts'
import { observationMessages } from '../observation-messages.ts'
import { seenHeads, seenThemes } from '../seen.wire.ts'

export type PlaceChoice = { readonly id: string; readonly name: string; readonly town: string }

/** Where: chosen, or in words. */
export function WhereFields({ form, places }: { form: FormState; places: readonly PlaceChoice[] }) {
  const words = observationMessages(useView().language).fields
  const options = places.map(({ id, name, town }) => ({ value: id, label: town ? `${name}, ${town}` : name }))
  return (
    <>
      <Select form={form} name="place" label={words.place} options={options} optional />
      <TextField form={form} name="whereWords" label={words.whereWords} maxLength={200} optional />
    </>
  )
}

/** How many, what, and words without names. */
export function SeenFields({ form }: { form: FormState }) {
  const { language } = useView()
  const words = observationMessages(language).fields
  const said = seenWords[language]
  return (
    <>
      <Choices
        form={form}
        name="heads"
        label={words.heads}
        choices={seenHeads.map((value) => ({ value, label: said.heads[value] }))}
        inline
      />
      <CheckboxGroup
        form={form}
        name="themes"
        label={words.themes}
        choices={seenThemes.map((value) => ({ value, label: said.themes[value] }))}
        optional
      />
      <TextArea form={form} name="note" label={words.note} hint={words.noteHint} rows={3} maxLength={2000} optional />
    </>
  )
}
