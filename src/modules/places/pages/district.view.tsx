import {
  Button,
  ButtonRow,
  Details,
  ErrorSummary,
  Form,
  type FormState,
  Notice,
  Select,
  StaffPage,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { KeptDistrict } from '../actions/change-district.ts'
import type { District } from '../domain/place.ts'
import { placeDetailMessages } from '../place-detail-messages.ts'
import type { CloseDistrictFields, DistrictFields } from './place-detail.form.ts'

type Props = {
  readonly district: KeptDistrict
  readonly others: readonly District[]
  readonly form: FormState<DistrictFields>
  readonly closing: FormState<CloseDistrictFields>
}

/** One district to put right, to close or to open again. */
export function DistrictView({ district, others, form, closing }: Props) {
  const words = placeDetailMessages(useView().language)
  const back = { href: '/steder/distrikter', label: words.backToDistricts }
  return (
    <StaffPage title={words.changeDistrict} subtitle={district.name} back={back}>
      <ErrorSummary errors={[...form.errors, ...closing.errors]} />
      <Form action={`/steder/distrikter/${district.id}`}>
        <DistrictFieldsView form={form} />
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
      {district.closedOn ? <Reopening district={district} /> : <Closing {...{ district, others, closing }} />}
    </StaffPage>
  )
}

/** What is known of a district. */
export function DistrictFieldsView({ form }: { readonly form: FormState<DistrictFields> }) {
  const words = placeDetailMessages(useView().language)
  return (
    <>
      <TextField form={form} name="name" label={words.name} width="l" />
      <TextField form={form} name="position" label={words.middle} hint={words.middleHint} width="m" optional />
    </>
  )
}

function Reopening({ district }: { readonly district: KeptDistrict }) {
  const words = placeDetailMessages(useView().language)
  return (
    <Notice title={words.districtClosedTitle}>
      <p>{words.districtClosedBody}</p>
      <Form action={`/steder/distrikter/${district.id}/aabn`} compact>
        <Button tone="secondary">{words.reopenDistrict}</Button>
      </Form>
    </Notice>
  )
}

function Closing({ district, others, closing }: Omit<Props, 'form'>) {
  const words = placeDetailMessages(useView().language)
  const options = others.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Details summary={words.closeDistrict} open={closing.errors.length > 0}>
      <p>{words.closeDistrictBody}</p>
      <Form action={`/steder/distrikter/${district.id}/luk`}>
        {district.places > 0 && (
          <Select
            form={closing}
            name="into"
            label={words.movePlaces(district.places)}
            options={options}
            empty={words.chooseDistrict}
            width="m"
          />
        )}
        <ButtonRow>
          <Button tone="danger">{words.closeDistrict}</Button>
        </ButtonRow>
      </Form>
    </Details>
  )
}
