import {
  Alert,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  fieldValue,
  HiddenFields,
  PublicPage,
  sitePaths,
  TextField,
} from '../../../platform/ui/index.ts'
import { useLink, useView } from '../../../platform/ui/view-context.tsx'
import { dialogueMessages } from '../dialogue-messages.ts'
import type { DialogueForm } from './dialogue.form.ts'

/**
 * Where sixteen digits lead back. `door` says when the page was given out; `isOver`: the visit ran out, and what was
 * being written is carried along.
 */
export function EnterCodeView({ door, form, isOver = false }: { door: string; form: DialogueForm; isOver?: boolean }) {
  const { language } = useView()
  const link = useLink()
  const words = dialogueMessages(language).enter
  const carried = ['message', 'messageId', 'held'] as const
  return (
    <PublicPage title={words.title} lead={words.lead} narrow hideContact>
      {isOver && (
        <Alert tone="warning" announce>
          <p>{words.over}</p>
        </Alert>
      )}
      <ErrorSummary errors={form.errors} />
      <Form action={link(sitePaths.public.dialogue)}>
        <HiddenFields values={{ door, ...Object.fromEntries(carried.map((name) => [name, fieldValue(form, name)])) }} />
        <TextField form={form} name="code" label={words.code} hint={words.codeHint} inputMode="numeric" width="m" />
        <ButtonRow>
          <Button name="step" value="open">
            {words.open}
          </Button>
        </ButtonRow>
      </Form>
      <h2>{words.lost}</h2>
      <p>
        {words.lostBody} <a href={link(sitePaths.public.write)}>{words.lostLink}</a>
      </p>
    </PublicPage>
  )
}
