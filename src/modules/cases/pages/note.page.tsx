import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { isId, newId } from '../../../kernel/ids.ts'
import { fieldValue, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, notFound } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import { addNote } from '../actions/add-note.ts'
import type { NoteRow } from '../actions/open-case-form.ts'
import { noteMessages } from '../note-messages.ts'
import { afterStep, type CaseForm, type CaseRequest, showCaseForm } from './case-form-answers.tsx'
import { type NoteFields, NoteForm } from './note.form.ts'
import { NoteView } from './note.view.tsx'

/** A note, on the day it is about. */
export const notePage = staffPage('/sager/:caseId/notat', {
  get: (request) => showCaseForm(request, noteForm(), null),
  post: (request) => keepNote(request, null),
})

/** A note that puts another one right. */
export const correctNotePage = staffPage('/sager/:caseId/notat/:noteId/ret', {
  get: (request) => showCaseForm(request, noteForm(request.params.noteId), null),
  post: (request) => (isId(request.params.noteId) ? keepNote(request, request.params.noteId) : notFound()),
})

async function keepNote(request: CaseRequest, corrects: string | null): Promise<Answer> {
  const { actor, body, language, params } = request
  if (!isId(params.caseId)) return notFound()
  const caseForm = noteForm(corrects ?? undefined)
  const form = parseForm(NoteForm, body, language, noteMessages(language).note.errors)
  if (!form.ok) return showCaseForm(request, caseForm, form.state)
  const outcome = await addNote(actor, { ...form.value, caseId: params.caseId, corrects })
  return afterStep(request, outcome, caseForm, form.state, `/sager/${params.caseId}?gemt=notat`)
}

function noteForm(corrects?: string): CaseForm<NoteFields> {
  return {
    step: 'add-note',
    ...(corrects !== undefined && { corrects }),
    view({ draft, old, ...facts }, typed, { now }) {
      const form =
        typed ?? freshForm<NoteFields>({ happenedOn: typedDay(copenhagenDate(now)), ...oldWords(old), ...draft })
      // A draft may hold the key of a note that was sent; only a form that comes back keeps its own.
      const sent = typed && fieldValue(typed, 'submissionKey')
      const submissionKey = sent && isId(sent) ? sent : newId()
      return <NoteView facts={{ draft, old, ...facts }} form={form} submissionKey={submissionKey} />
    },
  }
}

/** A correction begins with what stands there. */
function oldWords(old: NoteRow | null) {
  if (old === null) return {}
  return { kind: old.kind, source: old.source, body: old.body, happenedOn: typedDay(old.happenedOn) }
}
