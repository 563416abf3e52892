import {
  Alert,
  Button,
  ButtonRow,
  Form,
  type FormState,
  fieldValue,
  HiddenFields,
  PublicPage,
  TextArea,
} from '../../../platform/ui/index.ts'
import { useLink, useView } from '../../../platform/ui/view-context.tsx'
import type { LocalNumbers } from '../actions/open-inquiry-form.ts'
import { receiptMessages } from '../receipt-messages.ts'
import { UrgentHelp } from './urgent-help.view.tsx'

/** Not sent, said so that nobody can miss it, with every word still there and somebody to call. */
export function NotSentView({
  path,
  press,
  form,
  numbers,
  reference,
}: {
  /** Where trying again goes, and which button it is. */
  path: string
  press: string
  /** Everything the form carried. */
  form: FormState
  numbers: LocalNumbers
  reference: string
}) {
  const { language } = useView()
  const link = useLink()
  const words = receiptMessages(language).failed
  const { message: _shown, step: _pressed, ...hidden } = form.values
  return (
    <PublicPage title={words.title} narrow hideContact hidden>
      <Alert tone="error" title={words.alert} announce>
        <p>{words.body}</p>
        <p>{words.reference(reference)}</p>
      </Alert>
      <Form action={link(path)}>
        <HiddenFields values={hidden} />
        <TextArea name="message" label={words.text} value={fieldValue(form, 'message')} rows={9} />
        <ButtonRow>
          <Button name="step" value={press} icon="send">
            {words.again}
          </Button>
        </ButtonRow>
      </Form>
      <UrgentHelp numbers={numbers} />
    </PublicPage>
  )
}
