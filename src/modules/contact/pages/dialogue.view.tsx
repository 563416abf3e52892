import { sayTime } from '../../../kernel/danish-time.ts'
import type { Language } from '../../../kernel/language.ts'
import {
  Alert,
  Button,
  ButtonRow,
  CopyBox,
  Details,
  ErrorSummary,
  Form,
  fieldValue,
  HiddenFields,
  PublicPage,
  SpeechThread,
  sitePaths,
  TextArea,
} from '../../../platform/ui/index.ts'
import { useLink, useView } from '../../../platform/ui/view-context.tsx'
import type { OpenedDialogue, Visit } from '../actions/open-dialogue.ts'
import type { HeldFile } from '../actions/sealed-tickets.ts'
import { dialogueMessages } from '../dialogue-messages.ts'
import { answerLimits } from '../domain/sender-answers.ts'
import type { DialogueForm } from './dialogue.form.ts'
import { FileChoice, sayFile } from './file-lines.tsx'

type DialogueProps = {
  readonly visit: Visit
  readonly form: DialogueForm
  readonly held: readonly HeldFile[]
  /** Something was just sent. */
  readonly added?: boolean
}

/** The talk between a sender and SSP, for whoever holds the code. */
export function DialogueView({ visit, form, held, added = false }: DialogueProps) {
  const { language, now } = useView()
  const words = dialogueMessages(language).talk
  return (
    <PublicPage title={words.title} narrow hideContact hidden>
      <ErrorSummary errors={form.errors} />
      {added && (
        <Alert tone="success" announce>
          <p>{words.added}</p>
        </Alert>
      )}
      {visit.code && (
        <>
          <CopyBox code={visit.code} label={words.codeAgain} />
          <p>{words.codeAgainBody}</p>
        </>
      )}
      <SpeechThread label={words.label} reader="sender" speeches={visit.dialogue.messages.map(asSpeech)} />
      <p>{sayTurn(visit.dialogue, now, language)}</p>
      <SentFiles visit={visit} />
      <WriteMore visit={visit.visit} form={form} held={held} />
      <CloseDialogue visit={visit.visit} />
    </PublicPage>
  )
}

function asSpeech({ id, from, author, writtenAt, text }: OpenedDialogue['messages'][number]) {
  return { id, from, author: author ?? undefined, at: writtenAt, text }
}

/** Whose turn it is, in words a sender can use. */
function sayTurn({ status, dueAt }: OpenedDialogue, now: Date, language: Language): string {
  const words = dialogueMessages(language).talk
  if (status === 'decided') return words.decided
  if (status === 'with-sender') return words.yours
  return dueAt > now ? words.waiting(sayTime(dueAt, now, language)) : words.late
}

function SentFiles({ visit: { visit, dialogue } }: { visit: Visit }) {
  const { language } = useView()
  const link = useLink()
  const words = dialogueMessages(language).talk
  if (dialogue.files.length === 0) return null
  return (
    <>
      <h2>{words.files}</h2>
      <Form action={link(sitePaths.public.dialogue)} download>
        <HiddenFields values={{ step: 'file', visit }} />
        <ButtonRow>
          {dialogue.files.map((file) => (
            <Button key={file.id} tone="secondary" small icon="download" name="file" value={file.id}>
              {words.fetch(sayFile(file, language))}
            </Button>
          ))}
        </ButtonRow>
      </Form>
    </>
  )
}

function WriteMore({ visit, form, held }: { visit: string; form: DialogueForm; held: readonly HeldFile[] }) {
  const { language } = useView()
  const link = useLink()
  const words = dialogueMessages(language).talk
  const hasFiles = held.length > 0 || form.errors.some((error) => error.field === 'files')
  return (
    <Form action={link(sitePaths.public.dialogue)} multipart>
      <HiddenFields values={{ visit, messageId: fieldValue(form, 'messageId'), held: fieldValue(form, 'held') }} />
      <TextArea
        form={form}
        name="message"
        label={words.more}
        hint={words.moreHint}
        maxLength={answerLimits.message}
        rows={5}
      />
      <Details summary={words.fileOption} open={hasFiles}>
        <FileChoice form={form} held={held} />
      </Details>
      <ButtonRow>
        <Button name="step" value="write" icon="send">
          {words.send}
        </Button>
      </ButtonRow>
    </Form>
  )
}

function CloseDialogue({ visit }: { visit: string }) {
  const { language } = useView()
  const link = useLink()
  const words = dialogueMessages(language).talk
  return (
    <Form action={link(sitePaths.public.dialogue)}>
      <HiddenFields values={{ visit }} />
      <p>{words.closeHint}</p>
      <ButtonRow>
        <Button tone="secondary" name="step" value="close" icon="close">
          {words.close}
        </Button>
      </ButtonRow>
    </Form>
  )
}
