import {
  Alert,
  Button,
  ButtonRow,
  DescriptionList,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  StaffPage,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { District } from '../domain/place.ts'
import { typedPosition } from '../domain/typed-position.ts'
import { placeDetailMessages } from '../place-detail-messages.ts'
import type { DistrictFields } from './place-detail.form.ts'

type Props = {
  readonly districts: readonly District[]
  readonly mayWrite: boolean
  readonly mayKeepOutline: boolean
  readonly form: FormState<DistrictFields>
  readonly saved: boolean
}

/** The school districts with their middles, and a form for one more. */
export function DistrictsView({ districts, mayWrite, mayKeepOutline, form, saved }: Props) {
  const words = placeDetailMessages(useView().language)
  const facts = districts.map(({ name, position }) => ({
    term: name,
    value: position ? typedPosition(position) : words.noMiddle,
  }))
  return (
    <StaffPage
      title={words.districts}
      subtitle={words.districtsHint}
      back={{ href: '/steder', label: words.backToPlaces }}
    >
      {saved && <Alert tone="success" title={words.saved} announce />}
      <ErrorSummary errors={form.errors} />
      {facts.length === 0 && <EmptyState title={words.noDistricts} />}
      {facts.length > 0 && <DescriptionList label={words.districts} facts={facts} />}
      {mayKeepOutline && (
        <p>
          <a href="/steder/omrids">{words.outline}</a>
        </p>
      )}
      {mayWrite && (
        <section>
          <h2>{words.addDistrict}</h2>
          <Form action="/steder/distrikter" label={words.addDistrict}>
            <TextField form={form} name="name" label={words.name} width="l" />
            <TextField form={form} name="position" label={words.middle} hint={words.middleHint} width="m" optional />
            <ButtonRow>
              <Button icon="plus">{words.add}</Button>
            </ButtonRow>
          </Form>
        </section>
      )}
    </StaffPage>
  )
}
