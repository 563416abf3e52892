import { isId, newId } from '../../../kernel/ids.ts'
import type { FormState } from '../../../platform/ui/index.ts'
import { notFound } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { addAgendaItem } from '../actions/add-agenda-item.ts'
import { type AgendaForm, openAgendaForm } from '../actions/open-agenda-form.ts'
import { agendaMessages } from '../agenda-messages.ts'
import { type AgendaItemFields, AgendaItemForm, itemChoices, titleFields } from './agenda-item.form.ts'
import { AgendaItemView } from './agenda-item.view.tsx'
import { afterForm, showForm } from './fora-form.tsx'

/** Puts something on the agenda. */
export const agendaItemPage = staffPage('/moeder/:meetingId/punkt', {
  get: (request) => (isId(request.params.meetingId) ? showForm(shown(request)) : notFound()),

  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.meetingId)) return notFound()
    const form = parseForm(AgendaItemForm, body, language, sentencesOf(language))
    if (!form.ok) return showForm(shown(request), form.state)
    const outcome = await addAgendaItem(actor, { ...form.value, meetingId: params.meetingId })
    return afterForm(shown(request), outcome, form.state, () => `/moeder/${params.meetingId}?gemt=punkt`)
  },
})

/** Every heading of the form says the same when it is missing or too long. */
function sentencesOf(language: 'da' | 'en'): Record<string, string> {
  const { errors } = agendaMessages(language)
  const titles = Object.values(titleFields).flatMap((field) => [
    [field, errors.title] as const,
    [`${field}.too-long`, errors['title.too-long']] as const,
  ])
  return { ...errors, ...Object.fromEntries(titles) }
}

function shown({ actor, body, language, params }: StaffRequest<'/moeder/:meetingId/punkt'>) {
  const [key] = body.fields.submissionKey ?? []
  const kind = itemChoices.find((choice) => choice === body.fields.kind?.[0]) ?? 'free'
  const title = titleFields[kind]
  return {
    language,
    fields: {
      'title-missing': title,
      'title-has-cpr': title,
      'title-names-person': title,
      'title-like-name': title,
      'nothing-chosen': kind === 'inquiry' ? 'inquiryId' : 'caseId',
    },
    load: () => openAgendaForm(actor, { meetingId: params.meetingId }),
    view: (facts: AgendaForm, form: FormState<AgendaItemFields> | null) => (
      <AgendaItemView facts={facts} form={form} title={title} submissionKey={key ?? newId()} />
    ),
  }
}
