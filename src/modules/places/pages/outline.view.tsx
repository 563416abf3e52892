import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  ErrorSummary,
  FileField,
  Form,
  type FormState,
  StaffPage,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { placeDetailMessages } from '../place-detail-messages.ts'
import type { OutlineFields } from './place-detail.form.ts'

type Props = {
  readonly kept: { readonly approximate: boolean; readonly source: string } | null
  readonly form: FormState<OutlineFields>
  readonly saved: boolean
}

/** Whether an outline is kept, and a form for a file with another. */
export function OutlineView({ kept, form, saved }: Props) {
  const words = placeDetailMessages(useView().language)
  return (
    <StaffPage title={words.outline} subtitle={words.outlineHint} back={{ href: '/steder', label: words.backToPlaces }}>
      {saved && <Alert tone="success" title={words.saved} announce />}
      <ErrorSummary errors={form.errors} />
      <p>{kept ? words.outlineKept(kept.approximate, kept.source) : words.outlineNone}</p>
      <Form action="/steder/omrids" multipart>
        <FileField
          form={form}
          name="file"
          label={words.outlineFile}
          types={words.outlineTypes}
          accept=".geojson,.json,application/geo+json,application/json"
          maxSize="500 kB"
        />
        <TextField form={form} name="source" label={words.outlineSource} hint={words.outlineSourceHint} optional />
        <Checkbox form={form} name="approximate" label={words.outlineApproximate} hint={words.outlineApproximateHint} />
        <ButtonRow>
          <Button>{words.upload}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
