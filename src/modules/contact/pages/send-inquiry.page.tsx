import { type FieldError, freshForm, sitePaths } from '../../../platform/ui/index.ts'
import { type Answer, failed, invalid, notFound, ok } from '../../../platform/web/answers.ts'
import { type PublicRequest, publicPage } from '../../../platform/web/page.ts'
import { holdFiles } from '../actions/hold-files.ts'
import { type InquiryFormParts, localNumbers, openInquiryForm } from '../actions/open-inquiry-form.ts'
import { sendInquiry } from '../actions/submit-inquiry.ts'
import { isSenderEntry, type SenderEntry, senderEntries } from '../domain/sender-entries.ts'
import { CheckInquiryView } from './check-inquiry.view.tsx'
import { ChooseSenderView } from './choose-sender.view.tsx'
import { fileErrors } from './file-lines.tsx'
import { fieldOf, filesGiven } from './given-fields.ts'
import { NotSentView } from './not-sent.view.tsx'
import { inquiryToSend, pressOf, type ReadInquiry, readInquiryForm, typedForm } from './send-inquiry.form.ts'
import { type SendInquiryProps, SendInquiryView } from './send-inquiry.view.tsx'
import { SentInquiryView } from './sent-inquiry.view.tsx'

type Request = PublicRequest<'/skriv-til-os/:entry'>

/** The first choice: who writes. */
export const chooseSenderPage = publicPage('/skriv-til-os', {
  async get({ actor }) {
    const opened = await openInquiryForm(actor)
    return opened.refused ? notFound() : ok(<ChooseSenderView numbers={opened.value.numbers} />)
  },
})

/** The form of one way in, read through, and sent: one address from the first word to the receipt. */
export const sendInquiryPage = publicPage('/skriv-til-os/:entry', {
  async get({ actor, params: { entry } }) {
    if (!isSenderEntry(entry)) return notFound()
    const opened = await openInquiryForm(actor)
    if (opened.refused) return notFound()
    const role = senderEntries[entry]
    return ok(<SendInquiryView entry={entry} role={role} form={freshForm()} parts={opened.value} held={[]} />)
  },
  async post(request) {
    const { entry } = request.params
    if (!isSenderEntry(entry)) return notFound()
    try {
      return await answerPress(request, entry)
    } catch (fault) {
      // Nothing that was typed may go down with a fault, so this page speaks for itself.
      return notSent(request, entry, fault)
    }
  },
})

async function answerPress(request: Request, entry: SenderEntry): Promise<Answer> {
  const { actor, body, language } = request
  const opened = await openInquiryForm(actor)
  const files = await holdFiles(actor, filesGiven(request))
  if (opened.refused || files.refused) return notFound()
  const { held, files: heldFiles, problems } = files.value
  const view: ViewOf = (errors, ticket = fieldOf(body, 'ticket')) => ({
    entry,
    role: senderEntries[entry],
    parts: opened.value,
    held: heldFiles,
    form: typedForm(body, { held, ticket }, errors),
  })
  const press = pressOf(body)
  if (press === 'change') return ok(<SendInquiryView {...view([])} />)
  const read = readInquiryForm(senderEntries[entry], body, language)
  const errors = [...read.state.errors, ...fileErrors(problems, language)]
  if (!read.ok || errors.length > 0) return invalid(<SendInquiryView {...view(errors)} />)
  const ready = { ...read.value, held }
  if (press === 'send') return send(request, ready, opened.value, view)
  return ok(<CheckInquiryView {...view([], ready.ticket || opened.value.ticket)} read={ready} />)
}

type ViewOf = (errors: readonly FieldError[], ticket?: string) => SendInquiryProps

async function send(request: Request, read: ReadInquiry, parts: InquiryFormParts, view: ViewOf): Promise<Answer> {
  const { actor, address, language } = request
  const shown = view([])
  const inquiry = inquiryToSend(shown.role, language, read)
  const outcome = await sendInquiry(actor, inquiry, { proof: read.proof, address })
  if (!outcome.refused) return ok(<SentInquiryView sent={outcome.value} answerBy={inquiry.answerBy} />)
  if (outcome.reasons.some(({ code }) => code === 'file-gone')) {
    const without = view(fileErrors(['gone'], language))
    const form = { ...without.form, values: { ...without.form.values, held: '' } }
    return invalid(<SendInquiryView {...without} form={form} held={[]} />)
  }
  return invalid(<CheckInquiryView {...view([], parts.ticket)} read={read} stale />)
}

async function notSent({ actor, body }: Request, entry: SenderEntry, fault: unknown): Promise<Answer> {
  const form = typedForm(body, { held: fieldOf(body, 'held'), ticket: fieldOf(body, 'ticket') }, [])
  const numbers = await localNumbers(actor)
  const path = `${sitePaths.public.write}/${entry}`
  const reference = actor.request.slice(0, 8)
  return failed(<NotSentView path={path} press="send" form={form} numbers={numbers} reference={reference} />, fault)
}
