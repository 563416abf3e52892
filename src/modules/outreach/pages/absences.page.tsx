import { isId } from '../../../kernel/ids.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { coverVisits, openCover } from '../actions/cover-absence.ts'
import { type Absence, addAbsence, listAbsences, removeAbsence } from '../actions/keep-absences.ts'
import { workTimeMessages } from '../work-time-messages.ts'
import { AbsencesView } from './absences.view.tsx'
import { CoverView } from './cover.view.tsx'
import { type AbsenceFields, AbsenceForm, type CoverFields, CoverForm } from './work-time.form.ts'
import { workTimeRefusal, workTimeRefusalErrors } from './work-time-refusal.ts'

/** Who is away, and a form for more. */
export const absencesPage = staffPage('/opsoegende/fravaer', {
  get: (request) => showAbsences(request, {}),

  async post(request) {
    const { actor, body, language } = request
    const form = parseForm(AbsenceForm, body, language, workTimeMessages(language).errors)
    if (!form.ok) return showAbsences(request, { typed: form.state })
    const outcome = await addAbsence(actor, form.value)
    if (!outcome.refused) return redirect(`/opsoegende/fravaer/${outcome.value}?gemt=1`)
    const errors = workTimeRefusalErrors(outcome, language)
    if (errors.length === 0) return workTimeRefusal(outcome, language)
    return showAbsences(request, { typed: { ...form.state, errors: [...errors] } })
  },
})

async function showAbsences(
  { actor, language }: StaffRequest,
  { typed, removed }: { typed?: FormState<AbsenceFields>; removed?: Absence },
): Promise<Answer> {
  const outcome = await listAbsences(actor, {})
  if (outcome.refused) return workTimeRefusal(outcome, language)
  const form = typed ?? freshForm<AbsenceFields>({ account: outcome.value.own ?? '' })
  const view = <AbsencesView {...outcome.value} form={form} removed={removed ?? null} />
  return typed ? invalid(view) : ok(view)
}

/** Takes an absence away, and shows the list with a way to put it back. */
export const removeAbsencePage = staffPage('/opsoegende/fravaer/:absenceId/slet', {
  async post(request) {
    const { actor, params, language } = request
    if (!isId(params.absenceId)) return notFound()
    const outcome = await removeAbsence(actor, { absenceId: params.absenceId })
    return outcome.refused ? workTimeRefusal(outcome, language) : showAbsences(request, { removed: outcome.value })
  },
})

/** Who can take the visits of somebody away. */
export const coverPage = staffPage('/opsoegende/fravaer/:absenceId', {
  get: (request) => showCover(request, { saved: request.query.get('gemt') === '1' }),

  async post(request) {
    const { actor, params, body, language } = request
    const { absenceId } = params
    if (!isId(absenceId)) return notFound()
    const form = parseForm(CoverForm, body, language, workTimeMessages(language).errors)
    if (!form.ok) return showCover(request, { typed: { ...freshForm<CoverFields>({}), errors: form.state.errors } })
    const outcome = await coverVisits(actor, { absenceId, moves: form.value.moves })
    return outcome.refused ? workTimeRefusal(outcome, language) : showCover(request, { done: outcome.value })
  },
})

type CoverShown = {
  readonly saved?: boolean
  readonly typed?: FormState<CoverFields>
  readonly done?: { readonly moved: number; readonly left: number }
}

async function showCover(
  { actor, params, language }: StaffRequest<'/opsoegende/fravaer/:absenceId'>,
  { saved = false, typed, done }: CoverShown,
): Promise<Answer> {
  if (!isId(params.absenceId)) return notFound()
  const outcome = await openCover(actor, { absenceId: params.absenceId })
  if (outcome.refused) return workTimeRefusal(outcome, language)
  const form = typed ?? freshForm<CoverFields>({})
  const view = <CoverView opened={outcome.value} form={form} saved={saved} done={done ?? null} />
  return typed ? invalid(view) : ok(view)
}
