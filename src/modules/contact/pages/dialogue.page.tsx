import { isId } from '../../../kernel/ids.ts'
import { type FieldError, sitePaths } from '../../../platform/ui/index.ts'
import { type Answer, failed, file, invalid, notFound, ok } from '../../../platform/web/answers.ts'
import { type PublicRequest, publicPage } from '../../../platform/web/page.ts'
import { typedValues } from '../../../platform/web/parse-form.ts'
import { holdFiles } from '../actions/hold-files.ts'
import {
  closeDialogue,
  goOnWithVisit,
  openDialogueByCode,
  senderOfVisit,
  type Visitor,
} from '../actions/open-dialogue.ts'
import { localNumbers } from '../actions/open-inquiry-form.ts'
import { readOwnAttachment } from '../actions/read-own-attachment.ts'
import { sealDoor } from '../actions/sealed-tickets.ts'
import { sendInDialogue } from '../actions/write-in-dialogue.ts'
import { dialogueMessages } from '../dialogue-messages.ts'
import { ClosedDialogueView } from './closed-dialogue.view.tsx'
import {
  type DialogueForm,
  dialoguePressOf,
  emptyDialogue,
  readEntered,
  readWritten,
  typedDialogue,
} from './dialogue.form.ts'
import { DialogueView } from './dialogue.view.tsx'
import { EnterCodeView } from './enter-code.view.tsx'
import { fileErrors } from './file-lines.tsx'
import { fieldOf, filesGiven } from './given-fields.ts'
import { NotSentView } from './not-sent.view.tsx'

/** The browser is asked to forget what it kept of the dialogue. Not cookies: a colleague's own session is theirs. */
const forget = { 'clear-site-data': '"cache", "storage"' }

/**
 * The dialogue with a sender: one address for all of it, so that nothing in a history says whose or what. Who is here is
 * carried by a sealed field from page to page; there is no cookie, and nothing is left when the page is closed.
 */
export const dialoguePage = publicPage('/dit-svar', {
  get: ({ now }) => ok(<EnterCodeView door={sealDoor(now)} form={emptyDialogue()} />),
  async post(request) {
    const press = dialoguePressOf(request.body)
    if (press === 'open') return enter(request)
    const visitor = senderOfVisit(request.actor, fieldOf(request.body, 'visit'), request.now)
    if (press === 'close') return close(visitor)
    if (press === 'file') return fetchFile(request, visitor)
    try {
      return await write(request, visitor)
    } catch (fault) {
      return notSent(request, fault)
    }
  },
})

async function enter(request: PublicRequest): Promise<Answer> {
  const { actor, address, body, language, now } = request
  const read = readEntered(body, language)
  const held = fieldOf(body, 'held')
  const again = (errors: readonly FieldError[]) =>
    invalid(<EnterCodeView door={sealDoor(now)} form={typedDialogue(body, held, errors)} />)
  if (!read.ok) return again(read.state.errors)
  const files = await holdFiles(actor, filesGiven(request))
  const { code, door } = read.value
  const outcome = await openDialogueByCode(actor, { code, door, address, now })
  if (outcome.refused && outcome.kind === 'rule') return over(now, emptyDialogue())
  if (outcome.refused || files.refused)
    return again([{ field: 'code', message: dialogueMessages(language).enter.wrong }])
  const form = typedDialogue(body, files.value.held, fileErrors(files.value.problems, language))
  return ok(<DialogueView visit={outcome.value} form={form} held={files.value.files} />)
}

async function write(request: PublicRequest, visitor: Visitor | null): Promise<Answer> {
  const { actor, address, body, language, now } = request
  const files = await holdFiles(actor, filesGiven(request))
  if (files.refused) return notFound()
  const { held, files: heldFiles, problems } = files.value
  // The visit ran out while somebody was writing: the code once more, and everything is still there.
  if (!visitor) return over(now, typedDialogue(body, held))
  const again = async (errors: readonly FieldError[], keep = true) => {
    const visit = await goOnWithVisit(visitor, now)
    if (visit.refused) return over(now, emptyDialogue())
    const form = typedDialogue(body, keep ? held : '', errors)
    return invalid(<DialogueView visit={visit.value} form={form} held={keep ? heldFiles : []} />)
  }
  const words = dialogueMessages(language)
  const read = readWritten(body, language)
  const errors = [...read.state.errors, ...fileErrors(problems, language)]
  const text = read.ok && read.value.message === '' && held !== '' ? words.onlyFile : fieldOf(body, 'message').trim()
  if (text === '') errors.push({ field: 'message', message: words.errors.message })
  if (!read.ok || errors.length > 0) return again(errors)
  const messageId = String(typedDialogue(body, held).values.messageId)
  const outcome = await sendInDialogue(visitor, { messageId, text, held }, address)
  if (outcome.refused) return again(fileErrors(['gone'], language), false)
  const visit = await goOnWithVisit(visitor, now)
  return visit.refused ? notFound() : ok(<DialogueView visit={visit.value} form={emptyDialogue()} held={[]} added />)
}

async function fetchFile({ body, now }: PublicRequest, visitor: Visitor | null): Promise<Answer> {
  if (!visitor) return over(now, emptyDialogue())
  const attachmentId = fieldOf(body, 'file')
  if (!isId(attachmentId)) return notFound()
  const outcome = await readOwnAttachment(visitor.sender, { attachmentId, since: visitor.since })
  if (outcome.refused) return outcome.kind === 'missing' ? notFound() : over(now, emptyDialogue())
  return file(outcome.value.content, outcome.value.mediaType, outcome.value.fileName)
}

async function close(visitor: Visitor | null): Promise<Answer> {
  if (visitor) await closeDialogue(visitor.sender, {})
  return ok(<ClosedDialogueView />, forget)
}

function over(now: Date, form: DialogueForm): Answer {
  return ok(<EnterCodeView door={sealDoor(now)} form={form} isOver />)
}

async function notSent({ actor, body }: PublicRequest, fault: unknown): Promise<Answer> {
  const numbers = await localNumbers(actor)
  const form = { values: typedValues(body), errors: [] }
  const reference = actor.request.slice(0, 8)
  const path = sitePaths.public.dialogue
  return failed(<NotSentView path={path} press="write" form={form} numbers={numbers} reference={reference} />, fault)
}
