import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { type Decided, dropName, keepName } from '../actions/decide-name.ts'
import { openNameRow } from '../actions/open-name-row.ts'
import { type NameChoice, nameChoices } from '../domain/name-choices.ts'
import { nameRowMessages } from '../name-row-messages.ts'
import { nameListAddresses } from './name-list-addresses.ts'
import { choiceOfFlag, freshKeep, KeepNameForm, type KeepNameState } from './name-row.form.ts'
import { NameRowView } from './name-row.view.tsx'
import { refusedRow, rowErrors } from './name-row-refusal.tsx'

type Request = StaffRequest<'/moeder/:meetingId/liste/:rowId'>

/** One name at a time: put it away in one press, or say what is to happen and by whom. Then the next one. */
export const nameRowPage = staffPage('/moeder/:meetingId/liste/:rowId', {
  async get(request) {
    const { params, query, actor, now } = request
    if (!isId(params.meetingId) || !isId(params.rowId)) return notFound()
    const choice = choiceOfFlag(query.get('valg'))
    const said = nameChoices.find((each) => each === query.get('gemt')) ?? null
    return show(request, choice && freshKeep(choice, actor.account, copenhagenDate(now)), said)
  },

  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.meetingId) || !isId(params.rowId)) return notFound()
    const ids = { meetingId: params.meetingId, rowId: params.rowId }
    if (body.fields.choice?.[0] === 'drop') return after(request, await dropName(actor, ids), 'drop', null)
    const form = parseForm(KeepNameForm, body, language, nameRowMessages(language).errors)
    if (!form.ok) return show(request, form.state, null)
    const { owner = actor.account, ...kept } = form.value
    return after(request, await keepName(actor, { ...kept, ...ids, owner }), kept.choice, form.state)
  },
})

/** The name with what can be done; with a form, 422 where it has errors. Hidden while somebody may not hear it. */
async function show(request: Request, form: KeepNameState | null, said: NameChoice | null): Promise<Answer> {
  const { actor, params } = request
  const opened = await openNameRow(actor, { meetingId: params.meetingId, rowId: params.rowId })
  if (opened.refused) return refusedRow(opened, request)
  const view = <NameRowView opened={opened.value} form={form} said={said} />
  return form && form.errors.length > 0 ? invalid(view) : ok(view)
}

function after(
  request: Request,
  outcome: Outcome<Decided>,
  choice: NameChoice,
  form: KeepNameState | null,
): Answer | Promise<Answer> {
  const { meetingId } = request.params
  if (!outcome.refused) {
    const { next } = outcome.value
    if (next === null) return redirect(`${nameListAddresses.list(meetingId)}?faerdig=1`)
    return redirect(`${nameListAddresses.row(meetingId, next)}?gemt=${choice}`)
  }
  // The second press of the same button: it is done, and the list says so.
  if (outcome.reasons[0]?.facts?.mine === 'yes') return redirect(nameListAddresses.list(meetingId))
  const errors = form ? rowErrors(outcome, request.language) : []
  return form && errors.length > 0 ? show(request, { ...form, errors }, null) : refusedRow(outcome, request)
}
