import {
  Button,
  ButtonRow,
  DateField,
  Details,
  ErrorSummary,
  Form,
  type FormState,
  fieldValue,
  HiddenFields,
  Notice,
  Select,
  StaffPage,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { Place } from '../domain/place.ts'
import { placeKindWords } from '../domain/place-kind-words.ts'
import { placeKinds } from '../domain/place-kinds.ts'
import { placeMessages } from '../messages.ts'
import type { PlaceFormFields } from './place.form.ts'

type Named = { readonly id: string; readonly name: string }
type Props = {
  readonly form: FormState<PlaceFormFields>
  readonly choices: { readonly districts: readonly Named[]; readonly organisations: readonly Named[] }
}

/** The form for a new place. */
export function NewPlaceView({ form, choices }: Props) {
  const words = placeMessages(useView().language)
  return (
    <StaffPage title={words.newTitle} back={{ href: '/steder', label: words.back }}>
      <ErrorSummary errors={form.errors} />
      <Form action="/steder/nyt">
        <HiddenFields values={{ submissionKey: fieldValue(form, 'submissionKey') }} />
        <PlaceFields form={form} choices={choices} />
      </Form>
    </StaffPage>
  )
}

/** The form that puts a place right, and the way to close it. */
export function ChangePlaceView({ form, choices, place }: Props & { readonly place: Place }) {
  const words = placeMessages(useView().language)
  return (
    <StaffPage title={words.changeTitle} subtitle={place.name} back={{ href: '/steder', label: words.back }}>
      <ErrorSummary errors={form.errors} />
      <Form action={`/steder/${place.id}/ret`}>
        <PlaceFields form={form} choices={choices} />
      </Form>
      <p>
        <a href={`/steder/${place.id}/kontakter`}>{words.contacts}</a>
        {' · '}
        <a href={`/steder/${place.id}/lukkeperioder`}>{words.closures}</a>
      </p>
      <Closing place={place} />
    </StaffPage>
  )
}

function PlaceFields({ form, choices }: Props) {
  const { language } = useView()
  const words = placeMessages(language)
  const optionsOf = (all: readonly Named[]) => all.map(({ id, name }) => ({ value: id, label: name }))
  const kinds = placeKinds.map((kind) => ({ value: kind, label: placeKindWords[language][kind] }))
  return (
    <>
      <Select form={form} name="kind" label={words.kind} options={kinds} width="m" />
      <TextField form={form} name="name" label={words.name} hint={words.nameHint} width="l" />
      <TextField form={form} name="address" label={words.address} width="l" optional />
      <TextField form={form} name="town" label={words.town} width="m" optional />
      <TextField form={form} name="position" label={words.position} hint={words.positionHint} width="m" optional />
      <Select
        form={form}
        name="district"
        label={words.district}
        options={optionsOf(choices.districts)}
        empty={words.districtEmpty}
        width="m"
        optional
      />
      <Select
        form={form}
        name="organisation"
        label={words.organisation}
        options={optionsOf(choices.organisations)}
        empty={words.organisationEmpty}
        width="l"
        optional
      />
      <DateField form={form} name="since" label={words.since} hint={words.sinceHint} />
      <ButtonRow>
        <Button>{words.save}</Button>
      </ButtonRow>
    </>
  )
}

function Closing({ place }: { readonly place: Place }) {
  const words = placeMessages(useView().language)
  if (place.closedOn) {
    return (
      <Notice title={words.reopenTitle}>
        <p>{words.reopenBody}</p>
        <Form action={`/steder/${place.id}/aabn`} compact>
          <Button tone="secondary">{words.reopen}</Button>
        </Form>
      </Notice>
    )
  }
  return (
    <Details summary={words.closeTitle}>
      <p>{words.closeBody}</p>
      <Form action={`/steder/${place.id}/luk`} compact>
        <Button tone="danger">{words.close}</Button>
      </Form>
    </Details>
  )
}
