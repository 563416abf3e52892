import { Checkbox, Choices, DateField, type FormState, Select, TextField, useView } from '../../../platform/ui/index.ts'
import type { School } from '../actions/open-person-form.ts'
import { ageBands } from '../domain/age-bands.ts'
import { peopleMessages } from '../messages.ts'
import type { PersonFields } from './person.form.ts'

export type PersonFieldsProps = {
  readonly form: FormState<PersonFields>
  readonly schools: readonly School[]
  /** For somebody who is registered: `040312-xxxx`, or null. Left out for a new person. */
  readonly maskedCpr?: string | null
}

/** The fields of a person, each with what it is used for. */
export function PersonFormFields(props: PersonFieldsProps) {
  const words = peopleMessages(useView().language).fields
  const { form, schools } = props
  return (
    <>
      <NameFields form={form} />
      <DateField form={form} name="birthDate" label={words.birthDate} hint={words.birthDateHint} optional />
      <AgeBandField form={form} />
      <Select
        form={form}
        name="school"
        label={words.school}
        options={schools.map(({ id, name }) => ({ value: id, label: name }))}
        empty={words.noSchool}
        optional
      />
      <CprFields {...props} />
    </>
  )
}

function NameFields({ form }: { form: FormState<PersonFields> }) {
  const words = peopleMessages(useView().language).fields
  const names = (
    <>
      <TextField form={form} name="givenName" label={words.givenName} maxLength={100} />
      <TextField form={form} name="familyName" label={words.familyName} maxLength={100} optional />
    </>
  )
  const description = (
    <TextField form={form} name="describedAs" label={words.describedAs} hint={words.describedAsHint} maxLength={200} />
  )
  return (
    <Choices
      form={form}
      name="known"
      label={words.known}
      choices={[
        { value: 'name', label: words.knownName, content: names },
        { value: 'description', label: words.knownDescription, content: description },
      ]}
    />
  )
}

function AgeBandField({ form }: { form: FormState<PersonFields> }) {
  const words = peopleMessages(useView().language)
  return (
    <Select
      form={form}
      name="ageBand"
      label={words.fields.ageBand}
      hint={words.fields.ageBandHint}
      options={ageBands.map((band) => ({ value: band, label: words.ageBands[band] }))}
      width="m"
      optional
    />
  )
}

function CprFields({ form, maskedCpr }: PersonFieldsProps) {
  const words = peopleMessages(useView().language).fields
  const kept = typeof maskedCpr === 'string'
  return (
    <>
      <TextField
        form={form}
        name="cpr"
        label={words.cpr}
        hint={kept ? words.cprKept(maskedCpr) : words.cprHint}
        inputMode="numeric"
        maxLength={20}
        width="s"
        optional
      />
      {kept && <Checkbox form={form} name="removeCpr" value="ja" label={words.removeCpr} />}
      {maskedCpr !== undefined && (
        <DateField
          form={form}
          name="addressProtectedUntil"
          label={words.addressProtectedUntil}
          hint={words.addressProtectedUntilHint}
          optional
        />
      )}
    </>
  )
}
