import {
  Alert,
  Button,
  ButtonRow,
  Day,
  DescriptionList,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  StaffPage,
  useView,
} from '../../../platform/ui/index.ts'
import type { KeptDistrict } from '../actions/change-district.ts'
import { typedPosition } from '../domain/typed-position.ts'
import { placeDetailMessages } from '../place-detail-messages.ts'
import { DistrictFieldsView } from './district.view.tsx'
import type { DistrictFields } from './place-detail.form.ts'

type Props = {
  readonly open: readonly KeptDistrict[]
  readonly closed: readonly KeptDistrict[]
  readonly mayWrite: boolean
  readonly mayKeepOutline: boolean
  readonly form: FormState<DistrictFields>
  readonly saved: boolean
}

/** The school districts with their middles and places, a form for one more, and those that are closed. */
export function DistrictsView({ open, closed, mayWrite, mayKeepOutline, form, saved }: Props) {
  const words = placeDetailMessages(useView().language)
  return (
    <StaffPage
      title={words.districts}
      subtitle={words.districtsHint}
      back={{ href: '/steder', label: words.backToPlaces }}
    >
      {saved && <Alert tone="success" title={words.saved} announce />}
      <ErrorSummary errors={form.errors} />
      {open.length === 0 && <EmptyState title={words.noDistricts} />}
      {open.length > 0 && <Facts label={words.districts} districts={open} mayWrite={mayWrite} />}
      {mayKeepOutline && (
        <p>
          <a href="/steder/omrids">{words.outline}</a>
        </p>
      )}
      {mayWrite && (
        <section>
          <h2>{words.addDistrict}</h2>
          <Form action="/steder/distrikter" label={words.addDistrict}>
            <DistrictFieldsView form={form} />
            <ButtonRow>
              <Button icon="plus">{words.add}</Button>
            </ButtonRow>
          </Form>
        </section>
      )}
      {closed.length > 0 && (
        <Details summary={words.closedDistricts}>
          <Facts label={words.closedDistricts} districts={closed} mayWrite={mayWrite} />
        </Details>
      )}
    </StaffPage>
  )
}

type Listed = { readonly label: string; readonly districts: readonly KeptDistrict[]; readonly mayWrite: boolean }

function Facts({ label, districts, mayWrite }: Listed) {
  const words = placeDetailMessages(useView().language)
  const facts = districts.map(({ id, name, position, places, closedOn }) => ({
    term: name,
    value: closedOn ? (
      <>
        {words.closedSince} <Day date={closedOn} />
      </>
    ) : (
      <>
        <a href={`/steder?distrikt=${id}`}>{words.placesIn(places)}</a>
        {` · ${position ? typedPosition(position) : words.noMiddle}`}
      </>
    ),
    action: mayWrite ? { href: `/steder/distrikter/${id}`, label: words.change } : undefined,
  }))
  return <DescriptionList label={label} facts={facts} />
}
