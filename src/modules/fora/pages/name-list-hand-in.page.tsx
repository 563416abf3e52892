import { isId, newId } from '../../../kernel/ids.ts'
import { freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import type { UploadedFile } from '../../../platform/web/form-body.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { checkNameList, handInNameList } from '../actions/hand-in-name-list.ts'
import { refusedNames } from '../actions/name-list-meeting.ts'
import { openNameList } from '../actions/open-name-list.ts'
import { textOfNameFile } from '../domain/name-list-encoding.ts'
import { nameListCheckMessages } from '../name-list-check-messages.ts'
import { type CarriedList, freshList, NameListForm, type NameListState } from './name-list.form.ts'
import { nameListAddresses } from './name-list-addresses.ts'
import { NameListCheckView } from './name-list-check.view.tsx'
import { NameListHandInView } from './name-list-hand-in.view.tsx'
import { listErrors, refusedList } from './name-list-refusal.ts'

/** Writing or pasting a list, going through it, and saving it: one address, so that the text is never lost on the way. */
export const handInNamesPage = staffPage('/moeder/:meetingId/liste/ny', {
  async get(request) {
    if (!isId(request.params.meetingId)) return notFound()
    const refused = await refusedForm(request)
    if (refused) return refused
    const { form, carried } = freshList()
    return ok(<NameListHandInView meetingId={request.params.meetingId} form={form} carried={carried} />)
  },

  async post(request) {
    const { body, language, params } = request
    if (!isId(params.meetingId)) return notFound()
    const parsed = parseForm(NameListForm, body, language, nameListCheckMessages(language).errors)
    if (!parsed.ok) return (await refusedForm(request)) ?? again(request, parsed.state, freshList().carried)
    const { step, text, ...carried } = parsed.value
    if (step === 'edit') return (await refusedForm(request)) ?? ok(<Again {...{ params, carried, text }} />)
    return step === 'save' ? save(request, text, carried) : check(request, text, carried)
  },
})

/** A file is read into the very same check as a text; nothing of it is stored before that. */
export const nameFilePage = staffPage('/moeder/:meetingId/liste/fil', {
  get: ({ params }) => (isId(params.meetingId) ? redirect(nameListAddresses.handIn(params.meetingId)) : notFound()),
  async post(request) {
    const { body, language, params } = request
    if (!isId(params.meetingId)) return notFound()
    const read = readFile(body.files[0])
    if (read.ok) return check(request, read.text, { submissionKey: newId(), source: 'file' })
    const refused = await refusedForm(request)
    if (refused) return refused
    const errors = [{ field: 'file', message: nameListCheckMessages(language).errors[read.problem] }]
    return again(request, { ...freshForm(), errors }, freshList().carried)
  },
})

type Request = StaffRequest<'/moeder/:meetingId/liste/ny'>

async function check(request: Request, text: string, carried: CarriedList): Promise<Answer> {
  const { actor, language, params } = request
  const checked = await checkNameList(actor, { meetingId: params.meetingId, text })
  if (!checked.refused) {
    return ok(<NameListCheckView meetingId={params.meetingId} reading={checked.value} text={text} carried={carried} />)
  }
  const errors = listErrors(checked, language)
  return errors.length > 0 ? again(request, { values: { text }, errors }, carried) : refusedList(checked, language)
}

async function save(request: Request, text: string, carried: CarriedList): Promise<Answer> {
  const { actor, language, params } = request
  const saved = await handInNameList(actor, { meetingId: params.meetingId, text, ...carried })
  if (!saved.refused) return redirect(`${nameListAddresses.list(params.meetingId)}?gemt=1`)
  const errors = listErrors(saved, language)
  return errors.length > 0 ? again(request, { values: { text }, errors }, carried) : refusedList(saved, language)
}

/** Who may not hand in meets that before the form, not after it. */
async function refusedForm({ actor, language, params }: Request): Promise<Answer | null> {
  const opened = await openNameList(actor, { meetingId: params.meetingId })
  if (opened.refused) return refusedList(opened, language)
  if (opened.value.mayHandIn) return null
  return refusedList(refusedNames(opened.value.meeting), language)
}

function again({ params }: Request, form: NameListState, carried: CarriedList): Answer {
  return invalid(<NameListHandInView meetingId={params.meetingId} form={form} carried={carried} />)
}

function Again({ params, carried, text }: { params: Request['params']; carried: CarriedList; text: string }) {
  return <NameListHandInView meetingId={params.meetingId} form={freshForm({ text })} carried={carried} />
}

type ReadFile = { ok: true; text: string } | { ok: false; problem: 'file' | 'file.too-large' | 'file.not-text' }

function readFile(given: UploadedFile | undefined): ReadFile {
  if (!given) return { ok: false, problem: 'file' }
  if (given.tooLarge) return { ok: false, problem: 'file.too-large' }
  const text = textOfNameFile(given.content)
  return text === null ? { ok: false, problem: 'file.not-text' } : { ok: true, text }
}
